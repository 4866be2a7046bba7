// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readDocument } from '../../../utils/extraction/read-document';

const SHOP = 'https://shop.example';

interface Case {
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly head?: string;
}

const card = (name: string, price: string, extra = '') =>
  `<li class="tile"><a href="/p/${name.toLowerCase().replace(/\W+/g, '-')}"><img src="/i.jpg" alt=""><h3>${name}</h3></a><span class="price">${price}</span>${extra}</li>`;
const NAMES = ['Oak breadboard', 'Walnut bowl', 'Linen towel', 'Copper pan', 'Enamel mug', 'Steel whisk'];
const grid = (names = NAMES, extra = '') =>
  `<ul class="tiles">${names.map((name, index) => card(name, `€${12 + index}.90`, extra)).join('')}</ul>`;
const ADD = '<button class="add">Add to cart</button>';
const product = (extra = '') =>
  `<div class="product"><h1>Maple rolling pin</h1><p class="price">€24.50</p>${extra}${ADD}<p>Turned from one piece.</p></div>`;
const row = (name: string, price: string) =>
  `<tr class="line"><td><a href="/p/${name.toLowerCase().replace(/\W+/g, '-')}">${name}</a></td><td class="price">${price}</td><td><input type="number" value="1"></td><td><button class="remove">Remove</button></td></tr>`;
const rows = `<table>${NAMES.slice(0, 4)
  .map((name) => row(name, '€14.00'))
  .join('')}</table>`;
const order = (name: string) =>
  `<li class="order"><p>Ordered on 3 May 2026</p><a href="/p/${name.toLowerCase().replace(/\W+/g, '-')}">${name}</a><span class="amount">€14.00</span><button>Buy it again</button></li>`;

const PRODUCT_PAGES: readonly (readonly [string, Case])[] = [
  [
    'a product with a large grid of what other customers bought',
    {
      path: '/p/maple-rolling-pin',
      title: 'Maple rolling pin – Shop',
      body: `<main>${product()}<section><h2>Customers also bought</h2>${grid([...NAMES, 'Glass jar', 'Cork mat', 'Tin box', 'Silk bag'], ADD)}</section></main>`,
    },
  ],
  [
    'a product opened from a search, whose address still holds what was searched',
    {
      path: '/p/maple-rolling-pin?q=pin',
      title: 'Maple rolling pin – Shop',
      body: `<main>${product('<p>By <a href="/brand/ash">Ash &amp; Sons</a></p>')}</main>`,
    },
  ],
  [
    'a product whose page is flat, with a grid of others right behind',
    {
      path: '/p/maple-rolling-pin',
      title: 'Maple rolling pin – Shop',
      body: `<main><h1>Maple rolling pin</h1><p class="price">€24.50</p>${ADD}<h2>You may also like</h2>${grid()}</main>`,
    },
  ],
  [
    'a product with three colours, each a link with its price',
    {
      path: '/p/maple-rolling-pin',
      title: 'Maple rolling pin – Shop',
      body: `<main>${product(
        `<ul class="colours">${['Natural wood', 'Dark stain', 'Black stain'].map((name, index) => `<li class="colour"><a href="/p/maple-rolling-pin-${index}"><img src="/c.jpg" alt="${name}"> ${name}</a> <span class="price">€2${index}.50</span></li>`).join('')}</ul>`,
      )}</main>`,
    },
  ],
];

const LISTING_PAGES: readonly (readonly [string, Case, readonly string[]])[] = [
  [
    'a search that found one thing',
    {
      path: '/search?q=bowl',
      title: 'Results for bowl – Shop',
      body: `<header><form><input name="q"><button>Search</button></form><a href="/cart">Cart (0)</a></header><main><h1>Results for “bowl”</h1>${grid(['Walnut bowl'], ADD)}</main><footer><a href="/help">Sold out? Ask us</a></footer>`,
    },
    ['Walnut bowl'],
  ],
  [
    'a category with a hero product above its grid',
    {
      path: '/c/kitchen',
      title: 'Kitchen – Shop',
      body: `<main><h1>Kitchen</h1><section class="hero"><h2><a href="/p/stand-mixer">Stand mixer</a></h2><p class="price">€299.00</p>${ADD}</section>${grid()}</main>`,
    },
    NAMES,
  ],
  [
    'a category whose tiles have buttons',
    { path: '/c/kitchen', title: 'Kitchen – Shop', body: `<main><h1>Kitchen</h1>${grid(NAMES, ADD)}</main>` },
    NAMES,
  ],
];

