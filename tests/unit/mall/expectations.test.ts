import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowse } from '../../mall/browse.mjs';
import { type ExpectedProduct, expectations, type Mall, startMall } from '../../mall/mall.mjs';

let mall: Mall;
beforeAll(async () => {
  mall = await startMall();
});
afterAll(() => mall.close());

const shopper = openBrowse();
const plain = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&#39;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const withoutMachines = (text: string) =>
  text
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<meta[^>]*>/g, '')
    .replace(/ content="[^"]*"/g, '');
const westernDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[٫．]/g, '.');

function isPrinted(text: string, price: string) {
  const grouped = price.replace(/\B(?=(\d{3})+\.)/g, ',');
  const german = price.replace('.', ',').replace(/\B(?=(\d{3})+,)/g, '.');
  return [price, grouped, german].some((form) => text.includes(form));
}

const SOLD_OUT = /sold out|out of stock|nicht lieferbar|rupture de stock|已售罄|غير متوفر/i;

const serverRendered = (products: ExpectedProduct[]) =>
  products.filter((product) => product.shop !== 'nova' && product.price !== null);

test('every product page prints its name, price, codes and availability where people see them', async () => {
  const wrong: string[] = [];
  for (const product of serverRendered(mall.expectations().products)) {
    const { status, text } = await shopper.get(product.url);
    const whole = westernDigits(plain(text));
    const visible = withoutMachines(whole);
    const codes = product.shop === 'woodland' && product.variants.length > 0 ? [] : [product.sku];
    const missing = [product.name, product.brand, ...codes].filter(
      (value) => value !== null && !visible.includes(westernDigits(value)),
    );
    if (product.gtin && !whole.includes(product.gtin)) missing.push('gtin');
    for (const price of [
      product.price,
      product.listPrice,
      product.memberPrice,
      product.unitPrice?.amount ?? null,
    ])
      if (price && !isPrinted(visible, price)) missing.push(price);
    if (product.variants.length === 0 && SOLD_OUT.test(visible) !== (product.availability === 'OutOfStock'))
      missing.push('availability');
    if (status !== 200 || missing.length > 0) wrong.push(`${product.url}: ${status} ${missing.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

test('every listing page prints each row once with its price, and no other product of the shop', async () => {
  const wrong: string[] = [];
  const { listings, products } = mall.expectations();
  for (const listing of listings.filter((one) => !one.needsScript)) {
    const text = westernDigits(plain((await shopper.get(listing.url)).text));
    const path = (address: string) =>
      address.slice(new URL(address).origin.length).replace(/^\/(?=item\.htm)/, '');
    const linked = products
      .filter((product) => product.shop === listing.shop && text.includes(`"${path(product.url)}"`))
      .map((product) => product.url);
    if (linked.join() !== listing.items.map((item) => item.url).join())
      wrong.push(`${listing.url}: other rows`);
    for (const item of listing.items)
      if (!isPrinted(text, item.price) || !text.includes(westernDigits(item.name)))
        wrong.push(`${listing.url}: ${item.name}`);
  }
  expect(wrong).toEqual([]);
});

test('the single-page shop’s interface answers what is expected of its pages', async () => {
  const expected = mall.expectations().products.filter((one) => one.shop === 'nova');
  const answered = await Promise.all(expected.map(({ id }) => readByInterface(id)));
  expect(answered).toEqual(expected.map(({ name, price, availability }) => [name, price, availability]));
});

async function readByInterface(id: string) {
  const facts = (await shopper.get(mall.url('nova', `/api/products/${id}`))).json();
  const offer = (await shopper.get(mall.url('nova', `/api/prices/${id}`))).json()[facts.chosen];
  return [facts.name, (offer.price / 100).toFixed(2), offer.inStock ? 'InStock' : 'OutOfStock'];
}

test('every GTIN has its right check digit', () => {
  const sums = mall
    .expectations()
    .products.flatMap(({ gtin }) =>
      gtin
        ? [[...gtin].reverse().reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 3 : 1), 0) % 10]
        : [],
    );
  expect(sums.length).toBeGreaterThan(100);
  expect(new Set(sums)).toEqual(new Set([0]));
});

test('at least twenty articles are sold by several shops at different prices in euros', () => {
  const pricesByGtin = new Map<string, Set<string | null>>();
  for (const { gtin, price, currency } of mall.expectations().products) {
    if (gtin?.startsWith('952') && currency === 'EUR')
      pricesByGtin.set(gtin, (pricesByGtin.get(gtin) ?? new Set()).add(price));
  }
  const shared = [...pricesByGtin.values()].filter((prices) => prices.size > 1);
  expect(shared.length).toBeGreaterThanOrEqual(20);
});

test('a fresh mall’s truth is the same without starting it', () => {
  expect(expectations(mall.port)).toEqual(mall.expectations());
});

test('whatever has a unit price prints it in a unit that the shop has a word for', async () => {
  const priced = mall.expectations().products.filter((product) => product.unitPrice);
  const pages = await Promise.all(priced.map(({ url }) => shopper.get(url)));
  expect(priced.length).toBeGreaterThan(40);
  expect(pages.filter(({ text }) => /undefined|NaN/.test(withoutMachines(text)))).toEqual([]);
});
