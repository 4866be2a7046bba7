const SIDE = 96;
const MAX_BYTES = 3_000_000;

/**
 * A small picture of the product as a data: address, so that our screens never load anything from a shop.
 * Null when the shop does not let us read its picture.
 */
export async function drawThumbnail(address: string | null, signal: AbortSignal): Promise<string | null> {
  if (!address || !/^https?:/.test(address)) return null;
  const shown = [...document.images].find((image) => image.currentSrc === address && image.complete);
  const bySelf = shown ? draw(shown) : null;
  return bySelf ?? (await fetchAndDraw(address, signal));
}

async function fetchAndDraw(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { credentials: 'omit', signal, cache: 'force-cache' });
    const blob = await response.blob();
    if (!response.ok || blob.size > MAX_BYTES || !blob.type.startsWith('image/')) return null;
    return draw(await createImageBitmap(blob));
  } catch {
    // A picture that cannot be read is no loss of data: the screens have a drawn stand-in.
    return null;
  }
}

function draw(source: HTMLImageElement | ImageBitmap): string | null {
  const width = 'naturalWidth' in source ? source.naturalWidth : source.width;
  const height = 'naturalHeight' in source ? source.naturalHeight : source.height;
  if (width === 0 || height === 0) return null;
  const scale = SIDE / Math.max(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIDE;
  const [w, h] = [width * scale, height * scale];
  try {
    canvas.getContext('2d')?.drawImage(source, (SIDE - w) / 2, (SIDE - h) / 2, w, h);
    return canvas.toDataURL('image/webp', 0.8);
  } catch {
    // The picture is from another origin and the canvas may not be read.
    return null;
  }
}