const OTHER_PAGES: readonly (readonly [string, Case])[] = [
  [
    'a search that found nothing and shows what is popular',
    {
      path: '/search?q=zzz',
      title: 'Results for zzz – Shop',
      body: `<main><h1>Results for “zzz”</h1><p>No results found for “zzz”.</p><h2>Popular products</h2>${grid()}</main>`,
    },
  ],
  [
    'a search that found nothing, in German',
    {
      path: '/suche?q=zzz',
      title: 'Suche – Laden',
      body: `<main><h1>Suche nach „zzz“</h1><p>Leider keine Treffer für „zzz“.</p><section><h2>Das könnte Ihnen gefallen</h2>${grid()}</section></main>`,
    },
  ],
  [
    'a cart',
    {
      path: '/cart',
      title: 'Your cart – Shop',
      body: `<main><h1>Your cart</h1>${rows}<p>Subtotal €56.00</p><a class="button" href="/checkout">Checkout</a></main>`,
    },
  ],
  [
    'a cart under an address that does not say so',
    {
      path: '/index.php?route=c1',
      title: 'Shop',
      body: `<main><h1>Items you chose</h1>${rows}<p>Total €56.00</p><a class="button" href="/pay">Proceed to checkout</a></main>`,
    },
  ],
  [
    'a checkout',
    {
      path: '/checkout/review',
      title: 'Review your order – Shop',
      body: `<main><h1>Review your order</h1><ul>${NAMES.slice(0, 3)
        .map((name) => card(name, '€9.00'))
        .join('')}</ul><button>Place order</button></main>`,
    },
  ],
  [
    'an order history',
    {
      path: '/account/orders',
      title: 'Your orders – Shop',
      body: `<main><h1>Your orders</h1><ul>${NAMES.map(order).join('')}</ul></main>`,
    },
  ],
  [
    'an order history under an address that does not say so',
    {
      path: '/gp/css',
      title: 'Your orders',
      body: `<main><h1>Your orders</h1><ul>${NAMES.map(order).join('')}</ul></main>`,
    },
  ],
  [
    'a blog post with one affiliate box',
    {
      path: '/blog/how-to-knead',
      title: 'How to knead bread – Baker’s diary',
      body: `<main><article><h1>How to knead bread</h1><p>By Ann, 3 May 2026</p><p>${'Flour and water. '.repeat(40)}</p><div class="box"><h3>Maple rolling pin</h3><span class="price">€24.50</span><a class="btn buy" rel="sponsored nofollow" href="https://elsewhere.example/dp/1?tag=ann">Buy now</a></div><p>${'Fold and rest. '.repeat(40)}</p></article></main>`,
    },
  ],
  [
    'a blog post that says so in its data',
    {
      path: '/journal/knead',
      title: 'How to knead bread – Shop',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"How to knead bread"}</script>',
      body: `<main><h1>How to knead bread</h1><p>${'Flour and water. '.repeat(40)}</p><div class="box"><h3><a href="/p/pin">Maple rolling pin</a></h3><span class="price">€24.50</span>${ADD}</div></main>`,
    },
  ],
];

/** The same list of rows under the headings of carts and past orders in other languages. */
const ERRANDS = [
  ['de', 'Warenkorb'],
  ['de', 'Meine Bestellungen'],
  ['fr', 'Votre panier'],
  ['fr', 'Mes commandes'],
  ['es', 'Tu carrito de compra'],
  ['it', 'Il tuo carrello'],
  ['pt', 'Meus pedidos'],
  ['nl', 'Je winkelwagen (3)'],
  ['sv', 'Din varukorg'],
  ['pl', 'Koszyk'],
  ['cs', 'Nákupní košík'],
  ['ru', 'История заказов'],
  ['tr', 'Siparişlerim'],
  ['ar', 'سلة التسوق'],
  ['he', 'סל הקניות'],
  ['zh', '我的购物车'],
  ['ja', '購入履歴'],
  ['ko', '장바구니'],
] as const;

/** Headings of lists that sound like one. */
const LISTS = ['Shopping carts and trolleys', 'Bread baskets', 'Order by Friday', 'Bags', 'Basketballs'];

