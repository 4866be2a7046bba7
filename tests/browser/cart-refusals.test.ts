import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Approval, FillRefusal } from '../../utils/domain/cart/cart';
import type { Mall } from '../mall/mall.d.mts';
import { startMall } from '../mall/mall.mjs';
import { type ChromiumWithCartwright, launchChromium } from './harness/chromium';
import { rowsOf, untilRows } from './harness/database';
import { dearest, planThings } from './harness/planned';
import { approvePlan, type FillRow } from './harness/shopper';

let mall: Mall;
let browser: ChromiumWithCartwright;
let panel: Page;
let shop: Page;

beforeEach(async () => {
  mall = await startMall();
  browser = await launchChromium();
  panel = await browser.screen('sidepanel', { width: 400, height: 900 });
  shop = await browser.context.newPage();
});

afterEach(async () => {
  await browser?.close();
  await mall?.close();
});

/** What was sent to a shop, and what was clicked or typed there by anybody. */
const sentTo = (name: string) =>
  mall.log().filter((entry) => entry.shop === name && entry.method !== 'GET' && entry.method !== 'HEAD');
const lying = (name: string) =>
  mall.carts(name).flatMap(({ lines }) => lines.map(({ quantity }) => quantity));

const trapped = (trap: string) => {
  const page = mall
    .expectations()
    .products.find((each) => each.shop === 'bargainbin' && each.trap === trap && each.falsePrice === null);
  if (!page) throw new Error(`no product with the trap ${trap}`);
  return page;
};

describe('what only a person can answer is told in its kind, and nothing is clicked for them', () => {
  test.each<['captcha' | 'login' | 'region' | 'consent', FillRefusal, RegExp]>([
    ['captcha', 'captcha', /proof that you are a person: open it, answer/],
    ['login', 'login-wall', /sign in there, then approve again/],
    ['region', 'region-wall', /choose your region, then approve again/],
    ['consent', 'consent-wall', /answer as you like, then approve again/],
  ])('%s (C08)', async (gate, refusal, words) => {
    const things = dearest(mall, 'woodland', 2).map((page) => ({ ...page, count: 1 }));
    await planThings(panel, shop, things);
    mall.setGate('woodland', gate);
    mall.clearLog();
    const fill = await approvePlan(panel);
    expect(fill.results.map((line) => [line.added, line.refusal])).toEqual([
      [0, refusal],
      [0, refusal],
    ]);
    await panel.getByText(words).first().waitFor();
    expect(sentTo('woodland')).toEqual([]);
    expect(lying('woodland')).toEqual([]);
  });

  test('a layer over the page is in nobody’s way: the cart is filled and the layer stays untouched (C08)', async () => {
    const things = dearest(mall, 'woodland', 1).map((page) => ({ ...page, count: 2 }));
    await planThings(panel, shop, things);
    mall.setGate('woodland', 'layer');
    mall.clearLog();
    const fill = await approvePlan(panel);
    expect(fill.results).toMatchObject([{ added: 2, refusal: null }]);
    expect(sentTo('woodland').filter(({ path }) => path.startsWith('/stray'))).toEqual([]);
    expect(sentTo('woodland')).toHaveLength(1);
  });

  test('sold out since the plan was made (C08)', async () => {
    const [mug] = dearest(mall, 'woodland', 1);
    if (!mug) throw new Error('woodland sells nothing');
    await planThings(panel, shop, [{ ...mug, count: 1 }]);
    for (const variant of shelvesOf('woodland').find(({ id }) => id === mug.id)?.variants ?? [])
      variant.stock = 0;
    mall.clearLog();
    const fill = await approvePlan(panel);
    expect(fill.results).toMatchObject([{ added: 0, refusal: 'out-of-stock' }]);
    await panel.getByText('plan again to find it elsewhere').first().waitFor();
    expect(sentTo('woodland')).toEqual([]);
  });

  test('a variant that is gone since the plan was made is not replaced by another (C08)', async () => {
    const beans = mall
      .expectations()
      .products.find((page) => page.shop === 'roastery' && page.variants.length > 1);
    const variant = beans?.variants.find(({ url, availability }) => url && availability === 'InStock');
    if (!beans || !variant?.url) throw new Error('the roastery has no variants');
    await planThings(panel, shop, [{ url: variant.url, name: beans.name, count: 1 }]);
    for (const { variants } of shelvesOf('roastery')) {
      const at = variants.findIndex(({ id }) => id === variant.id);
      if (at >= 0) variants.splice(at, 1);
    }
    const fill = await approvePlan(panel);
    expect(fill.results).toMatchObject([{ added: 0, refusal: 'variant-missing' }]);
    expect(sentTo('roastery')).toEqual([]);
  });
});

test('a shop that answers 200 and adds nothing is not believed; it is offered again, and only a new approval asks again (C03)', async () => {
  await planThings(panel, shop, [{ ...trapped('ghost'), count: 1 }]);
  const first = await approvePlan(panel);
  expect(first.results).toMatchObject([{ added: 0, refusal: 'not-added' }]);
  expect(sentTo('bargainbin')).toHaveLength(1);
  await panel.getByText('the shop answered, but did not add it').first().waitFor();
  await panel.getByRole('button', { name: 'Add what is missing' }).click();
  await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.length === 2 && rows.every(({ state }) => state !== 'running'),
    90_000,
  );
  const approvals = await rowsOf<Approval>(panel, 'approvals');
  expect(approvals.map(({ state }) => state)).toEqual(['refused', 'refused']);
  expect(new Set(approvals.map(({ id }) => id)).size).toBe(2);
  expect(sentTo('bargainbin')).toHaveLength(2);
});

test('a shop that silently stops at five of ten is caught with five, and the rest of the approval dies (C07)', async () => {
  await planThings(panel, shop, [{ ...trapped('cap'), count: 10 }]);
  const fill = await approvePlan(panel);
  expect(fill.results).toMatchObject([{ wanted: 10, added: 5 }]);
  expect(fill.results[0]?.refusal).not.toBeNull();
  expect(sentTo('bargainbin')).toHaveLength(1);
  const [approval] = await rowsOf<Approval>(panel, 'approvals');
  expect(approval?.state).toBe('observed');
  await panel.getByText('5 of 10 in the cart').first().waitFor();
});

/** The goods of a shop of the mall, which a test may take away. */
interface Shelf {
  readonly id: string;
  readonly variants: { readonly id: string; stock: number }[];
}

function shelvesOf(name: string): readonly Shelf[] {
  return (mall as unknown as { products: (shop: string) => readonly Shelf[] }).products(name);
}
