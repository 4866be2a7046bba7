import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowse } from '../../mall/browse.mjs';
import { type Mall, startMall } from '../../mall/mall.mjs';

let mall: Mall;
beforeAll(async () => {
  mall = await startMall();
});
afterAll(() => mall.close());

test('the start page links to all fourteen shops', async () => {
  const { text } = await openBrowse().get(mall.url('mall'));
  expect(mall.shops()).toHaveLength(14);
  expect(mall.shops().filter((shop) => !text.includes(`${mall.origin(shop)}/`))).toEqual([]);
});

test('the log tells who asked for what, with which body and answer', async () => {
  mall.clearLog();
  const shopper = openBrowse();
  await shopper.postForm(mall.url('cornershop', '/basket/add?x=1'), { item_id: '301', qty: '2' });
  await shopper.get(mall.url('cornershop', '/nothing'));
  const [add, missing] = mall.log();
  expect(add).toMatchObject({
    shop: 'cornershop',
    method: 'POST',
    path: '/basket/add',
    query: { x: '1' },
    body: 'item_id=301&qty=2',
    status: 303,
  });
  expect(missing).toMatchObject({ status: 404, cookieSession: add?.cookieSession });
});

test('a planted price change shows on the page and in the truth', async () => {
  const shopper = openBrowse();
  const answer = await shopper.postForm(
    mall.url('mall', '/__mall/price?shop=greengrocer&id=10012&price=1.99'),
    {},
  );
  expect(answer.json()).toEqual({ id: '10012', before: 238, now: 199 });
  expect((await shopper.get(mall.url('greengrocer', '/p/hollin-farm-whole-milk-2-l/10012'))).text).toContain(
    '€1.99',
  );
  expect(
    mall.expectations().products.find((one) => one.shop === 'greengrocer' && one.id === '10012')?.price,
  ).toBe('1.99');
  expect(
    (await shopper.postForm(mall.url('mall', '/__mall/price?shop=greengrocer&id=0&price=1'), {})).status,
  ).toBe(400);
});

test('the plain shop sends Latin-1 bytes and names the charset only in its meta element', async () => {
  const { bytes, headers, text } = await openBrowse().get(mall.url('oldtimes', '/item.htm?id=12'));
  expect(headers['content-type']).toBe('text/html');
  expect(Buffer.from(bytes).includes(Buffer.from([0x43, 0x61, 0x66, 0x66, 0xe8]))).toBe(true);
  expect(text).toContain('Caffè Bellora');
});

test('the single-page shop is empty before its scripts run, but for the first product’s JSON-LD', async () => {
  const { text } = await openBrowse().get(mall.url('nova', '/product/n-1003'));
  expect(text).toContain('"price":"89.00"');
  expect(text).not.toContain('€89.00');
});

test('every thing in every shop has a picture', async () => {
  const shopper = openBrowse();
  const variants = mall
    .expectations()
    .products.flatMap(({ shop, id, variants }) =>
      variants.length > 0 ? variants.map((one) => [shop, one.id] as const) : [[shop, id] as const],
    );
  const answers = await Promise.all(
    variants.map(([shop, id]) => shopper.get(mall.url(shop, `/pictures/${id}.svg`))),
  );
  expect(answers.filter((answer) => answer.headers['content-type'] !== 'image/svg+xml')).toEqual([]);
});
