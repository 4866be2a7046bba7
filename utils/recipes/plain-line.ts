// A longer line is no line of a list.
const LONGEST = 400;

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** A line of a recipe or a list without bullets, with plain digits, plain fractions ("1 1/2") and single spaces. */
export function plainLine(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]/g, (sign) => ` ${FRACTIONS[sign] ?? sign} `)
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/⁄/g, '/')
    .replace(/^\s*(?:[•·▢□☐✓*]|-(?=\s)|\[[ x]?\])+\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;)]|\.(?!\d))/g, '$1')
    .replace(/\( /g, '(')
    .trim();
}
