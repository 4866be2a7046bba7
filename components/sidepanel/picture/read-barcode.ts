import type { Result } from '@zxing/library';
import { expandUpcE, parseGtin } from '../../../utils/domain/product/gtin';

// What products bear; the library is fetched only when somebody holds a picture up.
const library = () => import('@zxing/library');

/** The GTIN of the barcode in a picture, read on this device; null where none is seen or its check digit is wrong. */
export async function readBarcode(pixels: ImageData): Promise<string | null> {
  const zxing = await library();
  const { BarcodeFormat: Format, DecodeHintType: Hint } = zxing;
  const formats = [Format.EAN_13, Format.EAN_8, Format.UPC_A, Format.UPC_E, Format.ITF];
  const hints = new Map<number, unknown>([
    [Hint.POSSIBLE_FORMATS, formats],
    [Hint.TRY_HARDER, true],
  ]);
  const source = new zxing.RGBLuminanceSource(greyOf(pixels), pixels.width, pixels.height);
  const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  const reader = new zxing.MultiFormatReader();
  let found: Result;
  try {
    found = reader.decode(bitmap, hints);
  } catch (cause) {
    // The library says "not found" by throwing.
    if (cause instanceof zxing.NotFoundException) return null;
    throw new Error('the picture could not be read', { cause });
  }
  const isShort = found.getBarcodeFormat() === Format.UPC_E;
  return parseGtin(isShort ? expandUpcE(found.getText()) : found.getText());
}

function greyOf({ data, width, height }: ImageData): Uint8ClampedArray<ArrayBuffer> {
  const grey = new Uint8ClampedArray(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
    grey[at] = (red + 2 * green + blue) >> 2;
  }
  return grey;
}
