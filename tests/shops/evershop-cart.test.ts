import { beforeAll, describe, expect, test } from 'vitest';
import { evershop } from '../../utils/shops/platforms/evershop';
import { type StoredProduct, shopOrigin, storedOrders, storedProducts } from './evershop-database';
import { approve, visitShop } from './shop-visit';

let products: StoredProduct[];

beforeAll(async () => {
  products = await storedProducts();
});

function stored(sku: string): StoredProduct {
  const product = products.find((each) => each.sku === sku);
  if (!product) throw new Error(`the shop does not sell ${sku}`);
  return product;
}

describe('the cart of a real EverShop', () => {
  test('a shop of this kind is known by its pages', async () => {
    expect(evershop.isAt(await visitShop(stored('CUP-001-WHT').url))).toBe(true);
  });

  test('a new visitor has an empty cart', async () => {
    const page = await visitShop(shopOrigin());
    expect(await evershop.readCart(page)).toMatchObject({ lines: [], total: null });
  });

  test('two lines are added and read back with price and total', async () => {
    const cup = stored('CUP-001-BLK');
    const thermos = stored('THERMO-005-WHT');
    const page = await visitShop(cup.url);
    expect(await evershop.add(page, approve(cup.url, { sku: cup.sku }), 2)).toEqual({
      refusal: null,
      detail: null,
    });
    expect(await evershop.add(page, approve(thermos.url, { sku: thermos.sku }), 1)).toMatchObject({
      refusal: null,
    });
    const cart = await evershop.readCart(page);
    expect(cart.total).toEqual({ minor: 6500, currency: 'USD' });
    expect(cart.lines.toSorted((a, b) => String(a.sku).localeCompare(String(b.sku)))).toMatchObject([
      { sku: cup.sku, name: cup.name, url: cup.url, count: 2, price: { minor: 1500, currency: 'USD' } },
      {
        sku: thermos.sku,
        name: thermos.name,
        url: thermos.url,
        count: 1,
        price: { minor: 3500, currency: 'USD' },
      },
    ]);
  });

  test('a line is raised, lowered and taken out', async () => {
    const bowl = stored('BOWL-003-WHT');
    const page = await visitShop(bowl.url);
    await evershop.add(page, approve(bowl.url, { sku: bowl.sku }), 2);
    const lineId = (await evershop.readCart(page)).lines[0]?.lineId ?? '';
    const counts: number[] = [];
    for (const count of [5, 1, 0]) {
      await evershop.setCount(page, lineId, count);
      counts.push((await evershop.readCart(page)).lines[0]?.count ?? 0);
    }
    expect(counts).toEqual([5, 1, 0]);
  });

  test('no line is raised beyond what the shop has', async () => {
    const vase = stored('VASE-004-WHT');
    const page = await visitShop(vase.url);
    await evershop.add(page, approve(vase.url, { sku: vase.sku }), 1);
    const lineId = (await evershop.readCart(page)).lines[0]?.lineId ?? '';
    await expect(evershop.setCount(page, lineId, 500)).rejects.toMatchObject({ refusal: 'not-added' });
    expect((await evershop.readCart(page)).lines).toMatchObject([{ count: 1 }]);
  });

  test.each([
    ['what is sold out', 'BOWL-003-BLK', 1, 'out-of-stock'],
    ['more than there is', 'CUP-001-WHT', 1000, 'not-added'],
    ['what the shop does not know', 'NO-SUCH-SKU', 1, 'variant-missing'],
  ])('%s is refused in the words of the shop, and the cart stays empty', async (_, sku, count, refusal) => {
    const page = await visitShop(shopOrigin());
    const attempt = await evershop.add(page, approve(stored('CUP-001-WHT').url, { sku }), count);
    expect(attempt).toEqual({ refusal, detail: expect.stringMatching(/\w/) });
    expect((await evershop.readCart(page)).lines).toEqual([]);
  });

  test.each(['CUP-001-WHT', 'BOWL-003-BLK'])('price and stock of %s are asked for anew', async (sku) => {
    const product = stored(sku);
    const page = await visitShop(shopOrigin());
    const offer = await evershop.readOffer?.(page, approve(product.url, { sku }));
    const price = { minor: Math.round(Number(product.price) * 100), currency: 'USD' };
    expect(offer).toEqual({
      price,
      highest: price,
      availability: product.isInStock ? 'InStock' : 'OutOfStock',
    });
  });

  test('the colour chosen on another colour’s page is the one that is added', async () => {
    const page = await visitShop(shopOrigin());
    const url = `${stored('CUP-001-WHT').url}?color=2`;
    await evershop.add(page, approve(url, { variant: [{ name: 'Color', value: 'Black' }] }), 1);
    expect((await evershop.readCart(page)).lines).toMatchObject([{ sku: 'CUP-001-BLK' }]);
  });

  test('a page of another colour than the approved one adds nothing', async () => {
    const page = await visitShop(shopOrigin());
    const approval = approve(stored('CUP-001-WHT').url, { variant: [{ name: 'Color', value: 'Black' }] });
    expect(await evershop.add(page, approval, 1)).toMatchObject({ refusal: 'variant-missing' });
    expect((await evershop.readCart(page)).lines).toEqual([]);
  });

  test('nothing was ordered', async () => {
    expect(await storedOrders()).toBe(0);
  });
});
