// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jsonLd, snapshotOf } from './read-html';

const BUTTON = '<form action="/cart/add"><button>Add to cart</button></form>';
const page = (parts: string, more = '') =>
  `<main><h1>Kettle Brunnen Extra</h1><p class="price">£7.77</p>${parts}</main>${more}`;
/** What the shop's data still says. */
const IN_STOCK = jsonLd({
  '@type': 'Product',
  name: 'Kettle Brunnen Extra',
  offers: {
    '@type': 'Offer',
    price: '7.77',
    priceCurrency: 'GBP',
    availability: 'https://schema.org/InStock',
  },
});
const availabilityOf = (html: string, lang = 'en-GB') => snapshotOf(html, { lang })?.availability.value;

describe('a part that is sold out does not make the product so', () => {
  test.each([
    [
      'one size of several',
      `<ul><li><span>S</span> <span>Sold out</span></li><li><span>M</span></li></ul>${BUTTON}`,
    ],
    ['one store of several', `${BUTTON}<ul><li>Leeds – out of stock</li><li>York – 3 pieces</li></ul>`],
    [
      'one row of a table',
      `<table><tr><td>5 l</td><td>Sold out</td></tr><tr><td>2 l</td></tr></table>${BUTTON}`,
    ],
    [
      'the quantity that somebody asked for',
      `<p>The requested quantity is not available online.</p>${BUTTON}`,
    ],
  ])('%s', (_, parts) => {
    expect(availabilityOf(page(parts))).toBe('InStock');
  });

  test('words that the page does not draw', () => {
    const checkVisibility = function (this: Element) {
      return this.closest('.hidden') === null;
    };
    Object.defineProperty(Element.prototype, 'checkVisibility', {
      value: checkVisibility,
      configurable: true,
    });
    try {
      expect(availabilityOf(page('<span class="hidden">Sold out</span><p>In stock</p>'))).toBe('InStock');
      expect(availabilityOf(page('<span class="badge">Sold out</span>'))).toBe('OutOfStock');
    } finally {
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    }
  });

  test('a substitute’s button behind the words does not bring it back', () => {
    const other = `<div><a href="/p/2">Kettle Eifel</a> <span class="price">£9.90</span> ${BUTTON}</div>`;
    expect(availabilityOf(page(`${IN_STOCK}<p>Temporarily unavailable</p>${other}`))).toBe('OutOfStock');
  });

  test('another product far behind the button', () => {
    const filler = '<p>Boils a litre in three minutes.</p>'.repeat(30);
    const other = `<div class="more">${filler}<p>Sold out</p></div>`;
    expect(availabilityOf(page(BUTTON, other))).toBe('InStock');
  });
});

test.each(['Availability', 'Verfügbarkeit', 'Disponibilité', 'Наличие'])(
  'a row of facts under "%s" is',
  (label) => {
    const facts = `<ul><li>Brand: Stanwick</li><li>${label}: Out of stock</li><li>Code: KB-7</li></ul>`;
    expect(availabilityOf(page(`${facts}${BUTTON}`))).toBe('OutOfStock');
  },
);

test('a button that stands far behind the price buys another product', () => {
  const far = `<div>${'<p>Boils a litre in three minutes.</p>'.repeat(140)}${BUTTON}</div>`;
  expect(availabilityOf(page(`${IN_STOCK}<p>Temporarily unavailable</p>`, far))).toBe('OutOfStock');
});

test.each([
  ['de', 'Nicht mehr verfügbar', 'OutOfStock'],
  ['de', 'Nicht mehr lieferbar', 'OutOfStock'],
  ['fi', 'Tilapäisesti loppu', 'OutOfStock'],
  ['lv', 'Izpārdots', 'OutOfStock'],
])('%s: "%s" says that there is none', (lang, said, wanted) => {
  expect(availabilityOf(page(`<p>${said}</p>`), lang)).toBe(wanted);
});

test.each([
  ['sv', 'Beställningsvara'],
  ['fr', 'Sur commande'],
  ['es', 'Bajo pedido'],
  ['el', 'Κατόπιν παραγγελίας'],
  ['cs', 'Na objednávku'],
  ['ru', 'Под заказ'],
])('%s: "%s" says that it is ordered first', (lang, said) => {
  expect(availabilityOf(page(`<p>${said}</p>${BUTTON}`), lang)).toBe('BackOrder');
});

test.each([
  ['da', 'Forudbestil nu'],
  ['cs', 'Předobjednat'],
  ['es', 'Reservar ahora'],
])('%s: a button that says "%s" takes orders before the product is there', (lang, said) => {
  expect(availabilityOf(page(`<form action="/cart"><button>${said}</button></form>`), lang)).toBe('PreOrder');
});

test('a control is known by its title where its words say less', () => {
  expect(availabilityOf(page('<a href="#" title="Ajouter au panier">Ajouter</a>'), 'fr')).toBe('InStock');
});
