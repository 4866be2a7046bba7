const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/g;

/** The text without bank accounts: an IBAN counts only when its check digits are right, so that article numbers stay. */
export function maskAccounts(text: string): string {
  return text.replace(IBAN, (found) => (isIban(found.replaceAll(' ', '')) ? '[account]' : found));
}

// ISO 7064: the first four signs go to the end, letters count from 10, and the whole is 1 modulo 97.
function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false;
  const digits = [...(text.slice(4) + text.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
