import { expect, test } from 'vitest';
import type { Approval, CartLine } from '../../../utils/domain/cart/cart';
import type { ShopAdapter, ShopPage } from '../../../utils/shops/adapter';
import { addLine } from '../../../utils/shops/add-line';

const ORIGIN = 'https://rings.example';
const APPROVAL = {
  ...{ origin: ORIGIN, url: `${ORIGIN}/ring`, name: 'Ring', variantId: 'v1', sku: null, variant: [] },
  ...{ count: 2, maxPrice: { minor: 5000, currency: 'EUR' } },
} as unknown as Approval;
const PAGE = { origin: ORIGIN } as ShopPage;

const line = (lineId: string, count: number, minor: number): CartLine => ({
  ...{ lineId, variantId: 'v1', sku: null, name: 'Ring', url: null, count },
  price: { minor, currency: 'EUR' },
});

/** A shop whose cart holds what the person put there, and after an add what it makes of that. */
async function put(before: readonly CartLine[], after: readonly CartLine[]) {
  let lines = before;
  const price = { minor: 5000, currency: 'EUR' };
  const shop: ShopAdapter = {
    platform: 'shopify',
    isAt: () => true,
    readOffer: async () => ({ price, highest: price, availability: 'InStock' }),
    readCart: async () => ({ origin: ORIGIN, readAt: 0, lines, total: null }),
    add: async () => {
      lines = after;
      return { refusal: null, detail: null };
    },
    setCount: async (_, lineId, count) => {
      const changed = lines.map((each) => (each.lineId === lineId ? { ...each, count } : each));
      lines = changed.filter((each) => each.count > 0);
    },
  };
  const outcome = await addLine(PAGE, shop, APPROVAL, () => ({ kind: 'none' }) as never);
  return { outcome, held: Object.fromEntries(lines.map(({ lineId, count }) => [lineId, count])) };
}

test('what went in over two lines and is too dear is taken out of each, and the person’s own stays', async () => {
  const { outcome, held } = await put(
    [line('gift', 1, 9900)],
    [line('gift', 2, 9900), line('plain', 1, 9900)],
  );
  expect(held).toEqual({ gift: 1 });
  expect(outcome).toMatchObject({ added: 0, refusal: 'price-rose' });
});

test('of two lines only the one that is too dear is taken out again, wherever it stands', async () => {
  const { outcome, held } = await put(
    [line('gift', 1, 9900)],
    [line('gift', 1, 9900), line('plain', 1, 5000), line('late', 1, 7000)],
  );
  expect(held).toEqual({ gift: 1, plain: 1 });
  expect(outcome).toMatchObject({ added: 1, refusal: 'price-rose' });
});

test('what the person had at a higher price is no reason to refuse what was added at the approved one', async () => {
  const { outcome, held } = await put(
    [line('gift', 1, 9900)],
    [line('gift', 1, 9900), line('plain', 2, 5000)],
  );
  expect(held).toEqual({ gift: 1, plain: 2 });
  expect(outcome).toMatchObject({ added: 2, refusal: null });
});

test('where the shop names the line anew, no more is taken out than was added: the rest is the person’s', async () => {
  const { outcome, held } = await put([line('old', 2, 9900)], [line('new', 4, 9900)]);
  expect(held).toEqual({ new: 2 });
  expect(outcome).toMatchObject({ added: 0, refusal: 'price-rose' });
});

test('where nothing came, nothing is taken out, though the shop names the line anew and dearer', async () => {
  const { outcome, held } = await put([line('old', 2, 4000)], [line('new', 2, 9900)]);
  expect(held).toEqual({ new: 2 });
  expect(outcome).toMatchObject({ added: 0, refusal: 'not-added' });
});
