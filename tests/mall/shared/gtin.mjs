/** Appends the GS1 check digit to the digits before it. @param {string} digits */
export function withCheckDigit(digits) {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** A GTIN-13 of GS1 prefix 952, which is kept for demonstrations. @param {number} number up to nine digits */
export function demoGtin(number) {
  return withCheckDigit(`952${String(number).padStart(9, '0')}`);
}

/** An in-store GTIN-13 (prefix 2): each shop gives these out for itself. @param {number} number up to ten digits */
export function inStoreGtin(number) {
  return withCheckDigit(`20${String(number).padStart(10, '0')}`);
}
