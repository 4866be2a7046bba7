import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unexplainedRise } from '../../../../utils/domain/cart/cart-total';
import { adapterFor } from '../../../../utils/shops/adapters';
import { addLine } from '../../../../utils/shops/add-line';
import { rowKindOf } from '../../../../utils/shops/cart-page/total-words';
import { cartFromJson } from '../../../../utils/shops/json/json-cart';
import { magentoTotals } from '../../../../utils/shops/platforms/magento-totals';
import { openShopPage } from '../../../../utils/shops/shop-page';
import { approve, lendParser, type Mall, openMall, read, visitShop, type Wish } from '../mall-page';

let mall: Mall;
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
beforeAll(async () => {
  lendParser();
  mall = await openMall();
});
afterAll(() => mall.close());

async function put(wish: Wish) {
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, wish.shop, approval.url);
  return { approval, outcome: await addLine(page, await adapterFor(page, null), approval, read) };
}

// Cheap enough that delivery is not free.
function cheapestAt(shop: string): string {
  const plain = mall.products(shop).filter(({ variants }) => variants.length === 1);
  const priceOf = (product: (typeof plain)[number]) => product.variants[0]?.price ?? 0;
  return plain.sort((a, b) => priceOf(a) - priceOf(b))[0]?.id ?? '';
}

const rowsOf = (rows: readonly { kind: string; amount: { minor: number } }[] | undefined) =>
  Object.fromEntries((rows ?? []).map(({ kind, amount }) => [kind, amount.minor]));

describe.each([
  // The delivery that the cart names; null in a cart that is told without it.
  ['roastery', null],
  ['woodland', 495],
  ['lumen', 395],
  ['maison', 490],
  ['workbench', 595],
  ['harbour', null],
  ['kaufhaus', 495],
  ['cornershop', 290],
  ['oldtimes', 550],
  ['souk', 1500],
  ['greengrocer', 390],
] as const)('the total of the cart of %s', (shop, delivery) => {
  test('is read with the rows beside it, and the line and a stated delivery explain it', async () => {
    const { approval, outcome } = await put({ shop, product: cheapestAt(shop), count: 2 });
    expect(outcome).toMatchObject({ added: 2, refusal: null });
    const price = outcome.after.lines[0]?.price?.minor ?? Number.NaN;
    expect(rowsOf(outcome.after.rows).delivery ?? null).toBe(delivery);
    expect(outcome.after.total?.minor).toBe(2 * price + (delivery ?? 0));
    expect(unexplainedRise(outcome.before, outcome.after, approval, null)).toBeNull();
  });
});

describe('a cart of the shop’s own JSON', () => {
  const page = openShopPage({
    document: new Window().document as unknown as Document,
    origin: 'https://shop.example',
    fetch: () => Promise.reject(new Error('nothing is fetched')),
    now: () => 0,
  });
  const lines = [{ id: '1', name: 'Milk', quantity: 2, priceCents: 120 }];

  test.each([
    [
      { currency: 'EUR', lines, subtotalCents: 240, deliveryCents: 390, totalCents: 630 },
      630,
      { goods: 240, delivery: 390 },
    ],
    [
      { currency: 'EUR', items: lines, totals: { total: '7.30', shipping_fee: '3.90', service_fee: '1.00' } },
      730,
      { delivery: 390, fee: 100 },
    ],
    [
      { currency: 'EUR', items: lines, total: '3.40', fees: [{ name: 'Bag', amount: '1.00' }] },
      340,
      { fee: 100 },
    ],
    [
      { currency: 'EUR', items: lines, total: '2.00', discount: '0.40', minimum_order_cents: 1500 },
      200,
      { discount: -40 },
    ],
    [
      {
        currency: 'EUR',
        items: lines,
        total: '3.40',
        fees: [{ name: 'Bag', amount: '1.00' }],
        total_fees: '1.00',
      },
      340,
      { fee: 100 },
    ],
    [{ currency: 'EUR', items: lines, total: '2.00', discount: '-0.40' }, 200, { discount: -40 }],
    [{ items: lines, total: '2.40' }, null, {}],
  ])('%j costs %s', (json, total, rows) => {
    const cart = cartFromJson(page, json, null);
    expect(cart?.total?.minor ?? null).toBe(total);
    expect(rowsOf(cart?.rows)).toEqual(rows);
  });
});

