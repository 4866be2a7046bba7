/** The longest side that a barcode is looked for in, and that a model is shown, in pixels: more says nothing more. */
const LONGEST_SIDE = 1_600;
const QUALITY = 0.85;

/** A picture, drawn small enough. */
export interface Drawn {
  readonly pixels: ImageData;
  /** The same as a JPEG in a `data:` address. */
  readonly toAddress: () => `data:image/${string}`;
}

/** Draws a picture file, or what a camera shows now. Throws where it is no picture that this browser can read. */
export async function drawPicture(source: Blob | HTMLVideoElement): Promise<Drawn> {
  const bitmap = await createImageBitmap(source);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser draws no pictures here');
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return {
    pixels: pen.getImageData(0, 0, canvas.width, canvas.height),
    toAddress: () => canvas.toDataURL('image/jpeg', QUALITY) as `data:image/${string}`,
  };
}
