import { expect, test } from 'vitest';
import { parseUnitPriceText } from '../../../../utils/domain/money/unit-price-text';

test.each([
  ['1,19 €/l', 'EUR', 1.19, 1, 'l'],
  ['1 l = 1,19 €', 'EUR', 1.19, 1, 'l'],
  ['(8,99 € / 1 kg)', 'EUR', 8.99, 1, 'kg'],
  ['€0.60 per 100 g', 'EUR', 0.6, 100, 'g'],
  ['Grundpreis: 3,98 €/kg', 'EUR', 3.98, 1, 'kg'],
  ['1,99 € (3,98 € / kg)', 'EUR', 3.98, 1, 'kg'],
  ['Inhalt: 0,75 l (10,65 € / 1 l)', 'EUR', 10.65, 1, 'l'],
  ['€ 3,98 al kg', 'EUR', 3.98, 1, 'kg'],
  ['Kilopreis 3,98 €', 'EUR', 3.98, 1, 'kg'],
  ['kg = 3,98 €', 'EUR', 3.98, 1, 'kg'],
  ['100 g: 0,89 €', 'EUR', 0.89, 100, 'g'],
  ['0,25 €/Stück', 'EUR', 0.25, 1, 'piece'],
  ['0,12 €/WL', 'EUR', 0.12, 1, 'wash'],
  ['12.5p per 100ml', 'GBP', 0.125, 100, 'ml'],
  ['￥12／500克', 'CNY', 12, 500, 'g'],
  ['¥12.00/斤', 'CNY', 12, 500, 'g'],
  ['$0.12/oz', 'USD', 0.12, 28.3495, 'g'],
  ['($0.12 / Fl Oz)', 'USD', 0.12, 29.5735, 'ml'],
  ['12,50 kr/kg', 'SEK', 12.5, 1, 'kg'],
  ['12,00 ر.س / كجم', 'SAR', 12, 1, 'kg'],
  ['0.60/100g', 'EUR', 0.6, 100, 'g'],
])('%s', (text, currency, amount, per, unit) =>
  expect(parseUnitPriceText(text, currency)).toEqual({ amount, currency, per, unit }),
);

test.each(['500 g', '1,99 €', '1,99 € 500 g', '', 'per kg', '0,00 €/kg'])('%s is no unit price', (text) =>
  expect(parseUnitPriceText(text, 'EUR')).toBeNull(),
);

test('a unit price in an unknown currency is not guessed', () =>
  expect(parseUnitPriceText('12,50 kr/kg', null)).toBeNull());
