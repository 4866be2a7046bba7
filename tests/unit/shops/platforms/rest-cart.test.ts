import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { restCart } from '../../../../utils/shops/platforms/rest-cart';
import { openShopPage } from '../../../../utils/shops/shop-page';

const ORIGIN = 'https://shop.example';
const ADDS = `fetch('/api/cart/items', { method: 'POST', body: JSON.stringify({ productId: id, quantity: n }) });`;
const READS = `fetch('/api/cart').then(show);`;
const MUG = { id: 7, name: 'Mug', qty: 2, price: 3.5, currency: 'EUR' };

/** The cart of a shop with such scripts, which answers so where it is read. */
function cartOf(scripts: string, answer: () => Response) {
  const { document } = new Window({ url: `${ORIGIN}/mug` });
  document.write(`<body><script>${scripts}</script></body>`);
  const page = openShopPage({
    document: document as unknown as Document,
    origin: ORIGIN,
    fetch: async (url) => (url.endsWith('/api/cart') ? answer() : new Response('', { status: 404 })),
    now: () => 0,
  });
  return restCart.readCart(page);
}

describe('a shop that has no cart yet', () => {
  test.each([
    ['with no content', () => new Response(null, { status: 204 })],
    ['with a fault in JSON', () => Response.json({ error: 'cart not found' }, { status: 404 })],
    ['with an empty list', () => Response.json([])],
    ['with an empty list for its data', () => Response.json({ code: 0, data: [] })],
  ])('may say so %s', async (_, answer) => {
    expect((await cartOf(ADDS + READS, answer)).lines).toEqual([]);
  });

  test.each([
    ['by a page that is missing', READS, () => new Response('<h1>404</h1>', { status: 404 })],
    ['where nobody reads a cart', '', () => Response.json({ error: 'no such route' }, { status: 404 })],
  ])('does not say so %s', async (_, reads, answer) => {
    await expect(cartOf(ADDS + reads, answer)).rejects.toMatchObject({ refusal: 'unknown-platform' });
  });
});

test.each([
  ['a bare list', [MUG]],
  ['a list under its own name', { cart: [MUG] }],
  ['a list of data', { code: 0, data: [MUG] }],
])('a cart that is %s is read', async (_, json) => {
  const { lines } = await cartOf(ADDS + READS, () => Response.json(json));
  expect(lines).toMatchObject([{ name: 'Mug', count: 2, price: { minor: 350, currency: 'EUR' } }]);
});
