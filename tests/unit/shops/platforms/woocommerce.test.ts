import { describe, expect, test } from 'vitest';
import type { ShopPage } from '../../../../utils/shops/adapter';
import { addLine } from '../../../../utils/shops/add-line';
import { woocommerce } from '../../../../utils/shops/platforms/woocommerce';
import { approve, type Mall, read, serverCart, visitShop, withMallEach } from '../mall-page';

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});

type Fetch = ShopPage['fetch'];
const WISH = { shop: 'woodland', product: '2131', variantId: '2131', count: 2 };

async function visit(
  change: (fetch: Fetch) => Fetch = (fetch) => fetch,
  wish: typeof WISH & { variant?: string } = WISH,
) {
  const approval = approve(mall, wish);
  const { page } = await visitShop(mall, 'woodland', approval.url);
  return { page: { ...page, fetch: change(page.fetch) }, approval };
}

const link = ({ document }: ShopPage) => document.querySelector('link[rel="https://api.w.org/"]');
const nothing = (status = 404) => Promise.resolve(new Response('', { status }));
const withoutFriendly: (fetch: Fetch) => Fetch = (fetch) => (path, init) =>
  path.includes('/wp-json') ? nothing() : fetch(path, init);

describe('where the Store API is', () => {
  test('a shop with plain permalinks names it in a parameter, and is filled through it', async () => {
    const { page, approval } = await visit(withoutFriendly);
    link(page)?.setAttribute('href', `${page.origin}/index.php?rest_route=/`);
    expect(await addLine(page, woocommerce, approval, read)).toMatchObject({ added: 2, refusal: null });
    expect(serverCart(mall, 'woodland')).toEqual({ '2131': 2 });
    const posts = mall.log().filter(({ method }) => method === 'POST');
    expect(posts.map(({ path }) => path)).toEqual(['/index.php']);
    const [line] = (await woocommerce.readCart(page)).lines;
    await woocommerce.setCount(page, line?.lineId ?? '', 0);
    expect(serverCart(mall, 'woodland')).toEqual({});
  });

  test.each([
    ['/', '/wp-content/plugins/woocommerce/a.css', '/wp-json/'],
    [
      'the folder of the shop, not of what else stands on its host',
      '/shop/wp-content/plugins/woocommerce/a.css',
      '/shop/wp-json/',
    ],
    [
      '/, where the files lie with somebody else',
      'https://cdn.example/x/wp-content/plugins/woocommerce/a.css',
      '/wp-json/',
    ],
  ])('without a link to it it is looked for at %s', async (_, file, root) => {
    const asked: string[] = [];
    const { page } = await visit(() => (path) => {
      asked.push(path);
      return Promise.resolve(new Response('{"items":[]}'));
    });
    const style = page.document.createElement('link');
    style.setAttribute('href', file);
    link(page)?.replaceWith(style);
    await woocommerce.readCart(page);
    expect(asked).toEqual([`${root}wc/store/v1/cart`]);
  });
});

