import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import type { ShopAdapter } from '../../../utils/shops/adapter';
import { readFreshOffer } from '../../../utils/shops/fresh-offer';
import { openShopPage } from '../../../utils/shops/shop-page';
import { approve } from '../../shops/shop-visit';
import { lendParser, read } from './mall-page';

const ORIGIN = 'https://shop.example';
const MUG = `${ORIGIN}/mug`;
const NO_DATA = {} as ShopAdapter;
const PRODUCT = `<body><h1>Mug</h1><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Mug',
  offers: {
    '@type': 'Offer',
    price: '12.00',
    priceCurrency: 'EUR',
    availability: 'https://schema.org/InStock',
  },
})}</script></body>`;
const GATE = '<body><h1>Are you human?</h1><div class="g-recaptcha"></div></body>';
const WATCHED =
  '<body><div id="root"></div><script src="https://www.google.com/recaptcha/api.js"></script></body>';

beforeAll(lendParser);

/** What a shop asks for the mug when it gives one page to us and shows another one at an address. */
function offerOf(given: string, shown: string, shownAt = MUG) {
  const { document } = new Window({ url: shownAt });
  document.write(shown);
  const page = openShopPage({
    document: document as unknown as Document,
    origin: ORIGIN,
    fetch: async () => new Response(given, { headers: { 'content-type': 'text/html' } }),
    now: () => 0,
  });
  return readFreshOffer(page, NO_DATA, approve(MUG, {}), read);
}

test.each([
  ['a robot check', GATE],
  ['an empty frame', WATCHED],
])('where we are given %s, the page that the person sees tells the price', async (_, given) => {
  expect(await offerOf(given, PRODUCT)).toMatchObject({ price: { minor: 1200 }, availability: 'InStock' });
});

test.each([
  ['a robot check', GATE],
  ['an empty frame', WATCHED],
])('where we are given %s, and another page is shown, the product is shown first', async (_, given) => {
  await expect(offerOf(given, PRODUCT, `${ORIGIN}/`)).rejects.toMatchObject({ refusal: 'navigated' });
});

test('a robot check that the shown page does not get past either is told as one', async () => {
  await expect(offerOf(GATE, GATE)).rejects.toMatchObject({ refusal: 'captcha' });
});

test('a robot check that only watches is none: the price is then checked in the cart', async () => {
  expect(await offerOf(WATCHED, WATCHED)).toEqual({ price: null, highest: null, availability: null });
});
