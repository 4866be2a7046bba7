import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currencySign, parseTypedMoney, typeableMoney } from '../../../../components/shared/money-text';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = () => 'de_DE';
});

test.each([
  ['2,50', 'EUR', 250],
  ['2.50', 'EUR', 250],
  ['€ 2,50', 'EUR', 250],
  ['1.299,00', 'EUR', 129900],
  ['1,299.00', 'EUR', 129900],
  ['20', 'EUR', 2000],
  ['500', 'JPY', 500],
  ['1,250', 'KWD', 1250],
  ['٢٫٥٠', 'EUR', 250],
  ['', 'EUR', null],
  ['cheap', 'EUR', null],
  ['2,5,1', 'EUR', null],
])('%s typed for %s is %s in minor units', (typed, currency, minor) => {
  expect(parseTypedMoney(typed, currency)?.minor ?? null).toBe(minor);
});

test('an amount is shown for typing as the person writes numbers, and read back the same', () => {
  const money = { minor: 129950, currency: 'EUR' };
  expect(typeableMoney(money)).toBe('1299,50');
  expect(parseTypedMoney(typeableMoney(money), 'EUR')).toEqual(money);
});

test('a currency is named by its sign', () => {
  expect(currencySign('EUR')).toBe('€');
});
