// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { productIn, snapshotOf } from './read-html';

type Prices = Partial<Record<'price' | 'currency' | 'listPrice' | 'memberPrice', string | null>> & {
  readonly sure?: boolean;
};

// What stands between the product's name and its button, on a page of its own.
const pageWith = (offer: string, rest = ''): string =>
  `<main><h1>Kettle Brunnen 1.7 l</h1>${offer}<button>Add to cart</button></main>${rest}`;

const CASES: readonly (readonly [string, string, Prices])[] = [
  ['a plain price', '<p class="price">$39.90</p>', { price: '39.90', currency: 'USD' }],
  [
    'a crossed-out price is the former one',
    '<p class="price"><del>€59,90</del> <ins>€39,90</ins></p>',
    { price: '39.90', listPrice: '59.90' },
  ],
  [
    'the recommended price is not paid',
    '<div class="price-box"><span>RRP £59.00</span> <strong>£44.00</strong></div>',
    { price: '44.00', listPrice: '59.00' },
  ],
  [
    'UVP stands before the price',
    '<div class="preis">UVP 59,90 € <b>39,90 €</b></div>',
    { price: '39.90', listPrice: '59.90' },
  ],
  [
    'an instalment is a part',
    '<p class="price">€120.00</p><p>or 4 x €30.00 with Klarna</p>',
    { price: '120.00' },
  ],
  [
    'an instalment that is printed first is a part',
    '<p>From €10.00 / month</p><p class="price">€120.00</p>',
    { price: '120.00' },
  ],
  [
    'what a litre comes to is not the price, also where it is printed first',
    '<p>1 l = 0,79 €</p><p>1,34 €</p>',
    { price: '1.34', currency: 'EUR' },
  ],
  ['what a kilo comes to is no price on its own', '<p>1 kg = 5,98 €</p>', { price: null, currency: null }],
  ['a bundle has a price', '<p>6 Stück = 12,00 €</p>', { price: '12.00' }],
  [
    'a member price is for members',
    '<p class="price">£4.50</p><p class="price">£3.75 with Clubcard</p>',
    { price: '4.50', memberPrice: '3.75' },
  ],
  [
    'a coupon price needs the coupon',
    '<p class="price">$40.00</p><p class="coupon-price">$32.00 with coupon</p>',
    { price: '40.00', memberPrice: null },
  ],
  [
    'a price after a coupon needs the coupon',
    '<p class="price">$40.00</p><p>$32.00 after coupon</p>',
    { price: '40.00' },
  ],
  [
    'free shipping over a sum is a threshold',
    '<p>Free shipping over $50</p><p class="price">$39.90</p>',
    { price: '39.90' },
  ],
  ['delivery has a price of its own', '<p class="price">£39.90</p><p>Delivery £4.99</p>', { price: '39.90' }],
  [
    'a saving is no price',
    '<p class="price">$39.90</p><p class="price-save">You save $20.00</p>',
    { price: '39.90' },
  ],
  [
    'cents in an element of their own',
    '<p class="price"><span>$</span><span>39</span><sup>90</sup></p>',
    { price: '39.90', currency: 'USD' },
  ],
  [
    'a price in three elements',
    '<p class="price"><span>39</span><span>,</span><span>90</span> <span>€</span></p>',
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'a price that is read to the blind and drawn in parts',
    '<span class="price"><span class="sr-only">$39.90</span><span aria-hidden="true"><span>$</span><span>39</span><span>90</span></span></span>',
    { price: '39.90' },
  ],
  [
    'the price of a measure stands beside the price',
    '<p class="price">2,40 €</p><p>(1 kg = 4,80 €)</p>',
    { price: '2.40' },
  ],
  [
    'a deposit is added, not paid for the goods',
    '<p class="price">1,29 €</p><p>zzgl. 0,25 € Pfand</p>',
    { price: '1.29' },
  ],
  ['a deposit behind a plus', '<p class="price">1,29 €</p><p>+ Pfand 0,25 €</p>', { price: '1.29' }],
  [
    'the price with tax is the one to pay',
    '<p class="price">119,00 € incl. VAT</p><p class="price">100,00 € excl. VAT</p>',
    { price: '119.00' },
  ],
  [
    'the price with tax is the one to pay, wherever it stands',
    '<p class="price">£100.00 ex VAT</p><p class="price">£120.00 inc VAT</p>',
    { price: '120.00' },
  ],
  [
    'a used copy is another offer',
    '<p class="price">$39.90</p><p>Used from $21.00</p><p>Open-box: $30.00</p>',
    { price: '39.90' },
  ],
  [
    'other sellers are other offers',
    '<p class="price">$39.90</p><p>12 other sellers from $35.00</p>',
    { price: '39.90' },
  ],
  [
    'a trade-in lowers another price',
    '<p class="price">$399.00</p><p>$250.00 with trade-in</p>',
    { price: '399.00' },
  ],
  [
    'the label on the line above an amount is that amount’s',
    '<p class="price">€120.00</p><p>Monthly rate</p><p>from €10.00</p>',
    { price: '120.00' },
  ],
  [
    'a class that speaks of the discount can be the discounted price',
    '<p>-50 %</p><div class="price-with-discount">€12.50</div>',
    { price: '12.50' },
  ],
  [
    'a hashed class name says nothing',
    '<div class="adFHlH"><p class="wasQz1">€12.50</p></div>',
    { price: '12.50' },
  ],
  [
    'what is kept for the shop’s scripts confirms what is shown',
    '<form><input type="hidden" name="product_price" value="12.50"><p class="price">€12.50</p></form>',
    { price: '12.50', sure: true },
  ],
  [
    'what is kept in cents confirms it too',
    '<div data-price="1250"><p class="price">€12.50</p></div>',
    { price: '12.50', sure: true },
  ],
  [
    'what is kept for another amount confirms nothing',
    '<div data-price="9.99"><p class="price">€12.50</p></div>',
    { price: '12.50', sure: false },
  ],
  [
    'a template that indents its price hides nothing',
    `<p class="price">${' '.repeat(60)}173<sup>34</sup> <span>Lei</span>${' '.repeat(60)}</p>`,
    { price: '173.34', currency: 'RON' },
  ],
  [
    'a used copy that is printed first is another offer',
    '<p class="price">Used: $21.00</p><p class="price">New: $39.90</p>',
    { price: '39.90' },
  ],
  [
    'an open box beside the new one',
    '<p class="price">Open-box $30.00</p><p class="price">$39.90</p>',
    { price: '39.90' },
  ],
  [
    'a price with its coupon in the same class',
    '<p class="price">$40.00</p><p class="price">$32.00 with coupon SAVE8</p>',
    { price: '40.00', memberPrice: null },
  ],
  [
    'a card’s price above the price',
    '<p class="price">£3.75 with Clubcard</p><p class="price">£4.50</p>',
    { price: '4.50', memberPrice: '3.75' },
  ],
  [
    'a saving behind a crossed-out price',
    '<p class="price"><s>$60.00</s> $39.90</p><span class="badge">Save $20.10</span>',
    { price: '39.90', listPrice: '60.00' },
  ],
  [
    'the instalment in bolder print',
    '<p class="price">R$ 1.200,00</p><p class="price"><strong>12x de R$ 100,00 sem juros</strong></p>',
    { price: '1200.00', currency: 'BRL' },
  ],
  [
    'a bottle and its deposit in one line',
    '<p class="price">1,29 € <small>+ 0,25 € Pfand</small></p>',
    { price: '1.29' },
  ],
  [
    'the shipping threshold in the price’s block',
    '<div class="price-block"><span class="price">39,90 €</span><span>Gratis Versand ab 50 €</span></div>',
    { price: '39.90' },
  ],
  [
    'net above gross',
    '<p class="price">100,00 € netto</p><p class="price">119,00 € brutto</p>',
    { price: '119.00' },
  ],
  ['net alone is what the page says', '<p class="price">100,00 € zzgl. MwSt.</p>', { price: '100.00' }],
  ['a range is not sure', '<p class="price">$39.90 – $59.90</p>', { price: '39.90', sure: false }],
  ['the lowest of several is not sure', '<p class="price">from $39.90</p>', { price: '39.90', sure: false }],
  [
    'the bid that is offered for choosing is no price',
    '<p>Current bid: <b>$200.00</b></p><div><div>$225.00</div><input role="combobox" aria-autocomplete="list"></div>',
    { price: '200.00' },
  ],
  ['nothing to pay is not zero', '<p class="price">Price on request</p>', { price: null, currency: null }],
];