test('a fee that came as a row of the total and not as a line is told with both figures', async () => {
  const { approval, outcome } = await put({ shop: 'bargainbin', product: '516' });
  expect(outcome).toMatchObject({ added: 1, refusal: null });
  const delivery = { minor: 199, currency: 'EUR' };
  expect(unexplainedRise(outcome.before, outcome.after, approval, delivery)).toEqual({
    expected: { minor: 3490 + 199, currency: 'EUR' },
    seen: { minor: 3490 + 199 + 249, currency: 'EUR' },
    names: ['Buyer protection fee'],
  });
});

describe('the total of a Magento cart', () => {
  const data = (totals: object) =>
    `<a href="/checkout/cart/">Cart</a><script>window.checkoutConfig = {"a":1,"totalsData":${JSON.stringify(totals)},"b":{}};</script>`;
  const segments = [
    { code: 'subtotal', title: 'Subtotal', value: 10 },
    { code: 'grand_total', title: 'Grand Total', value: 12.399999 },
    { code: 'acme_fee', title: 'Buyer protection', value: 4.9 },
    { code: 'acme_return', title: 'Pfand', value: 0.5 },
    { code: 'giftcardaccount', title: 'Gift Card', value: -3 },
  ];
  const full = { grand_total: '12.399999', quote_currency_code: 'EUR', total_segments: segments };

  test.each([
    [data(full), 1240, { goods: 1000, fee: 490, deposit: 50, discount: -300 }],
    [data({ ...full, quote_currency_code: 'JPY' }), 12, { goods: 10, fee: 5, deposit: 1, discount: -3 }],
    [data({ grand_total: 5, quote_currency_code: 'EUR' }), 500, {}],
    [data({ ...full, grand_total: null }), null, {}],
    [data({ ...full, quote_currency_code: 'euros' }), null, {}],
    ['<p>A theme of its own</p>', null, {}],
    ['<script>window.checkoutConfig = {"totalsData":{"grand_total":</script>', null, {}],
  ])('as its page %s carries it', async (body, total, rows) => {
    const html = `<html><body>${body}</body></html>`;
    const page = openShopPage({
      document: new Window().document as unknown as Document,
      origin: 'https://shop.example',
      fetch: async () => new Response(html, { headers: { 'content-type': 'text/html' } }),
      now: () => 0,
    });
    const read = await magentoTotals(page);
    expect(read?.total?.minor ?? null).toBe(total);
    expect(rowsOf(read?.rows)).toEqual(rows);
  });
});

test.each([
  ['Subtotal', 'goods'],
  ['Zwischensumme', 'goods'],
  ['Total (tax excl.)', 'goods'],
  ['Delivery fee', 'delivery'],
  ['Versandkosten', 'delivery'],
  ['运费', 'delivery'],
  ['التوصيل', 'delivery'],
  ['Shipping surcharge', 'fee'],
  ['Expresszuschlag', 'fee'],
  ['Shipping protection', 'fee'],
  ['Donation', 'fee'],
  ['Versicherung', 'fee'],
  ['Bearbeitungsgebühr', 'fee'],
  ['Frais de service', 'fee'],
  ['Total insurance', 'fee'],
  ['服务费', 'fee'],
  ['Pfand', 'deposit'],
  ['Einwegpfand (DPG)', 'deposit'],
  ['Bottle deposit', 'deposit'],
  ['Deposit for cans', 'deposit'],
  ['Statiegeld', 'deposit'],
  ['Consigne', 'deposit'],
  ['Pant', 'deposit'],
  ['Kaucja za opakowania', 'deposit'],
  ['Záloha za lahve', 'deposit'],
  ['Depósito de envases', 'deposit'],
  ['瓶押金', 'deposit'],
  ['Security deposit', 'fee'],
  ['Bottle deposit insurance', 'fee'],
  ['Kaucja', 'fee'],
  ['Discount', 'discount'],
  ['You save', 'discount'],
  ['Gesamtsumme inkl. MwSt.', 'total'],
  ['Order total', 'total'],
  ['To pay', 'total'],
  ['合计', 'total'],
  ['الإجمالي', 'total'],
  ['VAT (20%)', 'tax'],
  ['inkl. 19 % MwSt.', 'tax'],
  ['Total tax', 'tax'],
  ['Sunshine', 'other'],
])('%s below a cart is a row of the kind %s', (label, kind) => {
  expect(rowKindOf(label)).toBe(kind);
});
