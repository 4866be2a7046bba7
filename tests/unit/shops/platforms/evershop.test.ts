import { describe, expect, test } from 'vitest';
import type { ShopPage } from '../../../../utils/shops/adapter';
import { evershop } from '../../../../utils/shops/platforms/evershop';
import { approve } from '../../../shops/shop-visit';

const ORIGIN = 'https://shop.example';
const APPROVAL = approve(`${ORIGIN}/mugs/blue?color=2`, { sku: 'MUG-BLUE' });

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A page whose shop gives one JSON answer for each start of a path, and what it was sent. */
function pageAnswering(answers: Record<string, readonly [status: number, json: unknown]>) {
  const sent: Sent[] = [];
  const page: ShopPage = {
    document: null as unknown as Document,
    origin: ORIGIN,
    now: () => 7,
    fetch: async (path, init = {}) => {
      sent.push({
        method: init.method ?? 'GET',
        path,
        body: init.body ? JSON.parse(String(init.body)) : null,
      });
      const [, [status, json]] = Object.entries(answers).find(([start]) => path.startsWith(start)) ?? [
        '',
        [404, null],
      ];
      return new Response(JSON.stringify(json), { status });
    },
  };
  return { page, sent };
}

function cartOf(item: object) {
  const line = {
    uuid: 'a-b',
    productSku: 'MUG-BLUE',
    productName: 'Mug',
    productUrl: '/mugs/blue',
    qty: 2,
    ...item,
  };
  return [200, { data: { myCart: { currency: 'EUR', grandTotal: { value: 25 }, items: [line] } } }] as const;
}

describe('reading an EverShop cart', () => {
  test('a line tells what it is, in which colour, and what one costs', async () => {
    const item = { finalPriceInclTax: { value: 12.5 }, variantOptions: [{ optionText: 'Blue' }] };
    const { page } = pageAnswering({ '/api/graphql': cartOf(item) });
    expect(await evershop.readCart(page)).toEqual({
      origin: ORIGIN,
      readAt: 7,
      lines: [
        {
          lineId: 'a-b',
          variantId: null,
          sku: 'MUG-BLUE',
          name: 'Mug – Blue',
          url: `${ORIGIN}/mugs/blue`,
          count: 2,
          price: { minor: 1250, currency: 'EUR' },
        },
      ],
      rows: [],
      total: { minor: 2500, currency: 'EUR' },
    });
  });

  test.each([
    [0.1 + 0.2, 30],
    [1299, 129900],
    ['12.50', null],
    [null, null],
    [Number.MAX_VALUE, null],
  ])('a price of %s is %s cents', async (value, minor) => {
    const { page } = pageAnswering({ '/api/graphql': cartOf({ finalPriceInclTax: { value } }) });
    expect((await evershop.readCart(page)).lines[0]?.price?.minor ?? null).toBe(minor);
  });

  test.each([
    ['an error', [500, { error: { status: 500, message: 'down' } }]],
    ['a page', [200, '<html>']],
    ['no cart at all', [200, { data: {} }]],
  ] as const)('%s is no empty cart', async (_, answer) => {
    const { page } = pageAnswering({ '/api/graphql': answer });
    await expect(evershop.readCart(page)).rejects.toMatchObject({ refusal: 'shop-error' });
  });
});

describe('changing an EverShop cart', () => {
  test.each([
    ['This item is out of stock', 'out-of-stock'],
    ['Product not found', 'variant-missing'],
    ['We do not have enough stock', 'not-added'],
  ])('"%s" is the refusal %s', async (message, refusal) => {
    const { page, sent } = pageAnswering({
      '/api/cart/mine/items': [500, { error: { status: 500, message } }],
    });
    expect(await evershop.add(page, APPROVAL, 3)).toEqual({ refusal, detail: message });
    expect(sent).toEqual([
      { method: 'POST', path: '/api/cart/mine/items', body: { sku: 'MUG-BLUE', qty: 3 } },
    ]);
  });

  test('an answer without words is a fault of the shop', async () => {
    const { page } = pageAnswering({ '/api/cart/mine/items': [429, 'Too many requests'] });
    expect(await evershop.add(page, APPROVAL, 1)).toEqual({ refusal: 'shop-error', detail: null });
  });

  test('a line that is gone already needs no taking out', async () => {
    const { page, sent } = pageAnswering({ '/api/graphql': [200, { data: { myCart: null } }] });
    await evershop.setCount(page, 'a-b', 0);
    expect(sent.map(({ path }) => path)).toEqual(['/api/graphql']);
  });
});

describe('what EverShop asks for a thing now', () => {
  const product = (given: object) => ({
    sku: 'MUG-BLUE',
    price: { regular: { value: 15 }, special: { value: 12 } },
    inventory: { isInStock: true },
    ...given,
  });
  const offerOf = (given: object) => {
    const cart = { currency: 'EUR', items: [{ sku: 'OTHER', price: {}, inventory: {} }] };
    const state = { success: true, eContext: { graphqlResponse: { a: null, b: cart, c: product(given) } } };
    const currency = { data: { setting: { storeCurrency: 'EUR' } } };
    const { page } = pageAnswering({
      '/mugs/blue?color=2&ajax=true': [200, state],
      '/api/graphql': [200, currency],
    });
    return evershop.readOffer?.(page, APPROVAL);
  };

  test('the special price is the one to pay', async () => {
    const price = { minor: 1200, currency: 'EUR' };
    expect(await offerOf({})).toEqual({ price, highest: price, availability: 'InStock' });
  });

  test('what is not said to be there is sold out', async () => {
    expect(await offerOf({ inventory: {} })).toMatchObject({ availability: 'OutOfStock' });
  });

  test('a page of another variant says nothing', async () => {
    expect(await offerOf({ sku: 'MUG-RED' })).toBeNull();
  });
});
