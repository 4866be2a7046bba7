import { describe, expect, test } from 'vitest';
import type { Approval, Cart, CartRow } from '../../../../utils/domain/cart/cart';
import { compareSums } from '../../../../utils/domain/cart/cart-against-plan';
import type { PlanLine, PlanShop } from '../../../../utils/domain/plan/plan';
import { euros } from '../../../support/rows';

const ORIGIN = 'https://shop.example';

const line = (key: string, count: number, price: string, more: Partial<PlanLine> = {}): PlanLine => ({
  ...{ itemId: key, wanted: key, productKey: key, name: key, url: `${ORIGIN}/${key}`, sku: null },
  ...{ variant: [], variantId: null, platform: null, count, price: euros(price), observedAt: 0 },
  ...{ total: { minor: euros(price).minor * count, currency: 'EUR' }, substitutedBy: null },
  ...more,
});

const MILK = line('milk', 4, '2.00');

function shop(lines: readonly PlanLine[], more: Partial<PlanShop> = {}): PlanShop {
  const goods = { minor: lines.reduce((sum, { total }) => sum + total.minor, 0), currency: 'EUR' };
  return { origin: ORIGIN, lines, goods, delivery: euros('2.90'), minimumOrder: null, ...more };
}

const filled = (
  { productKey, name, url, sku, variant, variantId, count, price }: PlanLine,
  added = count,
) => ({
  approval: {
    origin: ORIGIN,
    productKey,
    name,
    url,
    sku,
    variant,
    variantId,
    count,
    maxPrice: price,
  } as Approval,
  added,
});

const row = (kind: CartRow['kind'], amount: string, name: string | null = null): CartRow => ({
  kind,
  name,
  amount: amount.startsWith('-')
    ? { ...euros(amount.slice(1)), minor: -euros(amount.slice(1)).minor }
    : euros(amount),
});

function cart(
  lines: readonly (readonly [string, number, string | null])[],
  total: string | null,
  rows: CartRow[] = [],
): Cart {
  return {
    origin: ORIGIN,
    readAt: 1,
    total: total === null ? null : euros(total),
    lines: lines.map(([name, count, price]) => ({
      ...{ lineId: name, variantId: null, sku: null, name, url: `${ORIGIN}/${name}`, count },
      price: price === null ? null : euros(price),
    })),
    rows,
  };
}

const FREE = { delivery: euros('0') };
const SAVE10 = { coupon: { code: 'SAVE10', amount: euros('2.00') } };
const MEMBER = { total: euros('6.40'), isMemberPrice: true, saved: euros('1.60') } as const;
const THREE_FOR_TWO = { total: euros('6.00'), saved: euros('2.00') } as const;

describe('a cart beside its plan', () => {
  test.each<[string, PlanShop, Cart, Record<string, number>]>([
    [
      'costs what was planned',
      shop([MILK]),
      cart([['milk', 4, '2.00']], '10.90', [row('delivery', '2.90')]),
      {},
    ],
    [
      'charges delivery that was planned free',
      shop([MILK], FREE),
      cart([['milk', 4, '2.00']], '11.90', [row('delivery', '3.90')]),
      { delivery: 390 },
    ],
    [
      'does not know the coupon yet',
      shop([MILK], SAVE10),
      cart([['milk', 4, '2.00']], '10.90', [row('delivery', '2.90')]),
      { coupon: 200 },
    ],
    [
      'has the coupon in already',
      shop([MILK], SAVE10),
      cart([['milk', 4, '2.00']], '8.90', [row('delivery', '2.90'), row('discount', '-2.00', 'SAVE10')]),
      {},
    ],
    [
      'does not show the members’ price',
      shop([{ ...MILK, ...MEMBER }]),
      cart([['milk', 4, '2.00']], '10.90', [row('delivery', '2.90')]),
      { members: 160 },
    ],
    [
      'shows the price for several in a row of its own',
      shop([{ ...MILK, ...THREE_FOR_TWO }]),
      cart([['milk', 4, '2.00']], '8.90', [row('delivery', '2.90'), row('discount', '-2.00', '3 for 2')]),
      {},
    ],
    [
      'holds more than what was approved, also of the same thing',
      shop([MILK]),
      cart(
        [
          ['milk', 5, '2.00'],
          ['bread', 1, '3.00'],
        ],
        '15.90',
        [row('delivery', '2.90')],
      ),
      { others: 500 },
    ],
    [
      'has tax on top',
      shop([MILK]),
      cart([['milk', 4, '2.00']], '11.66', [row('delivery', '2.90'), row('tax', '0.76')]),
      { tax: 76 },
    ],
    [
      'states a tax that the prices hold, and delivery is dearer',
      shop([MILK], FREE),
      cart([['milk', 4, '2.00']], '10.90', [row('delivery', '2.90'), row('tax', '0.76')]),
      { delivery: 290 },
    ],
    [
      'takes a deposit and a fee',
      shop([MILK]),
      cart([['milk', 4, '2.00']], '12.40', [
        row('delivery', '2.90'),
        row('deposit', '1.00'),
        row('fee', '0.50'),
      ]),
      { deposit: 100, fee: 50 },
    ],
    [
      'is dearer without a word',
      shop([MILK]),
      cart([['milk', 4, '2.00']], '13.00', [row('delivery', '2.90')]),
      { rest: 210 },
    ],
    [
      'tells no price of its lines',
      shop([MILK]),
      cart([['milk', 4, null]], '11.90', [row('delivery', '2.90')]),
      { rest: 100 },
    ],
  ])('that %s', (_case, planned, actual, reasons) => {
    const check = compareSums(planned, actual, [filled(planned.lines[0] ?? MILK)]);
    expect(
      Object.fromEntries((check?.reasons ?? []).map(({ kind, amount }) => [kind, amount.minor])),
    ).toEqual(reasons);
  });

  test('that lacks a refused line is cheaper for it', () => {
    const eggs = line('eggs', 1, '3.00');
    const check = compareSums(
      shop([MILK, eggs]),
      cart([['milk', 4, '2.00']], '10.90', [row('delivery', '2.90')]),
      [filled(MILK), filled(eggs, 0)],
    );
    expect(check?.reasons).toEqual([{ kind: 'missing', amount: { minor: -300, currency: 'EUR' } }]);
  });

  test('that does not tell delivery is compared without it', () => {
    const check = compareSums(shop([MILK]), cart([['milk', 4, '2.00']], '8.00'), [filled(MILK)]);
    expect(check).toMatchObject({
      planned: euros('8.00'),
      inCart: euros('8.00'),
      hasDelivery: false,
      reasons: [],
    });
  });

  test.each([
    ['tells no total', cart([['milk', 4, '2.00']], null)],
    ['was not read', null],
    ['is in another currency', { ...cart([], null), total: { minor: 900, currency: 'USD' } }],
  ])('that %s is unknown, not free', (_case, actual) => {
    expect(compareSums(shop([MILK]), actual, [filled(MILK)])).toMatchObject({ inCart: null, reasons: [] });
  });

  test('whose plan was made anew since is not compared', () => {
    expect(compareSums(shop([{ ...MILK, count: 3 }]), null, [filled(MILK)])).toBeNull();
    expect(compareSums(shop([MILK, line('eggs', 1, '3.00')]), null, [filled(MILK)])).toBeNull();
  });
});
