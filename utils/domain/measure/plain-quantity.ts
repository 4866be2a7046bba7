/**
 * A name, after `plainDigits`, with its amounts in numbers: "half a dozen" is 0.5 dozen, "1/2 kg" is 0.5 kg, "半斤" is 0.5斤, and pounds
 * with ounces ("1 lb 8 oz") are ounces alone.
 */
export function plainQuantities(plain: string): string {
  return plain
    .replace(/\bhalf (?:a )?(?=dozen\b)/giu, '0.5 ')
    .replace(/(?<!\d\s?)\b(?:an? )?dozen\b/giu, '1 dozen')
    .replace(/半(?=斤|公斤|市斤|台斤|打)/gu, '0.5')
    .replace(/(?<![\d/.,])(?:(\d) )?([1-7])\/([2-8])(?=\s?\p{L})/gu, decimalOfFraction)
    .replace(/(?<![\d.,])(\d{1,3}) ?lbs?\.? ?(\d{1,2}) ?oz\b/giu, (_, pounds: string, ounces: string) => {
      return `${Number(pounds) * OUNCES_IN_POUND + Number(ounces)} oz`;
    });
}

const OUNCES_IN_POUND = 16;

function decimalOfFraction(written: string, whole: string | undefined, part: string, of: string): string {
  if (Number(part) >= Number(of)) return written;
  return String(Number(whole ?? 0) + Math.round((1000 * Number(part)) / Number(of)) / 1000);
}
