import { describe, expect, test } from 'vitest';
import type { FillRefusal } from '../../../utils/domain/cart/cart';
import { adapterFor } from '../../../utils/shops/adapters';
import { addLine } from '../../../utils/shops/add-line';
import { openVisitor } from './mall-fetch';
import {
  approve,
  type Mall,
  openAt,
  read,
  serverCart,
  visitShop,
  type Wish,
  withMallEach,
} from './mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

async function put(wish: Wish, fetch = openVisitor(), change = {}) {
  const approval = { ...approve(mall, wish), ...change };
  const { page } = await visitShop(mall, wish.shop, approval.url, fetch);
  const adapter = await adapterFor(page, approval.platform);
  return { outcome: await addLine(page, adapter, approval, read), adapter, page, approval };
}

const PRICE_OF = { lumen: 3790, maison: 1890, workbench: 4190, harbour: 4390 };

describe.each([
  ['lumen', '17', 'magento'],
  ['maison', '2', 'prestashop'],
  ['workbench', '42', 'opencart'],
  ['harbour', '115', 'bigcommerce'],
] as const)('the cart of %s', (shop, product, platform) => {
  test('is known by what the page shows, whatever platform was remembered', async () => {
    const { page } = await visitShop(mall, shop, approve(mall, { shop, product }).url);
    for (const remembered of [null, platform, 'form-cart', 'rest-cart', 'shopify'] as const)
      expect((await adapterFor(page, remembered)).platform).toBe(platform);
  });

  test('tells count, price of one and address; an empty one is empty', async () => {
    const { page, adapter, approval, outcome } = await put({ shop, product, count: 2 });
    expect(outcome.before.lines).toEqual([]);
    const [line] = (await adapter.readCart(page)).lines;
    expect(line).toMatchObject({ count: 2, price: { minor: PRICE_OF[shop] }, url: approval.url });
    expect(line?.price?.currency).toBe(approval.maxPrice.currency);
  });

  test('keeps what the person had in it: two of theirs and one approved make three, and undo leaves two', async () => {
    const fetch = openVisitor();
    await put({ shop, product, count: 2 }, fetch);
    const { page, adapter, outcome } = await put({ shop, product, count: 1 }, fetch);
    expect(outcome).toMatchObject({ added: 1, refusal: null });
    await adapter.setCount(page, outcome.after.lines[0]?.lineId ?? '', 2);
    expect(Object.values(serverCart(mall, shop))).toEqual([2]);
  });

  test('two variants or products are two lines, each with its own count', async () => {
    const fetch = openVisitor();
    await put({ shop, product, count: 1 }, fetch);
    const other = mall.products(shop).find(({ variants }) => variants.length > 1);
    const variant = other?.variants.at(-1)?.id ?? '';
    const { outcome } = await put({ shop, product: other?.id ?? '', variant, count: 2 }, fetch);
    expect(outcome).toMatchObject({ added: 2, refusal: null });
    expect(serverCart(mall, shop)).toMatchObject({ [variant]: 2 });
    expect(outcome.after.lines.map(({ count }) => count).sort()).toEqual([1, 2]);
  });

  test('never comes near an order', async () => {
    await put({ shop, product, count: 2 });
    expect(mall.orders(shop)).toBe(0);
    expect(mall.log().filter(({ path }) => /payment|commande|confirm|^\/checkout\/?$/.test(path))).toEqual(
      [],
    );
  });
});

const REFUSED: readonly [string, Wish, FillRefusal][] = [
  ['Magento has fewer than that', { shop: 'lumen', product: '12', count: 9 }, 'capped'],
  ['PrestaShop has fewer than that', { shop: 'maison', product: '6', count: 9 }, 'capped'],
  ['PrestaShop sells no fewer than two', { shop: 'maison', product: '4', count: 1 }, 'below-minimum'],
  [
    'OpenCart takes four of three and stars the line',
    { shop: 'workbench', product: '43', count: 4 },
    'capped',
  ],
  ['BigCommerce has fewer than that', { shop: 'harbour', product: '113', count: 9 }, 'capped'],
  ['Magento has none', { shop: 'lumen', product: '14' }, 'out-of-stock'],
  ['PrestaShop has none', { shop: 'maison', product: '7' }, 'out-of-stock'],
  ['OpenCart has none', { shop: 'workbench', product: '44' }, 'out-of-stock'],
  ['BigCommerce has none', { shop: 'harbour', product: '117' }, 'out-of-stock'],
];

