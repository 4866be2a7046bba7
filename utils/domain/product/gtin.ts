/** The GTIN (8, 12, 13 or 14 digits) in the text, spaces and dashes removed, when its check digit is right; else null. */
export function parseGtin(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(\d{8}|\d{12,14})$/.test(digits)) return null;
  return /[1-9]/.test(digits) && hasRightCheckDigit(digits) ? digits : null;
}

/** Whether two valid GTINs name one article: GTIN-8 to GTIN-14 are the same number with zeros in front. */
export function isSameGtin(a: string, b: string): boolean {
  return longGtin(a) === longGtin(b);
}

/** A GTIN in the one form in which two of one article are equal: 14 digits. */
export function longGtin(gtin: string): string {
  return gtin.padStart(14, '0');
}

/** The twelve digits of a UPC-A that the eight of a UPC-E stand for: zeros are left out, and the last digit but one says where they stood. */
export function expandUpcE(code: string): string {
  const [start, last, check] = [code.slice(0, 1), code.slice(6, 7), code.slice(7)];
  const five = code.slice(1, 6);
  if (last <= '2') return `${start}${five.slice(0, 2)}${last}0000${five.slice(2)}${check}`;
  if (last === '3') return `${start}${five.slice(0, 3)}00000${five.slice(3)}${check}`;
  if (last === '4') return `${start}${five.slice(0, 4)}00000${five.slice(4)}${check}`;
  return `${start}${five}0000${last}${check}`;
}

function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits.padStart(14, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1),
    0,
  );
  return sum % 10 === 0;
}
