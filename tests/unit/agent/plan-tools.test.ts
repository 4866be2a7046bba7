import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { factsOf } from '../../../utils/agent/run/step-facts';
import { planWords } from '../../../utils/agent/tools/plan-words';
import type { Shop } from '../../../utils/domain/shop/shop';
import { db } from '../../../utils/storage/db';
import { euros, milk, NOON } from '../../support/rows';
import { forgetAll, MILKS, remember } from './seen';
import { knowing, refusalOf, use } from './tool-use';

const [, , DAIRY] = MILKS;

const GREENGROCER: Shop = {
  ...{ origin: 'https://greengrocer.example', name: 'Greengrocer', state: 'on', platform: null },
  terms: { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null },
  ...{ ownTerms: null, firstSeenAt: 0, seenAt: 0 },
};

beforeEach(forgetAll);

describe('plans and proposals', () => {
  test('a list is planned at the cheapest shop, and stored as a plan that nobody has approved', async () => {
    const context = await knowing();
    await use('add_to_list', { product: 'p1', count: 2 }, context);
    const { result, output } = await use(
      'plan_basket',
      { budget: { amount: '5.00', currency: 'EUR' } },
      context,
    );
    const plan = result.kind === 'plan' ? await db.plans.get(result.planId) : undefined;
    expect(plan).toMatchObject({ total: euros('1.98'), budget: euros('5.00') });
    expect(output).toContain('the person must approve');
    expect(await db.approvals.count()).toBe(0);
  });

  test('a proposal holds exactly the lines that were named, at the stored price', async () => {
    const context = await knowing();
    const { result } = await use('propose_cart', { lines: [{ product: 'p3', count: 2 }] }, context);
    const plan = result.kind === 'plan' ? await db.plans.get(result.planId) : undefined;
    expect(plan?.shops).toMatchObject([
      {
        origin: 'https://dairy.example',
        lines: [{ productKey: DAIRY?.productKey, count: 2, total: euros('4.18') }],
      },
    ]);
    expect(plan?.total).toEqual(euros('4.18'));
    expect(await Promise.all([db.approvals.count(), db.fills.count()])).toEqual([0, 0]);
  });

  test('delivery is counted until the free amount is reached', async () => {
    const context = await knowing();
    const terms = { deliveryFee: euros('3.00'), freeDeliveryFrom: euros('2.00'), minimumOrder: null };
    await db.shops.put({ ...GREENGROCER, terms });
    const totalOf = async (count: number) => {
      const { result } = await use('propose_cart', { lines: [{ product: 'p1', count }] }, context);
      return result.kind === 'plan' ? (await db.plans.get(result.planId))?.total : null;
    };
    expect(await totalOf(1)).toEqual(euros('4.19'));
    expect(await totalOf(2)).toEqual(euros('2.38'));
  });

  test('a coupon is told beside the sums that it is taken off, and an answer may repeat it', async () => {
    const context = await knowing();
    const coupons = [{ code: 'TEN', percentOff: 10, amountOff: null, minimumOrder: null }];
    await db.shops.put({ ...GREENGROCER, coupons });
    const { result, output } = await use('propose_cart', { lines: [{ product: 'p1', count: 2 }] }, context);
    expect(output).toContain('goods 2.38 EUR, delivery 0.00 EUR, coupon TEN takes off 0.24 EUR');
    expect(output).toContain('Total 2.14 EUR, 0.24 EUR of coupons taken off');
    const { figures } = await factsOf(result, NOON);
    const plan = result.kind === 'plan' ? result.planId : null;
    const discount = { value: { kind: 'money', money: euros('0.24') }, productKey: null, planId: plan };
    // Of the plan and of its one shop.
    expect(figures.filter((each) => JSON.stringify(each) === JSON.stringify(discount))).toHaveLength(2);
  });

  test.each([
    [null, 'It is not known how far this is from the best plan.'],
    [3, 'This is not proven to be the cheapest plan: another could be at most 3 % cheaper.'],
    [undefined, null],
  ])('a gap of %s is told as it is', async (gapPercent, words) => {
    const context = await knowing();
    const { result } = await use('propose_cart', { lines: [{ product: 'p1', count: 1 }] }, context);
    const plan = result.kind === 'plan' ? await db.plans.get(result.planId) : undefined;
    if (!plan) throw new Error('no plan');
    const told = planWords({ ...plan, ...(gapPercent === undefined ? {} : { gapPercent }) }, context);
    const about = told.split('\n').filter((line) => /proven|best plan/.test(line));
    expect(about).toEqual(words === null ? [] : [words]);
  });

  test('a line that is taken because the person prefers it is told as dearer, with the figures', async () => {
    const context = await knowing();
    const { result } = await use('propose_cart', { lines: [{ product: 'p1', count: 1 }] }, context);
    const plan = result.kind === 'plan' ? await db.plans.get(result.planId) : undefined;
    if (!plan) throw new Error('no plan');
    const [name, host] = ['Plain milk', 'https://corner.example'];
    const liked = { kind: 'brand', name: 'Meadow', extra: euros('0.30') } as const;
    const shops = plan.shops.map((shop) => ({
      ...shop,
      lines: shop.lines.map((line) => ({ ...line, liked: { ...liked, insteadOf: { name, origin: host } } })),
    }));
    const runnerUp = { origins: [host], total: euros('0.72') };
    const dearer = { ...plan, shops, runnerUp, likedExtra: euros('0.47') };
    const told = planWords(dearer, context);
    expect(told).toContain(
      ': 1.19 EUR, 0.30 EUR more than Plain milk at corner.example, because the person prefers brand Meadow',
    );
    expect(told).toContain('it comes to 0.47 EUR more than the cheapest plan found.');
    await db.plans.put(dearer);
    const { figures } = await factsOf(result, NOON);
    const said = figures.flatMap(({ value }) => (value.kind === 'money' ? [value.money.minor] : []));
    expect(said).toEqual(expect.arrayContaining([30, 47, 72]));
    expect(said.filter((minor) => minor < 0)).toEqual([]);
  });

  test('a member pays the member’s price for exactly the number that was named', async () => {
    const context = await knowing();
    await remember(
      milk({ memberPrice: euros('1.00'), promotions: [{ kind: 'multi-buy', take: 3, pay: 1 }] }),
    );
    await db.shops.put({ ...GREENGROCER, isMember: true });
    const { result } = await use('propose_cart', { lines: [{ product: 'p1', count: 2 }] }, context);
    const plan = result.kind === 'plan' ? await db.plans.get(result.planId) : undefined;
    expect(plan).toMatchObject({
      total: euros('2.00'),
      shops: [{ lines: [{ count: 2, price: euros('1.19'), total: euros('2.00'), isMemberPrice: true }] }],
    });
  });

  test.each([
    ['price-unsure', milk({ price: null })],
    ['price-unsure', milk({ isPriceSure: false })],
    ['price-unsure', milk({ priceConflict: [euros('11.90')] })],
    ['not-buyable', milk({ availability: 'OutOfStock' })],
  ])('%s: it is not proposed', async (reason, product) => {
    const context = await knowing();
    await remember(product);
    expect(refusalOf(await use('propose_cart', { lines: [{ product: 'p1', count: 1 }] }, context))).toBe(
      reason,
    );
    expect(await db.plans.count()).toBe(0);
  });

  test('different currencies are not added up', async () => {
    const context = await knowing();
    await remember(milk({ price: { minor: 119, currency: 'GBP' } }));
    const lines = [
      { product: 'p1', count: 1 },
      { product: 'p2', count: 1 },
    ];
    expect(refusalOf(await use('propose_cart', { lines }, context))).toBe('mixed-currencies');
  });
});
