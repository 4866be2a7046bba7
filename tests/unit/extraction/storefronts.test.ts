// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { productIn } from './read-html';

type Facts = Partial<
  Record<'price' | 'currency' | 'listPrice' | 'brand' | 'sku' | 'availability' | 'gtin', string | null>
>;

const H1 = '<h1>Kettle Brunnen 1.7 l</h1>';

// The prices of the usual shop software, drawn as their themes draw them, without structured data.
const CASES: readonly (readonly [software: string, html: string, Facts])[] = [
  [
    'a theme that calls its one price the regular one for the blind',
    `${H1}<div class="price"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">$39.90 USD</span></div></div><form action="/cart/add"><button>Add to cart</button></form>`,
    { price: '39.90', currency: 'USD', listPrice: null },
  ],
  [
    'a theme that names both prices for the blind',
    `${H1}<div class="price price--on-sale"><span class="visually-hidden">Regular price</span><s class="price-item price-item--regular">$59.90</s><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">$39.90</span></div><form action="/cart/add"><button>Add to cart</button></form>`,
    { price: '39.90', listPrice: '59.90' },
  ],
  [
    'a plugin that writes the currency in an element',
    `${H1}<p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>59,90&nbsp;<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></del> <span class="screen-reader-text">Original price was: 59,90&nbsp;€.</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>39,90&nbsp;<span class="woocommerce-Price-currencySymbol">€</span></bdi></span></ins><span class="screen-reader-text">Current price is: 39,90&nbsp;€.</span></p><form class="cart"><button name="add-to-cart" value="5">Add to cart</button></form><span class="sku_wrapper">SKU: <span class="sku">K-17</span></span>`,
    { price: '39.90', listPrice: '59.90', sku: 'K-17' },
  ],
  [
    'a price box with attributes for its scripts',
    `${H1}<div class="price-box price-final_price"><span class="special-price"><span class="price-label">Special Price</span><span data-price-amount="39.9" data-price-type="finalPrice" class="price-wrapper"><span class="price">€39.90</span></span></span><span class="old-price"><span class="price-label">Regular Price</span><span data-price-amount="59.9" data-price-type="oldPrice" class="price-wrapper"><span class="price">€59.90</span></span></span></div><button class="tocart">Add to Cart</button>`,
    { price: '39.90', listPrice: '59.90' },
  ],
  [
    'a price with tax and one without in a box',
    `${H1}<div class="price-box"><span class="price-including-tax" data-label="Incl. Tax"><span class="price">€47.48</span></span><span class="price-excluding-tax" data-label="Excl. Tax"><span class="price">€39.90</span></span></div><button>Add to Cart</button>`,
    { price: '47.48' },
  ],
  [
    'a discount beside current and regular price',
    `${H1}<div class="product-prices"><div class="product-discount"><span class="regular-price">59,90 €</span></div><div class="product-price has-discount"><div class="current-price"><span class="current-price-value" content="39.9">39,90 €</span><span class="discount discount-amount">Save 20,00 €</span></div></div><div class="tax-shipping-delivery-label">Tax included</div></div><button>Add to cart</button>`,
    { price: '39.90' },
  ],
  [
    'a list of facts with the price below',
    `${H1}<ul class="list-unstyled"><li>Brand: <a href="/brunnen">Brunnen</a></li><li>Product Code: K-17</li><li>Availability: In Stock</li></ul><ul class="list-unstyled"><li><h2>$39.90</h2></li><li>Ex Tax: $33.00</li></ul><button>Add to Cart</button>`,
    { price: '39.90', brand: 'Brunnen', sku: 'K-17', availability: 'InStock' },
  ],
  [
    'a price with its lowest of thirty days',
    `${H1}<div class="price">199,00 zł</div><div class="omnibus">Najniższa cena z 30 dni przed obniżką: 179,00 zł</div><div>Cena regularna: <s>249,00 zł</s></div><button>Dodaj do koszyka</button>`,
    { price: '199.00', currency: 'PLN' },
  ],
  [
    'a price whose cents are printed small',
    `${H1}<div class="price"><span class="price__value">39</span><span class="price__cents">90</span><span class="price__currency">€</span></div><button>In den Warenkorb</button>`,
    { price: '39.90', currency: 'EUR' },
  ],
  [
    'a price that ends in a dash',
    `${H1}<div class="price">39,– €</div><button>In den Warenkorb</button>`,
    { price: '39.00', currency: 'EUR' },
  ],
  [
    'instalments under the price in Brazil',
    `${H1}<div class="price">R$ 1.299,00</div><p>ou 10x de R$ 129,90 sem juros</p><p>R$ 1.234,05 no Pix</p><button>Adicionar ao carrinho</button>`,
    { price: '1299.00', currency: 'BRL' },
  ],
  [
    'sold out',
    `${H1}<div class="price">$39.90 USD</div><button disabled>Sold out</button>`,
    { price: '39.90', availability: 'OutOfStock' },
  ],
  [
    'the bar that stays in view repeats the price',
    `${H1}<div class="price">$39.90</div><button>Add to cart</button><p>${'Boils fast. '.repeat(30)}</p><div class="sticky-bar"><span>Kettle</span><span class="price">$39.90</span><button>Add to cart</button></div>`,
    { price: '39.90' },
  ],
  [
    'a button that says the price',
    `${H1}<button class="buy">Add to cart – $39.90</button>`,
    { price: '39.90' },
  ],
  [
    'several quantities, each with its price',
    `${H1}<div class="price">$39.90</div><table><tr><td>5+</td><td>$37.00</td></tr><tr><td>10+</td><td>$35.00</td></tr></table><button>Add to cart</button>`,
    { price: '39.90' },
  ],
  [
    'yen',
    `${H1}<p class="price">¥3,980<span>(税込)</span></p><button>カートに入れる</button>`,
    { price: '3980' },
  ],
];

test.each(CASES)('%s', (_software, html, expected) => {
  const read: Facts | null = productIn(`<main>${html}</main>`);
  expect(
    Object.fromEntries(Object.keys(expected).map((field) => [field, read?.[field as keyof Facts] ?? null])),
  ).toEqual(expected);
});
