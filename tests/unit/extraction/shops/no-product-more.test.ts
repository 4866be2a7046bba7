// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, otherGoods, shopPage } from './shop-page';

type Case = readonly [what: string, path: string, title: string, body: string, lang?: string];

const ADD = '<button class="add">Add to cart</button>';
const tiles = otherGoods('Popular now', ['€12.00', '€15.00', '€19.00', '€29.00']);
const tile = `<div class="tile"><a href="/p/1">Oak bowl</a><span class="price">€24.50</span>${ADD}</div>`;

const CASES: readonly Case[] = [
  [
    'a cart in Polish',
    '/koszyk',
    'Koszyk',
    `<main><h1>Twój koszyk</h1>${tile}<p>Razem 24,50 €</p></main>`,
    'pl',
  ],
  [
    'a cart in Japanese',
    '/cart.html',
    'カート',
    `<main><h1>ショッピングカート</h1><p>オーク ボウル ¥2,450</p><button>レジに進む</button></main>`,
    'ja',
  ],
  [
    'an empty cart in German',
    '/warenkorb',
    'Warenkorb',
    '<main><h1>Ihr Warenkorb ist leer</h1><p>Versandkostenfrei ab 50,00 €</p></main>',
    'de',
  ],
  [
    'a page that is gone, in Spanish',
    '/p/9',
    'Página no encontrada',
    `<main><h1>Página no encontrada</h1>${tile}</main>`,
    'es',
  ],
  [
    'a page that is gone, in Russian',
    '/p/9',
    '404',
    `<main><h1>Страница не найдена</h1>${tile}</main>`,
    'ru',
  ],
  ['a page that is gone, in Chinese', '/p/9', '404', `<main><h1>页面不存在</h1>${tile}</main>`, 'zh-CN'],
  ['favourites in French', '/favoris', 'Mes favoris', `<main><h1>Mes favoris (1)</h1>${tile}</main>`, 'fr'],
  [
    'a leaf of a wish list in Italian',
    '/lista',
    'Lista dei desideri',
    `<main><h1>La mia lista dei desideri</h1>${tile}</main>`,
    'it',
  ],
  [
    'a list of stores',
    '/stores',
    'Our stores',
    '<main><h1>Our stores</h1><ul><li>Leeds, 12 High Street, 0113 496 0000</li><li>York, 3 Gate</li></ul></main>',
  ],
  [
    'a question and its answer about prices',
    '/faq',
    'Questions',
    '<main><h1>Questions</h1><h3>How much is delivery?</h3><p>It is €4.90, free from €60.00.</p><h3>Can I add to cart without an account?</h3><p>Yes.</p></main>',
  ],
  [
    'a recipe with what its parts cost',
    '/recipes/soup',
    'Leek soup',
    `${jsonLd({ '@type': 'Recipe', name: 'Leek soup' })}<main><h1>Leek soup</h1><ul><li>2 leeks <span class="price">€1.20</span></li><li>1 l stock <span class="price">€2.00</span></li></ul><button>Add all to cart</button></main>`,
  ],
  [
    'a story about one thing with its price',
    '/stories/oak',
    'The story of oak',
    `<meta property="og:type" content="article"><main><h1>The story of oak</h1><p>Our bowl, €24.50, is turned by hand.</p>${tile}</main>`,
  ],
  [
    'a prize and how to win it',
    '/win',
    'Win a bowl',
    '<main><h1>Win a bowl worth €24.50</h1><form><input type="email"><button>Enter now</button></form></main>',
  ],
  [
    'a form to send something back',
    '/returns',
    'Returns',
    '<main><h1>Returns</h1><p>A return label costs €3.90.</p><button>Start a return</button></main>',
  ],
  [
    'a landing page of a sale',
    '/sale',
    'Sale',
    `<main><h1>Up to 50% off</h1><p>From €5.00</p>${tiles}</main>`,
  ],
  [
    'a table of sizes',
    '/sizes',
    'Size guide',
    '<main><h1>Size guide</h1><table><tr><td>S</td><td>34</td></tr><tr><td>M</td><td>36</td></tr></table></main>',
  ],
  [
    'news with a currency',
    '/news/rates',
    'Oak gets dearer',
    '<main><article><h1>Oak gets dearer</h1><time>3 May 2027</time><p>A cubic metre is €1,250.00 now, after €980.00 last year.</p></article></main>',
  ],
  [
    'a room to book',
    '/rooms/1',
    'Harrow Inn',
    `${jsonLd({ '@type': 'Hotel', name: 'Harrow Inn', priceRange: '€€' })}<main><h1>Double room</h1><p class="price">€120.00</p><button>Book now</button></main>`,
  ],
  [
    'an account with what it holds',
    '/account',
    'My account',
    '<main><h1>My account</h1><p>Store credit: €10.00</p><p>Last order: €29.40</p></main>',
  ],
  [
    'a gift card’s balance',
    '/gift-card/balance',
    'Balance',
    '<main><h1>Check your balance</h1><p>Balance: €25.00</p><button>Check</button></main>',
  ],
  [
    'a search box with goods that fit',
    '/search',
    'Search',
    `<main><h1>Search</h1><form><input name="q"></form>${tiles}</main>`,
  ],
];

const PAGES = CASES.map(
  ([what, path, title, body, lang = 'en']) => [what, { path, title, body, lang }] as const,
);

test.each(PAGES)('%s is no product', (_, { path, title, body, lang }) => {
  const url = `https://shop.example${path}`;
  expect(factsAsked(shopPage(body, title), { kind: 'none' }, { lang, url }).kind).not.toBe('product');
});
