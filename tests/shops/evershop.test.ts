import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cart, Fill } from '../../utils/domain/cart/cart';
import type { BasketPlan } from '../../utils/domain/plan/plan';
import type { Product } from '../../utils/domain/product/product';
import { launchChromium } from '../browser/harness/chromium.ts';
import { send, untilRows } from '../browser/harness/database.ts';
import {
  type StoredProduct,
  shopOrigin,
  storedLines,
  storedOrders,
  storedProducts,
} from './evershop-database';

const PAGES = ['CUP-001-WHT', 'THERMO-005-BLK', 'BOWL-003-BLK'];

let extension: Awaited<ReturnType<typeof launchChromium>>;
let screen: Awaited<ReturnType<typeof extension.screen>>;
let products: StoredProduct[];

beforeAll(async () => {
  products = await storedProducts();
  extension = await launchChromium();
  screen = await extension.screen('sidepanel');
});

afterAll(() => extension?.close());

describe('a shopper in a real EverShop', () => {
  test.each(PAGES)('the page of %s is remembered as the shop’s database has it', async (sku) => {
    const product = stored(sku);
    const tab = await visit(product.url);
    expect(await seen(sku)).toMatchObject(asRemembered(product));
    await tab.close();
  });

  test('a click on another colour is followed, although the page’s own data stays with the first', async () => {
    const tab = await visit(stored('VASE-004-WHT').url);
    // The buttons are there before the page's script listens to them.
    const choose = async () => {
      await tab.getByRole('button', { name: 'Black' }).click();
      return tab.locator('h1').textContent();
    };
    await expect.poll(choose, { interval: 1000, timeout: 30_000 }).toBe(stored('VASE-004-BLK').name);
    // The page shows the new address a moment before the new name.
    await expect
      .poll(() => seen('VASE-004-BLK'), { timeout: 30_000 })
      .toMatchObject(asRemembered(stored('VASE-004-BLK')));
    await tab.close();
  });

  test('all rows of a category are remembered with name, price and address', async () => {
    const tab = await visit(`${shopOrigin()}/accessories`);
    const onSale = products.filter(({ isInStock }) => isInStock);
    const rows = await untilRows<Product>(screen, 'products', (all) =>
      onSale.every(({ url }) => all.some((row) => row.url === url)),
    );
    for (const product of onSale) {
      const { name, price } = asRemembered(product);
      expect(rows.find(({ url }) => url === product.url)).toMatchObject({ name, price });
    }
    expect(rows.map(({ url }) => url)).not.toContain(`${shopOrigin()}/accessories`);
    await tab.close();
  });

  test('two approved lines lie in the shop’s cart, once, and are read back; nothing is ordered', async () => {
    const startedAt = Date.now();
    const fill = await fillCart([
      ['CUP-001-WHT', 2],
      ['THERMO-005-BLK', 1],
    ]);
    expect(fill.results).toMatchObject([
      { added: 2, refusal: null },
      { added: 1, refusal: null },
    ]);
    expect(await storedLines(startedAt)).toEqual([
      { sku: 'CUP-001-WHT', count: 2 },
      { sku: 'THERMO-005-BLK', count: 1 },
    ]);
    const cart = await untilRow<Cart>('carts', ({ origin }) => origin === shopOrigin());
    expect(cart.total).toEqual({ minor: 6500, currency: 'USD' });
    expect(await storedOrders()).toBe(0);
  });
});

function stored(sku: string): StoredProduct {
  const product = products.find((each) => each.sku === sku);
  if (!product) throw new Error(`the shop does not sell ${sku}`);
  return product;
}

/** What the extension should remember of a product whose page was visited. */
function asRemembered({ sku, name, price, isInStock }: StoredProduct): Partial<Product> {
  return {
    sku,
    name,
    price: { minor: Math.round(Number(price) * 100), currency: 'USD' },
    availability: isInStock ? 'InStock' : 'OutOfStock',
    listPrice: null,
    platform: 'evershop',
    hasOwnPage: true,
  };
}

async function visit(url: string) {
  const tab = await extension.context.newPage();
  await tab.goto(url);
  return tab;
}

async function untilRow<Row>(table: string, isWanted: (row: Row) => boolean): Promise<Row> {
  const rows = await untilRows<Row>(screen, table, (all) => all.some(isWanted), 60_000);
  return rows.find(isWanted) as Row;
}

function seen(sku: string): Promise<Product> {
  return untilRow<Product>('products', (row) => row.sku === sku);
}

/** Plans a list of these products, approves the plan as it stands, and waits until the cart was filled. */
async function fillCart(wishes: readonly (readonly [sku: string, count: number])[]): Promise<Fill> {
  const { id: listId } = await send<{ id: string }>(screen, 'createList', { name: 'Kitchen' });
  for (const [sku, count] of wishes) {
    const { productKey, name } = await seen(sku);
    const wish = { text: name, count, need: null, productKey, accepts: 'same-item' };
    await send(screen, 'addItem', { listId, ...wish });
  }
  const { planId } = await send<{ planId: string }>(screen, 'planList', { listId });
  const plan = await untilRow<BasketPlan>('plans', ({ id }) => id === planId);
  const lines = plan.shops
    .flatMap((shop) => shop.lines)
    .map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price }));
  const { fillId } = await send<{ fillId: string }>(screen, 'approvePlan', { planId, lines });
  return untilRow<Fill>('fills', ({ id, endedAt }) => id === fillId && endedAt !== null);
}
