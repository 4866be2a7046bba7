import { expect, test } from 'vitest';
import { formatShop } from '../../../../components/shared/format';
import { siteOf, siteText } from '../../../../components/shared/site';
import { checkEndpoint } from '../../../../utils/agent/model/endpoint';
import { originOf } from '../../../../utils/domain/product/product';

test.each([
  ['https://аmazon.com/dp/1', 'xn--mazon-3ve.com'],
  ['https://amazon.com.evil.example/dp/1', 'amazon.com.evil.example'],
  ['https://amazon.com@evil.example/dp/1', 'evil.example'],
  ['https://evil.example/amazon.com', 'evil.example'],
  ['https://www.greengrocer.example/p/1', 'greengrocer.example'],
])('the shop of %s is shown as %s (P14)', (url, name) => expect(formatShop(originOf(url))).toBe(name));

test('an address with a name and password in it is no endpoint (P14)', () => {
  expect(checkEndpoint('https://dashscope.aliyuncs.com@evil.example/v1').isOk).toBe(false);
});

test.each([
  ['https://amazon.com.evil.example', 'amazon.com.', 'evil.example'],
  ['https://amazon.co.uk', '', 'amazon.co.uk'],
  ['https://smile.amazon.co.uk', 'smile.', 'amazon.co.uk'],
  ['https://amazon.co.uk.com.evil.io', 'amazon.co.uk.com.', 'evil.io'],
  ['https://teas.myshopify.com', '', 'teas.myshopify.com'],
  ['https://shop.\u0430mazon.com', 'shop.', 'xn--mazon-3ve.com'],
  ['https://amazon.com.xn--mazon-3ve.com', 'amazon.com.', 'xn--mazon-3ve.com'],
  ['http://127.0.0.1:8080', '', '127.0.0.1'],
  ['http://localhost:3000', '', 'localhost'],
  ['http://greengrocer.localhost', '', 'greengrocer.localhost'],
])('%s: what was put before it, and whose it is (P14)', (origin, before, site) => {
  expect(siteOf(origin)).toEqual({ before, site });
  expect(siteText(origin)).toBe(before === '' ? site : `${site} (${before}${site})`);
});