function read({ path, title, body, head = '' }: Case) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readDocument(page, { url: SHOP + path, observedAt: 1 });
}

test.each(PRODUCT_PAGES)('%s is one product', (_, page) => {
  const reading = read(page);
  expect(reading.kind === 'product' && reading.product.name.value).toBe('Maple rolling pin');
  expect(reading.kind === 'product' && reading.product.price.value?.minor).toBe(2450);
});

test.each(LISTING_PAGES)('%s is a list', (_, page, names) => {
  const reading = read(page);
  expect(reading.kind === 'listing' ? reading.listing.rows.map(({ name }) => name) : reading.kind).toEqual(
    names,
  );
});

test.each(OTHER_PAGES)('%s is neither', (_, page) => {
  expect(read(page).kind).toBe('none');
});

test.each(ERRANDS)('rows under a heading in %s, “%s”, are no list', (_, title) => {
  expect(read({ path: '/x', title: 'Shop', body: `<main><h1>${title}</h1>${grid()}</main>` }).kind).toBe(
    'none',
  );
});

test.each(LISTS)('rows under “%s” are a list', (title) => {
  expect(
    read({ path: '/c/x', title: `${title} – Shop`, body: `<main><h1>${title}</h1>${grid()}</main>` }).kind,
  ).toBe('listing');
});

test('a category whose address holds a word for a cart is a list', () => {
  const page = {
    path: '/collections/basket',
    title: 'Baskets – Shop',
    body: `<main><h1>Baskets</h1>${grid()}</main>`,
  };
  expect(read(page).kind).toBe('listing');
});

test('a search that found something near is a list', () => {
  const body = `<main><h1>Results</h1><p>No results for “bwol”. Showing results for “bowl”.</p>${grid()}</main>`;
  expect(read({ path: '/search?q=bwol', title: 'Search – Shop', body }).kind).toBe('listing');
});

const ASKED = '<p class="price">£29,500</p><p>Reference number: 90122183</p><button>Buy now</button>';

test.each([
  ['a job', 'JobPosting', '/job/90122183'],
  ['a concert', 'MusicEvent', '/event/90122183'],
  ['a hotel', 'Hotel', '/hotel/90122183'],
  ['a thread of a forum', 'DiscussionForumPosting', '/t/90122183'],
])('%s with a price is nothing to put into a cart', (_, type, path) => {
  const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}","name":"Ash 12"}</script>`;
  expect(read({ path, title: 'Ash 12', head, body: `<main><h1>Ash 12</h1>${ASKED}</main>` }).kind).toBe(
    'none',
  );
});

test.each(['/checkouts/c/8f2a/thank_you', '/order-confirmation', '/kassa'])(
  '%s sells nothing more',
  (path) => {
    const offer = `<div><p>Maple rolling pin</p><p class="price">€24.50</p>${path === '/kassa' ? '' : ADD}</div>`;
    expect(read({ path, title: 'Shop', body: `<main><h1>Thank you, Ada!</h1>${offer}</main>` }).kind).toBe(
      'none',
    );
  },
);

test('a greeting card that says thank you is a product', () => {
  const page = {
    path: '/products/thank-you',
    title: 'Maple rolling pin – Shop',
    body: `<main>${product()}</main>`,
  };
  expect(read(page).kind).toBe('product');
});

test('rows that each have an article number are a list', () => {
  const list = `<ul class="tiles">${NAMES.map((name, index) => card(name, `€${12 + index}.90`, `<p>Article number: 44${index}8</p>${ADD}`)).join('')}</ul>`;
  const page = { path: '/c/wood-7781', title: 'Wood – Shop', body: `<main><h1>Wood</h1>${list}</main>` };
  expect(read(page).kind).toBe('listing');
});

test('a strip of adverts above the results of a search is no product', () => {
  const strip =
    '<div class="strip"><div class="item"><p>Ash board</p><p class="price">€99.00</p></div><div class="item"><p>Elm board</p><p class="price">€89.00</p></div></div>';
  const page = {
    path: '/s/4711?q=board',
    title: 'board – Shop',
    body: `<main><h1>Results for “board”</h1>${strip}${grid()}</main>`,
  };
  expect(read(page).kind).toBe('listing');
});