test.each(CASES)('%s', (_why, offer, expected) => {
  expect(chosen(productIn(pageWith(offer)), expected)).toEqual(expected);
});

const AROUND: readonly (readonly [string, string, Prices])[] = [
  [
    'the cart in the header has a total',
    `<header><a href="/cart" class="mini-cart">Cart <span class="price">$112.00</span></a></header>${pageWith('<p class="price">$39.90</p>')}`,
    { price: '39.90' },
  ],
  [
    'related products have prices of their own',
    pageWith(
      '<p class="price">$39.90</p>',
      '<section><h2>You may also like</h2><div class="card"><a href="/p/2">Pot</a><p class="price">$19.00</p></div><div class="card"><a href="/p/3">Pan</a><p class="price">$29.00</p></div></section>',
    ),
    { price: '39.90' },
  ],
  [
    'sponsored products come first at some shops',
    `<div class="sponsored"><a href="/p/9">Other kettle</a><span class="price">$12.00</span></div>${pageWith('<p class="price">$39.90</p>')}`,
    { price: '39.90' },
  ],
  [
    'what is bought together costs more',
    pageWith(
      '<p class="price">$39.90</p>',
      '<div class="bought-together"><h3>Frequently bought together</h3><p>Total price: <span class="price">$88.80</span></p></div>',
    ),
    { price: '39.90' },
  ],
];

test.each(AROUND)('%s', (_why, html, expected) => {
  expect(chosen(productIn(html), expected)).toEqual(expected);
});

function chosen(product: ReturnType<typeof productIn>, expected: Prices): Prices {
  const { sure, ...fields } = expected;
  const read = Object.fromEntries(
    Object.keys(fields).map((field) => [field, product?.[field as 'price'] ?? null]),
  );
  return sure === undefined ? read : { ...read, sure: product?.sure.price ?? false };
}

test.each([
  ['from $39.90', true],
  ['$39.90 – $59.90', true],
  ['$39.90', false],
])('whether %s is the lowest of several is told', (price, isFrom) => {
  expect(snapshotOf(pageWith(`<p class="price">${price}</p>`))?.isFromPrice ?? false).toBe(isFrom);
});
