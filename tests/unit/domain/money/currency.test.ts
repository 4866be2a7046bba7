import { expect, test } from 'vitest';
import { currencyOf } from '../../../../utils/domain/money/currency';

test.each([
  ['€', null, null, 'EUR', true],
  ['12 zł', null, null, 'PLN', true],
  ['US$ 5', 'en-CA', 'shop.ca', 'USD', true],
  ['eur', null, null, 'EUR', true],
  ['$', 'en-US', 'shop.com', 'USD', true],
  ['$', null, 'shop.com', 'USD', false],
  ['$', 'en', 'shop.com.au', 'AUD', true],
  ['$', 'en-US', 'shop.ca', 'CAD', true],
  ['$', 'es-MX', 'tienda.com', 'MXN', true],
  ['kr', 'sv', 'butik.com', 'SEK', true],
  ['kr', null, 'butikk.no', 'NOK', true],
  ['kr.', 'da-DK', 'butik.com', 'DKK', true],
  ['kr', null, 'shop.com', 'SEK', false],
  ['¥', 'ja', 'shop.com', 'JPY', true],
  ['￥', 'zh-CN', 'shop.com', 'CNY', true],
  ['¥', 'en', 'shop.com', 'JPY', false],
  ['£', 'en', 'shop.com', 'GBP', true],
  ['£', 'ar', 'shop.eg', 'EGP', true],
  ['Rs. 500', 'en', 'shop.pk', 'PKR', true],
  ['₹', 'en', 'shop.com', 'INR', true],
  ['R 500', 'en', 'shop.co.za', 'ZAR', true],
  ['12,99', 'de-AT', 'laden.example', 'EUR', false],
  ['12,99', 'pl', 'sklep.com', 'PLN', false],
  ['12.99', 'en', 'shop.com', null, false],
  ['تومان', 'fa', 'shop.ir', null, false],
])('%s in %s on %s is %s', (text, lang, host, code, isSure) =>
  expect(currencyOf(text, { lang, host })).toEqual({ code, isSure }),
);
