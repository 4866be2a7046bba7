import type { Result } from '@zxing/library';
import { parseGtin } from '../../../../utils/domain/gtin';

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
  return parseGtin(isShort ? fromShort(found.getText()) : found.getText());
}

// UPC-E leaves out zeros of a UPC-A; its last digit but one says where they stood.
function fromShort(code: string): string {
  const [start, digits, check] = [code.slice(0, 1), code.slice(1, 7), code.slice(7)];
  const [last = '', five] = [digits.at(-1), digits.slice(0, 5)];
  if (last <= '2') return `${start}${five.slice(0, 2)}${last}0000${five.slice(2)}${check}`;
  if (last === '3') return `${start}${five.slice(0, 3)}00000${five.slice(3)}${check}`;
  if (last === '4') return `${start}${five.slice(0, 4)}00000${five.slice(4)}${check}`;
  return `${start}${five}0000${last}${check}`;
}

function greyOf({ data, width, height }: ImageData): Uint8ClampedArray<ArrayBuffer> {
  const grey = new Uint8ClampedArray(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
    grey[at] = (red + 2 * green + blue) >> 2;
  }
  return grey;
}
