// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, otherGoods, shopPage } from './shop-page';

interface Case {
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly lang?: string;
  readonly kinds: readonly string[];
}
const ADD = '<button class="add">Add to cart</button>';
const goods = otherGoods('You might like', ['€12.00', '€15.00', '€19.00', '€29.00']);
const NO_GOODS = ['none', 'listing'];
const item = (name: string, price: string) => ({
  '@type': 'Product',
  name,
  url: `/p/${name}`,
  offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
});

const CASES: readonly (readonly [what: string, Case])[] = [
  [
    'a cart with one thing in it',
    {
      path: '/cart',
      title: 'Cart',
      body: `<main><h1>Cart</h1><div class="item"><a href="/p/1">Oak bowl</a><span class="price">€24.50</span><input type="number" value="1"><button>Remove</button></div><p>Total €24.50</p><a class="btn" href="/checkout">Checkout</a></main>`,
      kinds: ['none'],
    },
  ],
  [
    'a cart that is empty with goods below',
    {
      path: '/bag',
      title: 'Your bag is empty',
      body: `<main><h1>Your bag is empty</h1><p>Continue shopping</p></main>${goods}`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a checkout with a summary',
    {
      path: '/checkouts/abc',
      title: 'Checkout',
      body: `<main><h1>Checkout</h1><aside><p>Oak bowl</p><span class="price">€24.50</span></aside><button>Pay €24.50</button></main>`,
      kinds: ['none'],
    },
  ],
  [
    'a checkout one page long on an own path',
    {
      path: '/onepage',
      title: 'Checkout – Shop',
      body: `<main><h1>Checkout</h1><p>Oak bowl <b>€24.50</b></p><p>Shipping €4.90</p><p>Order total €29.40</p><button>Place order</button></main>`,
      kinds: ['none'],
    },
  ],
  [
    'a category whose data lists its products',
    {
      path: '/c/bowls',
      title: 'Bowls',
      body: `${jsonLd({ '@type': 'ItemList', itemListElement: [1, 2, 3, 4].map((n) => ({ '@type': 'ListItem', position: n, item: item(`Bowl ${n}`, `${n}9.00`) })) })}<main><h1>Bowls</h1>${otherGoods('All bowls', ['€19.00', '€29.00', '€39.00', '€49.00'])}</main>`,
      kinds: ['listing'],
    },
  ],
  [
    'a category whose data states each product alone',
    {
      path: '/c/bowls',
      title: 'Bowls',
      body: `${[1, 2, 3, 4].map((n) => jsonLd(item(`Bowl ${n}`, `${n}9.00`))).join('')}<main><h1>Bowls</h1>${otherGoods('All bowls', ['€19.00', '€29.00', '€39.00', '€49.00'])}</main>`,
      kinds: ['listing'],
    },
  ],
  [
    'a category that is stated as a product with a range',
    {
      path: '/c/bowls',
      title: 'Bowls',
      body: `${jsonLd({ '@type': 'Product', name: 'Bowls', aggregateRating: { ratingValue: 4.5, reviewCount: 120 }, offers: { '@type': 'AggregateOffer', lowPrice: 19, highPrice: 49, priceCurrency: 'EUR', offerCount: 44 } })}<main><h1>Bowls</h1>${otherGoods('All bowls', ['€19.00', '€29.00', '€39.00', '€49.00'])}</main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a category with nothing in it',
    {
      path: '/c/empty',
      title: 'Empty',
      body: '<main><h1>Spring bowls</h1><p>There are no products in this collection.</p></main>',
      kinds: ['none'],
    },
  ],
  [
    'a home page with a hero and its price',
    {
      path: '/',
      title: 'Stanwick Store',
      body: `${jsonLd({ '@type': 'Organization', name: 'Stanwick' })}<main><section class="hero"><h1>Summer is here</h1><p>Bowls from €19.00</p><a class="btn" href="/c/bowls">Shop now</a></section>${goods}</main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a home page that states a product for its rating',
    {
      path: '/',
      title: 'Stanwick Store',
      body: `${jsonLd({ '@type': 'Product', name: 'Stanwick Store', aggregateRating: { ratingValue: 4.8, reviewCount: 1204 } })}<main><h1>Bowls and more</h1>${goods}</main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a home page that shows one thing off',
    {
      path: '/',
      title: 'Stanwick Store',
      body: `<main><h1>Stanwick Store</h1><section><h2><a href="/p/oak">Oak bowl</a></h2><span class="price">€24.50</span>${ADD}</section><p>Made by hand.</p></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a page that was not found, with goods',
    {
      path: '/p/gone',
      title: 'Page not found',
      body: `<main><h1>404 – page not found</h1><p>The page you are looking for is gone.</p></main>${goods}`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a page that was not found, with one good to add',
    {
      path: '/p/gone',
      title: '404',
      body: `<main><h1>Oops! We could not find that page</h1><section><h2>Maybe this</h2><div class="tile"><a href="/p/1">Oak bowl</a><span class="price">€24.50</span>${ADD}</div></section></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a login',
    {
      path: '/login',
      title: 'Log in',
      body: `<main><h1>Log in</h1><form><input type="email"><input type="password"><button>Log in</button></form><p>Join and get €10.00 off</p></main>`,
      kinds: ['none'],
    },
  ],
  [
    'a search with nothing found',
    {
      path: '/search?q=zz',
      title: 'Search',
      body: `<main><h1>No results for “zz”</h1><p>Try another word.</p></main>${goods}`,
      kinds: NO_GOODS,
    },
  ],
  [
    'an article with a price and a link to a shop',
    {
      path: '/blog/best-bowls',
      title: 'The best bowls',
      body: `<main><article><h1>The best bowls of 2027</h1><p class="byline">By A. Ash</p><p>We like the oak bowl. It costs €24.50 and lasts.</p><a class="buy-button" href="https://other.example/p/1">Buy now €24.50</a><p>The walnut one costs €39.00.</p></article></main>`,
      kinds: ['none'],
    },
  ],
  [
    'an article with its own data and goods in it',
    {
      path: '/journal/bowls',
      title: 'How to oil a bowl',
      body: `${jsonLd({ '@type': 'BlogPosting', headline: 'How to oil a bowl' })}<main><article><h1>How to oil a bowl</h1><p>Use a cloth.</p><div class="shop-the-story"><a href="/p/oil">Bowl oil</a><span class="price">€9.00</span>${ADD}</div></article></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a guide with prices and no data',
    {
      path: '/pages/care',
      title: 'Care guide',
      body: '<main><h1>Care guide</h1><p>A bottle of oil is €9.00 and lasts a year.</p><p>Oiling by us: €15.00.</p></main>',
      kinds: ['none'],
    },
  ],
  [
    'delivery and its cost',
    {
      path: '/pages/delivery',
      title: 'Delivery',
      body: '<main><h1>Delivery</h1><table><tr><th>Standard</th><td>€4.90</td></tr><tr><th>Express</th><td>€9.90</td></tr></table><p>Free over €60.00</p></main>',
      kinds: ['none'],
    },
  ],
  [
    'plans of a service',
    {
      path: '/pricing',
      title: 'Pricing',
      body: '<main><h1>Simple pricing</h1><div class="plan"><h3>Basic</h3><p class="price">$9<span>/month</span></p><button>Get started</button></div><div class="plan"><h3>Pro</h3><p class="price">$29<span>/month</span></p><button>Get started</button></div></main>',
      kinds: NO_GOODS,
    },
  ],
  [
    'an account with its orders',
    {
      path: '/account/orders/1001',
      title: 'Order #1001',
      body: '<main><h1>Order #1001</h1><p>Placed on 3 May</p><table><tr><td><a href="/p/1">Oak bowl</a></td><td>€24.50</td></tr></table><p>Total €29.40</p></main>',
      kinds: ['none'],
    },
  ],
  [
    'a wish list',
    {
      path: '/wishlist',
      title: 'Wish list',
      body: `<main><h1>My wish list</h1><div class="tile"><a href="/p/1">Oak bowl</a><span class="price">€24.50</span>${ADD}</div></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'terms of use in German',
    {
      path: '/agb',
      title: 'AGB',
      lang: 'de',
      body: '<main><h1>Allgemeine Geschäftsbedingungen</h1><p>Die Versandkosten betragen 4,90 €. Ab einem Bestellwert von 60,00 € liefern wir kostenlos.</p></main>',
      kinds: ['none'],
    },
  ],
  [
    'a gift card shown at the foot of a help page',
    {
      path: '/help',
      title: 'Help',
      body: `<main><h1>How can we help?</h1><ul><li><a href="/help/1">Where is my order?</a></li></ul><div class="promo"><h3>Gift card</h3><span class="price">€25.00</span><a class="btn btn-cart" href="/gift">Buy now</a></div></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a comparison of two things',
    {
      path: '/compare',
      title: 'Compare',
      body: `<main><h1>Compare products</h1><table><tr><td><a href="/p/1">Oak bowl</a><span class="price">€24.50</span>${ADD}</td><td><a href="/p/2">Walnut bowl</a><span class="price">€39.00</span>${ADD}</td></tr></table></main>`,
      kinds: NO_GOODS,
    },
  ],
  [
    'a page of all offers of a brand',
    {
      path: '/brand/stanwick',
      title: 'Stanwick',
      body: `<main><h1>Stanwick</h1><p>Family firm since 1902.</p>${otherGoods('New in', ['€19.00', '€29.00', '€39.00'])}</main>`,
      kinds: NO_GOODS,
    },
  ],
];

test.each(CASES)('%s is no product', (_, { path, title, body, lang = 'en', kinds }) => {
  const { kind } = factsAsked(
    shopPage(body, title),
    { kind: 'none' },
    { lang, url: `https://shop.example${path}` },
  );
  expect(kinds).toContain(kind);
});
