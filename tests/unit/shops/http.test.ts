import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchJson, fetchPage, isTaken } from '../../../utils/shops/http';
import { bigcommerce } from '../../../utils/shops/platforms/bigcommerce';
import { woocommerce } from '../../../utils/shops/platforms/woocommerce';
import { openShopPage } from '../../../utils/shops/shop-page';
import { lendParser } from './mall-page';

const ORIGIN = 'https://shop.example';
const BANNER = '<body><h1>Not found</h1><p>We use cookies.</p><button>Accept all cookies</button></body>';
const WATCHED = '<body><h1>Not found</h1><div class="g-recaptcha"></div></body>';
const EMPTY_CART = '<body><main><h1>Cart</h1><p>Your cart is empty.</p></main></body>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

beforeAll(lendParser);

/** A shop's page with a link to its cart, whose shop answers as told. */
function pageAnswering(answer: (path: string) => Response) {
  const { document } = new Window({ url: `${ORIGIN}/mug` });
  document.write('<body><header><a href="/cart">Cart</a></header></body>');
  return openShopPage({
    document: document as unknown as Document,
    origin: ORIGIN,
    fetch: async (url) => answer(new URL(url).pathname),
    now: () => 0,
  });
}

describe.each([
  ['a cookie banner', BANNER, 'consent-wall'],
  ['a robot check', WATCHED, 'captcha'],
])('an answer with %s', (_, html, gate) => {
  test.each([404, 410, 500])('that is a %i is a fault of the shop, not a wall', async (status) => {
    const page = pageAnswering(() => new Response(html, { status, headers: HTML }));
    await expect(fetchPage(page, '/gone')).rejects.toMatchObject({ refusal: 'shop-error' });
    expect(await fetchJson(page, '/gone')).toMatchObject({ status, ok: false, json: null });
  });

  test.each([401, 403, 407, 429, 451, 503])('that is a %i is a wall', async (status) => {
    const page = pageAnswering(() => new Response(html, { status, headers: HTML }));
    await expect(fetchPage(page, '/mug')).rejects.toMatchObject({ refusal: gate });
    await expect(fetchJson(page, '/api')).rejects.toMatchObject({ refusal: gate });
  });

  test.each([
    ['WooCommerce', woocommerce],
    ['BigCommerce', bigcommerce],
  ])(
    'where %s has turned off its interface is no wall: the cart is read from its page',
    async (_name, adapter) => {
      const page = pageAnswering((path) =>
        path === '/cart'
          ? new Response(EMPTY_CART, { headers: HTML })
          : new Response(html, { status: 404, headers: HTML }),
      );
      expect((await adapter.readCart(page)).lines).toEqual([]);
    },
  );
});

test.each([
  [{ ok: true, status: 200 }, true],
  [{ ok: false, status: 0 }, true],
  [{ ok: false, status: 302 }, true],
  [{ ok: false, status: 404 }, false],
  [{ ok: false, status: 500 }, false],
])('what is answered with %j counts as taken: %s', (answer, taken) => expect(isTaken(answer)).toBe(taken));
