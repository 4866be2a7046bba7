import { parseGtin } from './gtin';

/** A book's number as the GTIN-13 it is sold under: ISBN-13 as it stands, ISBN-10 with 978 in front; null when the check digit is wrong. */
export function parseIsbn(text: string): string | null {
  const written = text.replace(/^\s*isbn(?:-?1[03])?\s*:?/i, '').replace(/[\s-]/g, '');
  if (!/^\d{9}[\dX]$/i.test(written)) return parseGtin(written);
  return /[1-9]/.test(written) && hasRightCheckCharacter(written)
    ? withCheckDigit(`978${written.slice(0, 9)}`)
    : null;
}

function hasRightCheckCharacter(isbn: string): boolean {
  const sum = [...isbn.toUpperCase()].reduce(
    (total, digit, index) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - index),
    0,
  );
  return sum % 11 === 0;
}

function withCheckDigit(digits: string): string | null {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return parseGtin(`${digits}${(10 - (sum % 10)) % 10}`);
}
