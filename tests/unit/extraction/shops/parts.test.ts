// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, inShops, type Place, type ShopCase } from './shop-page';

const UK: Place = { lang: 'en-GB', url: 'https://www.shop.co.uk/p/204' };
const DE: Place = { lang: 'de-DE', url: 'https://www.shop.de/p/204' };
const ADD = '<button class="btn">Add to cart</button>';
const KORB = '<button class="btn">In den Warenkorb</button>';
const measured = (lang: string, name: string, price: string, unit: string, button: string) =>
  `<main lang="${lang}"><h1>${name}</h1><div class="price">${price}</div><div class="unit">${unit}</div><button>${button}</button></main>`;

const CASES: readonly ShopCase[] = [
  [
    'a unit price in brackets',
    measured('de', 'Nudeln 500 g', '1,29 €', '(2,58 € / 1 kg)', 'In den Warenkorb'),
    { price: '1.29', unitPrice: '2.58 per 1 kg', quantity: '500 g' },
    DE,
  ],
  [
    'a unit price per hundred grams',
    measured('de', 'Käse 150 g', '2,49 €', '1,66 €/100 g', 'In den Warenkorb'),
    { price: '2.49', unitPrice: '1.66 per 100 g', quantity: '150 g' },
    DE,
  ],
  [
    'a base price with its label',
    measured('de', 'Saft 1,5 l', '2,99 €', 'Grundpreis: 1,99 €/l', 'In den Warenkorb'),
    { price: '2.99', unitPrice: '1.99 per 1 l', quantity: '1.5 l' },
    DE,
  ],
  [
    'a French unit price',
    measured('fr', 'Café moulu 250 g', '4,49 €', 'Soit 17,96 € / kg', 'Ajouter au panier'),
    { price: '4.49', unitPrice: '17.96 per 1 kg', quantity: '250 g' },
    { lang: 'fr', url: 'https://www.shop.fr/p/1' },
  ],
  [
    'a Spanish unit price',
    measured('es', 'Aceite de oliva 1 l', '8,95 €', '8,95 €/L', 'Añadir al carrito'),
    { price: '8.95', unitPrice: '8.95 per 1 l' },
    { lang: 'es', url: 'https://www.shop.es/p/1' },
  ],
  [
    'an Italian unit price',
    measured('it', 'Passata 700 g', '1,49 €', '2,13 € al kg', 'Aggiungi al carrello'),
    { price: '1.49', unitPrice: '2.13 per 1 kg' },
    { lang: 'it', url: 'https://www.shop.it/p/1' },
  ],
  [
    'a Swedish comparison price',
    measured('sv', 'Kaffe 450g', '49,90 kr', 'Jmf-pris 110,89 kr/kg', 'Lägg i varukorg'),
    { price: '49.90', unitPrice: '110.89 per 1 kg' },
    { lang: 'sv', url: 'https://www.shop.se/p/1' },
  ],
  [
    'a Dutch unit price',
    measured('nl', 'Koffie 500 gram', '€ 6,99', '€ 13,98 per kilo', 'In winkelwagen'),
    { price: '6.99', unitPrice: '13.98 per 1 kg' },
    { lang: 'nl', url: 'https://www.shop.nl/p/1' },
  ],
  [
    'a Polish unit price',
    measured('pl', 'Kawa 250 g', '19,99 zł', '79,96 zł/kg', 'Do koszyka'),
    { price: '19.99', unitPrice: '79.96 per 1 kg' },
    { lang: 'pl', url: 'https://www.shop.pl/p/1' },
  ],
  [
    'a British unit price in pence',
    measured('en', 'Baked beans 415g', '£1.10', '26.5p/100g', 'Add to basket'),
    { price: '1.10', unitPrice: '0.265 per 100 g' },
    UK,
  ],
  [
    'an American price for an ounce',
    measured('en', 'Coffee, 12 oz', '$8.99', '74.9 ¢/oz', 'Add to cart'),
    { price: '8.99' },
    { lang: 'en-US' },
  ],
  [
    'six bottles of a size',
    measured('en', 'Sparkling water 6 x 1.5 l', '£3.00', '33p per litre', 'Add to basket'),
    { price: '3.00', quantity: '9 l' },
    UK,
  ],
  [
    'a size and a colour that are chosen in lists',
    `<h1>Linen shirt</h1><div class="price">£30.00</div><form action="/cart/add"><label for="c">Colour</label><select id="c" name="options[Colour]"><option>White</option><option selected>Sand</option></select><label for="s">Size</label><select id="s" name="options[Size]"><option selected>M</option><option>L</option></select>${ADD}</form>`,
    { price: '30.00', variant: 'Colour: Sand, Size: M' },
    UK,
  ],
  [
    'a colour that is pressed',
    `<main><h1>Linen shirt</h1><div class="price">£30.00</div><div role="radiogroup" aria-label="Colour"><button role="radio" aria-checked="false">White</button><button role="radio" aria-checked="true">Sand</button></div>${ADD}</main>`,
    { variant: 'Colour: Sand' },
    UK,
  ],
  [
    'a choice that is still open is none',
    `<main><h1>Linen shirt</h1><div class="price">£30.00</div><form><label for="s">Size</label><select id="s" name="size"><option value="" selected>Choose a size</option><option value="M">M</option></select><input type="number" name="qty" value="1">${ADD}</form></main>`,
    { variant: '' },
    UK,
  ],
  [
    'a name with entities, a mark and blanks',
    `${jsonLd({ '@type': 'Product', name: 'Harrow&reg; Tea &amp; Mint', brand: 'Harrow', offers: { price: '3.10', priceCurrency: 'GBP' } })}<main><h1>  Harrow® Tea
       &amp;   Mint </h1><div class="price">£3.10</div>${ADD}</main>`,
    { name: 'Harrow® Tea & Mint', brand: 'Harrow' },
    UK,
  ],
  [
    'a name in two headings, the shop’s logo first',
    `<h1 class="logo"><a href="/">Stanwick Store</a></h1><title>Oak bowl, large | Stanwick Store</title><main><h2 class="product-name">Oak bowl, large</h2><div class="price">£30.00</div>${ADD}</main>`,
    { name: 'Oak bowl, large', price: '30.00' },
    UK,
  ],
  [
    'a name in an element without a heading',
    `<title>Oak bowl, large – Stanwick</title><main><div class="product-title">Oak bowl, large</div><div class="price">£30.00</div>${ADD}</main>`,
    { name: 'Oak bowl, large', price: '30.00' },
    UK,
  ],
  [
    'a maker as a link above the name',
    `<main><a class="brand" href="/brands/harrow">Harrow</a><h1>Oak bowl, large</h1><div class="price">£30.00</div>${ADD}</main>`,
    { brand: 'Harrow' },
    UK,
  ],
  [
    'a maker in German with its label',
    `<main><h1>Eichenschale</h1><div class="price">30,00 €</div>${KORB}<dl><dt>Marke</dt><dd>Harrow</dd><dt>Art.-Nr.</dt><dd>EB-204/7</dd><dt>GTIN</dt><dd>4006381333931</dd><dt>Gewicht</dt><dd>500 g</dd></dl></main>`,
    { brand: 'Harrow', sku: 'EB-204/7', gtin: '4006381333931' },
    DE,
  ],
  [
    'codes in Italian, and in the address too',
    `<main><h1>Ciotola di quercia</h1><div class="price">30,00 €</div><p>Codice articolo: EB204</p><p>Codice EAN: 4006381333931</p><p>Marca: Harrow</p><button>Aggiungi al carrello</button></main>`,
    { sku: 'EB204', gtin: '4006381333931', brand: 'Harrow' },
    { lang: 'it', url: 'https://www.shop.it/ciotola-eb204.html' },
  ],
  [
    'an article number in Dutch, French and Swedish',
    `<main><h1>Eiken schaal</h1><div class="price">€ 30,00</div><p>Artikelnummer: 204-77</p><p>Merk: Harrow</p><button>In winkelwagen</button></main>`,
    { sku: '204-77', brand: 'Harrow' },
    { lang: 'nl', url: 'https://www.shop.nl/p/1' },
  ],
];

test.each(inShops(CASES))('%s', (_, { html, expected, place }) => {
  expect(factsAsked(html, expected, place)).toEqual(expected);
});
