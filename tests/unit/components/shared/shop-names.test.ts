import { expect, test } from 'vitest';
import { formatShop } from '../../../../components/shared/format';
import { checkEndpoint } from '../../../../utils/agent/endpoint';
import { originOf } from '../../../../utils/domain/product';

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
