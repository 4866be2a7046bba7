import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase } from '../../utils/domain/measure/quantity';
import { decimalOf } from '../../utils/domain/money/money';
import type { Product } from '../../utils/domain/product/product';
import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, untilRows } from './harness/database';

let mall: Mall;
let browser: ChromiumWithCartwright;
let screen: Page;

beforeAll(async () => {
  mall = await startMall();
  browser = await launchChromium();
  screen = await browser.screen('options');
});

afterAll(async () => {
  await browser?.close();
  await mall?.close();
});

/** Walks through the pages in a few tabs at once, as somebody with many tabs would. */
async function walk(urls: readonly string[], tabs = 3): Promise<void> {
  const waiting = [...urls];
  const seen = new Set<string>();
  const one = async () => {
    const tab = await browser.context.newPage();
    for (let url = waiting.shift(); url; url = waiting.shift()) {
      await tab.goto(url);
      await untilRows<Product>(
        screen,
        'products',
        (rows) => rows.some((row) => row.hasOwnPage && row.url === url),
        8_000,
      ).then(
        () => seen.add(url ?? ''),
        () => undefined,
      );
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, one));
}

const said = (product: Product | undefined) => ({
  price: product?.price ? decimalOf(product.price) : null,
  currency: product?.price?.currency ?? null,
  isOut: product?.availability === 'OutOfStock' || product?.availability === 'SoldOut',
  gtin: product?.gtin ?? null,
  deposit: product?.deposit ? decimalOf(product.deposit) : null,
  content:
    product?.quantity && product.quantity.unit !== 'm' && product.quantity.unit !== 'cm'
      ? toBase(product.quantity)
      : null,
});

const truth = (page: ExpectedProduct) => ({
  price: page.price,
  currency: page.currency,
  isOut: page.availability === 'OutOfStock',
  gtin: page.gtin,
  deposit: page.deposit,
  content: page.quantity ? toBase(page.quantity as never) : null,
});