describe('what a platform does not give is refused by its kind, and nothing is left in the cart', () => {
  test.each(REFUSED)('%s', async (_, wish, refusal) => {
    const { outcome } = await put(wish);
    expect(outcome).toMatchObject({ added: 0, refusal });
    expect(serverCart(mall, wish.shop)).toEqual({});
  });

  test.each([
    ['lumen', '20'],
    ['workbench', '47'],
    ['harbour', '118'],
  ])(
    '%s: a variant that nobody chose is not chosen for them, one that is gone is not replaced',
    async (shop, product) => {
      const open = await put({ shop, product, max: 99_999 }, openVisitor(), { variant: [] });
      expect(open.outcome).toMatchObject({ added: 0, refusal: 'variant-unchosen' });
      const gone = await put({ shop, product, max: 99_999 }, openVisitor(), {
        variant: [{ name: 'Size', value: 'Gone' }],
      });
      expect(gone.outcome).toMatchObject({ added: 0, refusal: 'variant-missing' });
      expect(serverCart(mall, shop)).toEqual({});
    },
  );
});

test('Magento: a bundle whose approved choice is gone is not taken with the choice that it opens with', async () => {
  const { outcome } = await put({ shop: 'lumen', product: '30', variant: '32' }, openVisitor(), {
    variant: [{ name: 'Bulb', value: 'Cold white 20 W' }],
  });
  expect(outcome).toMatchObject({ added: 0, refusal: 'variant-missing' });
  expect(serverCart(mall, 'lumen')).toEqual({});
});

test('a variant that costs more than approved is taken out of the cart again', async () => {
  const { outcome } = await put({ shop: 'lumen', product: '20', variant: '22', max: 13_000 });
  expect(outcome).toMatchObject({ added: 0, refusal: 'price-rose' });
  expect(serverCart(mall, 'lumen')).toEqual({});
});

test('Magento: a form key of another visitor out of the page cache is not sent', async () => {
  const fetch = openVisitor();
  await openAt(mall.origin('lumen'), approve(mall, { shop: 'lumen', product: '17' }).url, fetch);
  const { page, outcome, adapter } = await put({ shop: 'lumen', product: '17' }, fetch);
  expect(outcome.added).toBe(1);
  // Without the cookie only the cached key is left, and Magento says so.
  Object.defineProperty(page.document, 'cookie', { value: '' });
  expect(await adapter.add(page, approve(mall, { shop: 'lumen', product: '17' }), 1)).toMatchObject({
    refusal: 'not-added',
    detail: expect.stringContaining('Invalid Form Key'),
  });
});

test('Magento: a shop that answers with the way back says in a cookie what was wrong', async () => {
  const fetch = openVisitor();
  const { page, adapter } = await put({ shop: 'lumen', product: '12' }, fetch);
  const plain = {
    ...page,
    fetch: async (path: string, init: RequestInit = {}) => {
      const isAdding = /cart\/add/.test(path);
      const answer = await page.fetch(path, isAdding ? { ...init, headers: {} } : init);
      for (const [name, value] of fetch.cookies) page.document.cookie = `${name}=${value}`;
      return answer;
    },
  };
  const attempt = await adapter.add(plain, approve(mall, { shop: 'lumen', product: '12' }), 9);
  expect(attempt).toEqual({ refusal: 'capped', detail: 'The requested qty is not available' });
  expect(await adapter.add(plain, approve(mall, { shop: 'lumen', product: '12' }), 1)).toMatchObject({
    refusal: null,
  });
  expect(serverCart(mall, 'lumen')).toEqual({ '12': 2 });
});

test('BigCommerce: a shop without its Storefront API is filled through its form', async () => {
  const { page } = await visitShop(mall, 'harbour', approve(mall, { shop: 'harbour', product: '115' }).url);
  const adapter = await adapterFor(page, null);
  const sent: string[] = [];
  const closed = {
    ...page,
    fetch: async (path: string, init?: RequestInit) => {
      sent.push(`${init?.method ?? 'GET'} ${new URL(path, page.origin).pathname}`);
      return path.startsWith('/api/') ? new Response('', { status: 404 }) : page.fetch(path, init);
    },
  };
  await adapter.add(closed, approve(mall, { shop: 'harbour', product: '115' }), 1);
  expect(sent.at(-1)).toBe('POST /cart.php');
});

test('PrestaShop: a shop without friendly addresses keeps its cart behind a parameter', async () => {
  const { page, adapter } = await put({ shop: 'maison', product: '2' });
  const asked: string[] = [];
  const script = [...page.document.querySelectorAll('script')].find((each) =>
    each.textContent?.includes('prestashop ='),
  );
  const text = (script?.textContent ?? '').replaceAll('/panier', '/index.php?controller=cart');
  if (script) script.textContent = text;
  const plain = {
    ...page,
    fetch: (path: string) => {
      asked.push(path);
      return Promise.resolve(new Response('<script>var prestashop = {"cart":{"products":[]}};</script>'));
    },
  };
  expect((await adapter.readCart(plain)).lines).toEqual([]);
  expect(asked).toEqual(['/index.php?controller=cart&action=show']);
});
