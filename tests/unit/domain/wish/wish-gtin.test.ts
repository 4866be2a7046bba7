import { expect, test } from 'vitest';
import { parseWish } from '../../../../utils/domain/wish/wish';

const OAT = '4008400404127';
const SHORT = '40084107';

test.each<[string, string, number, string]>([
  [OAT, OAT, 1, OAT],
  [` ${OAT} `, OAT, 1, OAT],
  ['4 008400 404127', OAT, 1, OAT],
  ['4-008400-404127', OAT, 1, OAT],
  [`3 x ${OAT}`, OAT, 3, OAT],
  [`☐ 3 × ${OAT}`, OAT, 3, OAT],
  [`${OAT} x2`, OAT, 2, OAT],
  [`EAN ${OAT}`, OAT, 1, OAT],
  [`EAN-13: ${OAT}`, OAT, 1, OAT],
  [SHORT, SHORT, 1, SHORT],
  [`2 x ${SHORT}`, SHORT, 2, SHORT],
  ['٤٠٠٨٤٠٠٤٠٤١٢٧', OAT, 1, OAT],
  [`oat drink ${OAT}`, 'oat drink', 1, OAT],
  [`oat drink, ${OAT}`, 'oat drink', 1, OAT],
  [`${OAT} oat drink`, 'oat drink', 1, OAT],
  [`2 × oat drink (${OAT})`, 'oat drink', 2, OAT],
  [`2 oat drink (barcode ${OAT})`, 'oat drink', 2, OAT],
  [`Hafer-Drink (Strichcode ${OAT})`, 'Hafer-Drink', 1, OAT],
  [`شوفان (الرمز الشريطي ${OAT})`, 'شوفان', 1, OAT],
  [`燕麦奶 (条码 ${OAT})`, '燕麦奶', 1, OAT],
  [`oat drink (barcode ${SHORT})`, 'oat drink', 1, SHORT],
  [`oat drink EAN ${SHORT}`, 'oat drink', 1, SHORT],
  [`oat drink (barcode ${OAT}) (the cold one)`, 'oat drink (the cold one)', 1, OAT],
])('“%s” names an article by its number', (typed, text, count, gtin) => {
  expect(parseWish(typed)).toEqual({ text, count, need: null, gtin });
});

test('beside a number so much can be needed', () => {
  expect(parseWish(`2 l oat drink (barcode ${OAT})`)).toEqual({
    ...{ text: 'oat drink', count: 1, gtin: OAT },
    need: { value: 2, unit: 'l' },
  });
});

test.each([
  '4008400404128',
  `model ${SHORT}`,
  `${SHORT} screws`,
  '1234567',
  '12345678901',
  'Ibuprofen PZN 12345678',
  `x${OAT}`,
  `${OAT}.5`,
  'milk 2026',
])('“%s” names none', (typed) => expect(parseWish(typed)).not.toHaveProperty('gtin'));