describe('a variation', () => {
  const SHIRT = { shop: 'woodland', product: '2101', variant: '2102', variantId: '2102', count: 1 };
  const bodies: string[] = [];
  const recording =
    (refuse: boolean) =>
    (fetch: Fetch): Fetch =>
    (path, init) => {
      if (init?.method !== 'POST') return fetch(path, init);
      bodies.push(String(init.body));
      const isOpen = refuse && !String(init.body).includes('variation');
      const refused = { code: 'woocommerce_rest_missing_variation_data', message: 'Missing variation data' };
      return isOpen ? Promise.resolve(Response.json(refused, { status: 400 })) : fetch(path, init);
    };

  test('is asked for by its number, as its words need not be the shop’s own terms', async () => {
    bodies.length = 0;
    const { page, approval } = await visit(recording(false), SHIRT);
    expect(await addLine(page, woocommerce, approval, read)).toMatchObject({ added: 1, refusal: null });
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ id: 2102, quantity: 1 }]);
  });

  test('that leaves a choice open is asked for again with the terms of the form, and lies there once', async () => {
    bodies.length = 0;
    const { page, approval } = await visit(recording(true), SHIRT);
    expect(await addLine(page, woocommerce, approval, read)).toMatchObject({ added: 1, refusal: null });
    expect(bodies.map((body) => JSON.parse(body).variation)).toEqual([
      undefined,
      [
        { attribute: 'pa_colour', value: 'moss-green' },
        { attribute: 'pa_size', value: 'm' },
      ],
    ]);
    expect(serverCart(mall, 'woodland')).toEqual({ '2102': 1 });
  });

  test('whose approved choice is gone from the form is not asked for again', async () => {
    bodies.length = 0;
    const { page, approval } = await visit(recording(true), SHIRT);
    const gone = {
      ...approval,
      variant: [
        { name: 'Colour', value: 'Ochre' },
        { name: 'Size', value: 'M' },
      ],
    };
    expect(await addLine(page, woocommerce, gone, read)).toMatchObject({
      added: 0,
      refusal: 'variant-missing',
    });
    expect(bodies).toHaveLength(1);
  });
});

test('a cart that only its script fills is not taken for an empty one', async () => {
  const block = `<main><div data-block-name="woocommerce/cart" class="wp-block-woocommerce-cart is-loading">
    <div data-block-name="woocommerce/empty-cart-block"><h2>Your cart is currently empty!</h2></div></div></main>`;
  const { page, approval } = await visit((fetch) => (path, init) => {
    if (path.includes('/wp-json')) return nothing();
    const isCart = new URL(path, mall.origin('woodland')).pathname === '/cart/';
    return isCart
      ? Promise.resolve(new Response(block, { headers: { 'content-type': 'text/html' } }))
      : fetch(path, init);
  });
  await expect(woocommerce.readCart(page)).rejects.toMatchObject({ refusal: 'unknown-platform' });
  await expect(addLine(page, woocommerce, approval, read)).rejects.toMatchObject({
    refusal: 'unknown-platform',
  });
  expect(serverCart(mall, 'woodland')).toEqual({});
});

describe('what the Store API refuses is told by its code, else by its words', () => {
  const refusing =
    (status: number, body: unknown) =>
    (fetch: Fetch): Fetch =>
    (path, init) =>
      init?.method === 'POST' ? Promise.resolve(Response.json(body, { status })) : fetch(path, init);

  test.each([
    ['out_of_stock', 'You cannot add “Mug”: the product is out of stock.', 'out-of-stock'],
    ['partially_out_of_stock', 'Im Lager sind 3 Stück.', 'capped'],
    ['too_many_in_cart', 'There are too many “Mug” in the cart.', 'capped'],
    ['invalid_quantity', 'The minimum quantity of “Mug” allowed in the cart is 6', 'below-minimum'],
    ['invalid_quantity', 'The maximum quantity of “Mug” allowed in the cart is 2', 'capped'],
    ['invalid_quantity', 'The quantity of “Mug” must be a multiple of 6', 'not-added'],
  ])('%s: %s', async (code, message, refusal) => {
    const body = { code: `woocommerce_rest_product_${code}`, message };
    const { page, approval } = await visit(refusing(400, body));
    expect(await woocommerce.add(page, approval, 1)).toEqual({ refusal, detail: message });
  });

  test.each([
    ['cart_item_exists', 400, 'capped'],
    ['cart_invalid_product', 400, 'variant-missing'],
    ['invalid_nonce', 403, 'shop-error'],
    ['unknown_server_error', 500, 'shop-error'],
  ])('%s', async (code, status, refusal) => {
    const body = { code: `woocommerce_rest_${code}`, message: 'No.' };
    const { page, approval } = await visit(refusing(status, body));
    expect(await woocommerce.add(page, approval, 1)).toMatchObject({ refusal });
  });
});
