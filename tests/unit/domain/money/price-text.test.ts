import { describe, expect, test } from 'vitest';
import { parsePriceText } from '../../../../utils/domain/money/price-text';
import { parsePrice } from '../../../support/parse-price';

describe('a price is read in whatever way the country writes it', () => {
  test.each([
    ['1.299,00 €', 129900],
    ['€1,299.00', 129900],
    ['1 299,00 €', 129900],
    ['1\u00a0299,00\u00a0€', 129900],
    ['1\u202f299,00 €', 129900],
    ["1'299.00", 129900],
    ['1’299.–', 129900],
    ['12,-', 1200],
    ['12,– €', 1200],
    ['1.198,- EUR', 119800],
    ['1€50', 150],
    ['12 Euro 50', 1250],
    ['12 Euro', 1200],
    ['0.99 यूरो', 99],
    ['20 céntimos', 20],
    ['20 центов', 20],
    ['20セント', 20],
    ['19 99 €', 1999],
    ['€ 19 99', 1999],
    ['١٬٢٩٩٫٥٠', 129950],
    ['۱۲۳۴٫۵', 123450],
    ['１２９９．５０', 129950],
    ['EUR 12', 1200],
    ['.75 €', 75],
    ['ab 9,99 € *', 999],
    ['9,99 € - 19,99 €', 999],
    ['UVP 59,90 €', 5990],
    ['1,5', 150],
    ['0,375 €', 38],
    ['free', 0],
    ['Gratis!', 0],
    ['kostenlos', 0],
    ['免费', 0],
    ['مجاني', 0],
  ])('%s', (text, minor) => expect(parsePrice(text, 'EUR')?.minor ?? null).toBe(minor));

  test.each([
    ['₹1,00,000.00', 'INR', 10000000],
    ['Rs. 12,34,567', 'INR', 123456700],
    ['Rp 1.550.000', 'IDR', 155000000],
    ['￥１，２９９', 'JPY', 1299],
    ['¥12.50', 'CNY', 1250],
    ['12.500 KWD', 'KWD', 12500],
    ['1.234,500 د.ت', 'TND', 1234500],
    ['25,000 IQD', 'IQD', 25000000],
    ['1 299:-', 'SEK', 129900],
    ['50p', 'GBP', 50],
    ['12.5p', 'GBP', 13],
    ['99¢', 'USD', 99],
    ['NT$ 1,160', 'TWD', 116000],
    ['12,000원', 'KRW', 12000],
  ])('%s in %s', (text, currency, minor) => expect(parsePrice(text, currency)).toEqual({ minor, currency }));
});

describe('what is no price is not read as one', () => {
  test.each([
    'call us',
    'M1 Hand Grinder',
    'LED lamp E14 warm white',
    'K9 Electric Kettle',
    'Price on request',
    'Preis auf Anfrage',
    'Цена: уточняйте (мин. заказ: 1 )',
    '40% OFF',
    '-20 %',
    '20 %',
    'Save -5,00 €',
    '+49 30 1234567',
    '0800 123 456',
    '555-123-4567',
    '12.05.2024',
    '2024-05-12',
    '25-09',
    'July, 2004',
    '12. Mai 2024',
    '500 g',
    '1,5 l',
    '6 x 330 ml',
    '13 in',
    '64 GB',
    'iPhone 15',
    'Size 42',
    '4.5 out of 5',
    '4,7 von 5 Sternen',
    '(123)',
    'SKU: 12345',
    'Art. 1234567',
    'free shipping',
    'sugar free',
    'Kostenlose Lieferung',
    '14:30',
    '192.168.100.1',
    '',
    '€',
    'Ops!',
  ])('%s', (text) => expect(parsePriceText(text)).toBeNull());
});

describe('the currency is the one that is written', () => {
  test.each([
    ['12 €', 'EUR', '€'],
    ['US$:12.99', 'USD', 'US$'],
    ['US $1.23', 'USD', 'US $'],
    ['NZD $100.70', 'NZD', 'NZD'],
    ['$ SGD4.90', 'SGD', 'SGD'],
    ['R$215,10', 'BRL', 'R$'],
    ['2 400 руб.', 'RUB', 'руб.'],
    ['157,000 تومان', null, 'تومان'],
    ['150 kr', null, 'kr'],
    ['1 025 328 Ikr', 'ISK', 'Ikr'],
    ['250 Nkr', 'NOK', 'Nkr'],
    ['$12', null, '$'],
    ['1 ש"ח', 'ILS', 'ש"ח'],
    ['140,00 pln', 'PLN', 'pln'],
    ['12.99', null, null],
  ])('%s is %s', (text, currency, currencyText) =>
    expect(parsePriceText(text)).toMatchObject({ currency, currencyText }),
  );

  test('a sign of several countries is settled by the page', () =>
    expect(parsePriceText('$12', { currency: 'CAD' })?.currency).toBe('CAD'));

  test('a page in dollars does not make a price in euros one in dollars', () =>
    expect(parsePrice('12 €', 'USD')).toEqual({ minor: 1200, currency: 'EUR' }));

  test('money without a code of its own is not passed off as another', () =>
    expect(parsePrice('157,000 تومان', 'IRR')).toBeNull());
});

describe('a price that is only the lowest of several says so', () => {
  test.each([
    ['from $742.50', true],
    ['ab 2.99 €', true],
    ['A partir de 11,70 €', true],
    ['£6.95 - £9.95', true],
    ['From 26 to 50 €', true],
    ['¥100起', true],
    ['$9.99', false],
    ['129,00 € (-15%)', false],
  ])('%s', (text, isFrom) => expect(parsePriceText(text)?.isFrom).toBe(isFrom));

  test('the low end is the price', () => expect(parsePrice('From 26 to 50 €', 'EUR')?.minor).toBe(2600));
});

test('of a table of quantities the price beside the currency is read', () =>
  expect(parsePriceText('50 - $2.00 100 - $2.75')?.amount).toBe('2.00'));

test('a page that says how it writes decimals is believed', () => {
  expect(parsePriceText('1.299', { decimalSeparator: '.' })?.amount).toBe('1.299');
  expect(parsePriceText('1.299', { decimalSeparator: ',' })?.amount).toBe('1299');
});

test('a long hostile text is read in no time', () => {
  const started = performance.now();
  for (const text of ['1 '.repeat(50_000), '1.'.repeat(50_000), '$'.repeat(50_000), '9'.repeat(50_000)])
    parsePriceText(text);
  expect(performance.now() - started).toBeLessThan(4000);
});
