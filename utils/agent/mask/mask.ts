import { parseGtin } from '../../domain/product/gtin';
import { maskAccounts } from './mask-account';
import { maskAddresses } from './mask-address';
import { hideSecrets } from './secrets-in-text';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const DIGIT_GROUPS = /(?<![\d.,])\d(?:[ -]?\d){13,18}(?![\d.,]\d)/g;
/** International, with the area code in brackets or after a zero, or in the American groups; prices have none of these shapes. */
const PHONES = [
  /(?<![\p{L}\p{N}+])\+\d{1,3}[ ().-]{0,2}(?:\d[ ().-]{0,2}){6,12}\d(?!\d)/gu,
  /(?<![\p{L}\p{N}])\(0\d{1,5}\)[ /-]?\d{2,}(?:[ -]?\d{2,}){0,4}/gu,
  /(?<![\p{L}\p{N}.,-])0\d{2,5}[ /-]\d{3,}(?:[ -]?\d{2,}){0,3}(?![.,]\d)/gu,
  /(?<![\p{L}\p{N}.,-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\d.,])/gu,
];

/**
 * The text without e-mail addresses, phone and card numbers, bank accounts, postal addresses and credentials. Names, sizes,
 * prices and GTINs of goods stay as they are.
 */
export function maskPersonalData(text: string): string {
  const withoutCards = maskAddresses(
    maskAccounts(hideSecrets(text, null).replace(EMAIL, '[e-mail]')),
  ).replace(DIGIT_GROUPS, (digits) => (isCard(digits) ? '[card]' : digits));
  return PHONES.reduce(
    (masked, phone) =>
      masked.replace(phone, (number) => (number.replace(/\D/g, '').length >= 8 ? '[phone]' : number)),
    withoutCards,
  );
}

/** JSON text with every text in it masked; what is no JSON is masked as it stands. */
export function maskJson(json: string): string {
  try {
    const masked = JSON.stringify(JSON.parse(json), (_, value) =>
      typeof value === 'string' ? maskPersonalData(value) : value,
    );
    return masked === JSON.stringify(JSON.parse(json)) ? json : masked;
  } catch {
    return maskPersonalData(json);
  }
}

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /^[2-6]/.test(digits) && passesLuhn(digits) && parseGtin(text) === null;
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