describe('in every shop of the mall', () => {
  const shops = [
    'greengrocer',
    'cornershop',
    'kaufhaus',
    'woodland',
    'roastery',
    'baihuo',
    'souk',
    'nova',
    'oldtimes',
    'lumen',
    'maison',
    'workbench',
    'harbour',
  ];
  const listingShops = [...shops, 'bargainbin'];

  test.each(shops)('%s: products are remembered as their pages state them', async (shop) => {
    const pages = mall
      .expectations()
      .products.filter((page) => page.shop === shop && page.price !== null && page.variants.length === 0);
    expect(pages.length).toBeGreaterThan(3);
    await walk(pages.map(({ url }) => url));
    const rows = await rowsOf<Product>(screen, 'products');
    const wrong = pages.flatMap((page) => {
      const product = rows.find((row) => row.hasOwnPage && row.url === page.url);
      const [a, b] = [said(product), truth(page)];
      return JSON.stringify(a) === JSON.stringify(b)
        ? []
        : [`${page.name}: ${JSON.stringify(a)} for ${JSON.stringify(b)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('rows of listing and search pages are remembered, and no row is invented', async () => {
    const listings = mall.expectations().listings.filter(({ shop }) => listingShops.includes(shop));
    const tab = await browser.context.newPage();
    const missing: string[] = [];
    for (const listing of listings) {
      await tab.goto(listing.url);
      const holds = (rows: Product[]) =>
        listing.items.every((item) => rows.some((row) => row.url.split('?')[0] === item.url.split('?')[0]));
      await untilRows<Product>(screen, 'products', holds, 8_000).catch(() => missing.push(listing.url));
    }
    await tab.close();
    expect(missing).toEqual([]);
    const known = new Set(mall.expectations().products.map(({ url }) => url.split('?')[0]));
    const invented = (await rowsOf<Product>(screen, 'products')).filter(
      ({ url, hasOwnPage }) => !hasOwnPage && !known.has(url.split('?')[0]),
    );
    expect(invented.map(({ url, name }) => `${name} ${url}`)).toEqual([]);
  });
});

describe('a page that changes without being loaded anew', () => {
  test('is followed from product to product, and neither gets the other one’s price', async () => {
    const [first, second] = mall
      .expectations()
      .products.filter((page) => page.shop === 'nova' && page.variants.length === 0 && page.price !== null);
    if (!first || !second) throw new Error('the mall has too few single-page products');
    const tab = await browser.context.newPage();
    await tab.goto(first.url);
    await untilRows<Product>(screen, 'products', (rows) =>
      rows.some((row) => row.url === first.url && row.price !== null),
    );
    for (let turn = 0; turn < 4; turn++) {
      await tab.evaluate(
        (url) => history.pushState({}, '', url) ?? dispatchEvent(new PopStateEvent('popstate')),
        turn % 2 ? first.url : second.url,
      );
      await tab.waitForTimeout(50);
    }
    await tab.evaluate(
      (url) => history.pushState({}, '', url) ?? dispatchEvent(new PopStateEvent('popstate')),
      second.url,
    );
    const rows = await untilRows<Product>(screen, 'products', (all) =>
      all.some((row) => row.url === second.url && row.hasOwnPage),
    );
    for (const page of [first, second])
      expect(said(rows.find((row) => row.url === page.url)).price).toBe(page.price);
    await tab.close();
  });

  test('is read anew when another variant is clicked', async () => {
    const shirt = mall
      .expectations()
      .products.find(
        (page) => page.shop === 'roastery' && page.variants.some((variant) => variant.price !== page.price),
      );
    const other = shirt?.variants.find(
      (variant) => variant.price !== shirt.price && variant.availability === 'InStock',
    );
    if (!shirt || !other?.url) throw new Error('the mall has no variants with prices of their own');
    const tab = await browser.context.newPage();
    await tab.goto(shirt.url);
    for (const option of other.options) await tab.getByText(option, { exact: true }).first().click();
    const rows = await untilRows<Product>(screen, 'products', (all) =>
      all.some((row) => row.variantId === other.id),
    );
    expect(said(rows.find((row) => row.variantId === other.id)).price).toBe(other.price);
    await tab.close();
  });
});

test('a page that contradicts itself is kept as a conflict, and its price enters no history (P06)', async () => {
  const lie = mall.expectations().products.find((page) => page.falsePrice !== null);
  if (!lie) throw new Error('the mall has no liar');
  const pointsOf = async (key: string) =>
    (await rowsOf<{ productKey: string }>(screen, 'pricePoints')).filter(
      ({ productKey }) => productKey === key,
    );
  // A listing may have shown its price before.
  const before = await pointsOf(lie.url);
  const tab = await browser.context.newPage();
  await tab.goto(lie.url);
  const rows = await untilRows<Product>(screen, 'products', (all) =>
    all.some((row) => row.url === lie.url && row.hasOwnPage),
  );
  const product = rows.find((row) => row.url === lie.url);
  expect(product?.isPriceSure).toBe(false);
  expect(
    [product?.price, ...(product?.priceConflict ?? [])].map((money) => money && decimalOf(money)).sort(),
  ).toEqual([lie.falsePrice, lie.price].sort());
  expect(product?.productKey).toBe(lie.url);
  expect(await pointsOf(lie.url)).toEqual(before);
  await tab.close();
});

test('nothing is read on a shop that was turned off', async () => {
  const { send } = await import('./harness/database');
  const page = mall.expectations().products.find(({ shop }) => shop === 'souk');
  if (!page) throw new Error('the mall has no souk');
  await send(screen, 'setShopState', { origin: new URL(page.url).origin, state: 'off' });
  const before = await rowsOf<Product>(screen, 'products');
  const tab = await browser.context.newPage();
  await tab.goto(page.url);
  await tab.waitForTimeout(2_000);
  const after = (await rowsOf<Product>(screen, 'products')).filter(
    ({ origin }) => origin === new URL(page.url).origin,
  );
  expect(after.map(({ seenAt }) => seenAt)).toEqual(
    before.filter(({ origin }) => origin === new URL(page.url).origin).map(({ seenAt }) => seenAt),
  );
  await tab.close();
});
