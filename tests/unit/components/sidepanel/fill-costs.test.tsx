// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CartRow, FillResult } from '../../../../utils/domain/cart/cart';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';
import { closePanel, freshBrowser, openPanel, shownText, untilShown } from './panel-page';
import { CORNER, GREEN, plan, result, saveFill } from './plan-rows';

beforeEach(freshBrowser);
afterEach(closePanel);

const WHOLE = [result('a1', 2, null), result('a2', 1, null)];
const SAVE1 = { code: 'SAVE1', amount: euros('1.00') };
const milk = { lineId: '1', variantId: null, sku: null, url: `${CORNER}/milk`, name: 'Milk 2 l' };
const oil = { ...milk, url: `${GREEN}/oil`, name: 'Rape oil', count: 1, price: euros('2.79') };

async function saveCarts(corner: string | null, green: string | null, rows: readonly CartRow[] = []) {
  const readAt = Date.now();
  const lines = [{ ...milk, count: 2, price: euros('2.09') }];
  await db.carts.bulkPut([
    { origin: CORNER, readAt, lines, total: corner === null ? null : euros(corner), rows },
    {
      ...{ origin: GREEN, readAt, lines: [oil], total: green === null ? null : euros(green) },
      rows: [{ kind: 'delivery', name: null, amount: euros('2.99') }],
    },
  ]);
}

const delivery = (amount: string): CartRow => ({ kind: 'delivery', name: null, amount: euros(amount) });

async function show(results: readonly FillResult[] = WHOLE, coupon = false) {
  const made = plan();
  const [corner, ...others] = made.shops;
  if (corner && coupon) await db.plans.put({ ...made, shops: [{ ...corner, coupon: SAVE1 }, ...others] });
  else await db.plans.put(made);
  await saveFill('done', results);
  openPanel('plans');
}

const tone = () => document.querySelector('.fill-outcome')?.className;

describe('carts beside their plan', () => {
  test('that cost what was planned are green, with both sums', async () => {
    await saveCarts('4.18', '5.78', [delivery('0')]);
    await show();
    await untilShown('All carts hold exactly what you approved.');
    expect(tone()).toBe('fill-outcome good');
    expect(shownText()).toContain('Planned€9.96All carts€9.96');
    expect(shownText()).not.toContain('than planned');
  });

  test('that are dearer are not green, and say by how much and why', async () => {
    await saveCarts('8.08', '5.78', [delivery('3.90')]);
    await show();
    await untilShown('They cost €3.90 more than planned');
    expect(tone()).toBe('fill-outcome');
    expect(shownText()).toContain('All carts€13.86cornershop.example');
    expect(shownText()).toContain('Planned€4.18€3.90 more than plannedDelivery+€3.90');
    expect(shownText()).not.toContain('All carts hold exactly');
  });

  test('a coupon that is still to be entered is named', async () => {
    await saveCarts('4.18', '5.78', [delivery('0')]);
    await show(WHOLE, true);
    await untilShown('Enter SAVE1 at the checkout: the plan counts on €1.00 off.');
    expect(shownText()).toContain('€1.00 more than plannedCoupon, not in the cart yet+€1.00');
  });

  test('a cart that tells no total leaves the sum unknown', async () => {
    await saveCarts(null, '5.78');
    await show();
    await untilShown('Not every cart tells its total');
    expect(tone()).toBe('fill-outcome good');
    expect(shownText()).not.toContain('than planned');
  });

  test('a cart that tells no delivery is compared without it', async () => {
    await saveCarts('4.18', '5.78');
    await show();
    await untilShown('Planned without delivery: €4.18.');
    expect(shownText()).toContain('Planned, without delivery where a cart does not tell it: €9.96');
  });

  test('a refused line whose lack takes the cart below the minimum order says so, and the price seen is told by us', async () => {
    await saveCarts('2.09', '5.78', [delivery('0'), { kind: 'goods', name: null, amount: euros('2.09') }]);
    await show([{ ...result('a1', 1, 'price-rose'), seenPrice: euros('2.55') }, result('a2', 1, null)]);
    await untilShown('The minimum order of €4.00 is missed by €1.91 now');
    expect(shownText()).toContain('Seen now at €2.55, approved at €2.09 at most.');
    expect(shownText()).not.toContain('The shop said');
  });

  test('a cart that the person stopped filling is not called short of anything', async () => {
    await saveCarts('2.09', '5.78', [delivery('0'), { kind: 'goods', name: null, amount: euros('2.09') }]);
    await show([result('a1', 1, 'stopped'), result('a2', 1, null)]);
    await untilShown('you stopped before it was added');
    expect(shownText()).not.toContain('The minimum order');
  });
});

test('the way on leads to the cart itself where its page is known, and else to the shop', async () => {
  await saveCarts('4.18', '5.78');
  await db.carts.update(CORNER, { url: `${CORNER}/basket` });
  await db.carts.update(GREEN, { url: 'https://elsewhere.example/cart' });
  await show();
  await untilShown('Go to cornershop.example and check the cart');
  expect(shownText()).toContain('Go to greengrocer.example and open the cart there');
  const hrefs = [...document.querySelectorAll('.fill a')].map((each) => each.getAttribute('href'));
  expect(hrefs).toEqual([`${CORNER}/basket`, GREEN]);
});
