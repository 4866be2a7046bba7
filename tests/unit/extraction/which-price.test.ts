// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jsonLd, offerPage, snapshotOf } from './read-html';

const MAGENTO = (price: string, kind: string, label: string) =>
  `<span class="${kind}"><span class="price-container price-final_price tax weee"><span class="price-label">${label}</span> <span class="price-wrapper" data-price-type="finalPrice"><span class="price">${price}</span></span></span></span>`;

interface Case {
  readonly html: string;
  readonly lang?: string;
  readonly url?: string;
  /** In the currency's smallest unit; null where the page tells no price. */
  readonly price: number | null;
  readonly list?: number;
  readonly currency?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a theme that calls the price with its tax "tax"': {
    html: offerPage(`<div class="price-box">${MAGENTO('57,95 €', 'special-price', 'Prix spécial')}${MAGENTO('69,95 €', 'old-price', 'Prix normal')}</div>
      <ul class="prices-tier items"><li class="item">Achetez-en 4 pour <span class="price-container price-tier_price"><span class="price-wrapper"><span class="price">53,95 €</span></span></span></li></ul>`),
    lang: 'fr',
    price: 5795,
    list: 6995,
  },
  'a class that says what stands beside': {
    html: offerPage(
      '<div class="v1-sellingPrice v1-sellingPrice--hasListPrice"><span class="v1-currencyContainer"><span>R$</span>&nbsp;<span class="v1-int">2</span><span>.</span><span class="v1-int">499</span><span>,</span><span>00</span></span></div><p class="price">R$ 2.574,05 em loja física</p>',
    ),
    lang: 'pt-BR',
    url: 'https://loja.example.com.br/p',
    price: 249900,
  },
  'a former and a present price in one sentence for screen readers': {
    html: offerPage(`${stated('129.99', 'USD')}<div class="prices"><del><span class="strike-through list"><span class="value" content="129.99"><span class="sr-only">Price reduced from</span> $129.99 <span class="sr-only">to</span></span></span></del>
      <span class="sales"><span class="value" content="64.99">$64.99</span></span></div>`),
    lang: 'en-US',
    price: 6499,
    list: 12999,
  },
  'the lowest price of the last weeks': {
    html: offerPage(
      `<p class="lowest">Prezzo più basso degli ultimi 30 giorni: <span class="price">52,90 €</span></p><div><span>54,90 €</span></div>`,
    ),
    lang: 'it',
    price: 5490,
  },
  'an edition that is not chosen': {
    html: offerPage(`<ul><li class="swatch unselected"><a><span>eBook</span> <span class="price">$16.99</span></a></li>
      <li class="swatch selected"><a><span>Hardcover</span> <span class="price">$25.49</span></a></li></ul><div class="buybox"><b>$25.49</b></div>`),
    lang: 'en-US',
    price: 2549,
  },
  'an offer whose radio button is not chosen': {
    html: offerPage(`<div><label><input type="radio" name="o" checked> Single <span>£14.00</span></label>
      <label><input type="radio" name="o"> Refill <span class="price">£9.00</span></label></div>`),
    lang: 'en-GB',
    price: 1400,
  },
  'a price for who trades something in': {
    html: offerPage(
      '<div class="offer"><div>349,00 €</div><div><b class="price">229,00 €</b> avec reprise de ton ancien appareil</div></div>',
    ),
    lang: 'fr',
    price: 34900,
  },
  'a surcharge for an option': {
    html: offerPage(
      '<div class="opts"><label><input type="checkbox"> Wall mount <span class="price">+ £65.00</span></label></div><p class="amount">£134.90</p>',
    ),
    lang: 'en-GB',
    price: 13490,
  },
  'a price for two': {
    html: offerPage('<p class="price">Any 2 for £6</p><p><span class="price">£3.79</span></p>'),
    lang: 'en-GB',
    price: 379,
  },
  'a price for members beside the one for others': {
    html: offerPage(
      '<p class="price">Club Price <b>$7.49</b></p><p class="nonclub price">Non Club price <span>$9.79</span></p>',
    ),
    lang: 'en-NZ',
    url: 'https://shop.example.co.nz/p',
    price: 979,
  },
  'a price for who pays by transfer': {
    html: offerPage(
      '<p>$78.400,00</p><p class="price">$62.720,00 con Transferencia</p><p class="price">Precio sin impuestos nacionales $64.793,39</p>',
    ),
    lang: 'es-AR',
    url: 'https://tienda.example.com.ar/p',
    price: 7840000,
  },
  'part payments with the number in an element of its own': {
    html: offerPage('<p>R$ 399,00</p><p>ou em até <b>6x</b> de <b class="price">R$ 66,50</b></p>'),
    lang: 'pt-BR',
    url: 'https://loja.example.com.br/p',
    price: 39900,
  },
  'a price that comes after the sale': {
    html: offerPage(
      '<div class="pricing"><span class="price">Sale price £1299</span> <span class="price">After event price £1949</span></div>',
    ),
    lang: 'en-GB',
    price: 129900,
    list: 194900,
  },
  'a discount in percent right behind it': {
    html: offerPage(
      '<div class="product-prices"><div class="product-discount"><span class="regular-price">32,35 €</span></div><div class="product-price has-discount"><div class="current-price"><span>27,50 €</span> <span>Ahorre un 15 %</span></div></div></div>',
    ),
    lang: 'es',
    price: 2750,
    list: 3235,
  },
  'a price in the app': {
    html: offerPage('<p>79,90 €</p><p class="price">In der App mit EXTRA15: 67,92 €</p>'),
    lang: 'de',
    price: 7990,
  },
  'the Turkish class of a price without its discount': {
    html: offerPage(
      '<div class="indirimsizFiyat"><span class="spanFiyat">₺1.899,00</span></div><div class="indirimliFiyat"><span class="spanFiyat">₺1.499,00</span></div>',
    ),
    lang: 'tr',
    price: 149900,
    list: 189900,
  },
  'a price spoken in two units': {
    html: offerPage(
      '<p class="price"><span class="visually-hidden">Pris 18 kronor och 95 öre per styck</span></p>',
    ),
    lang: 'sv',
    url: 'https://butik.example.se/p',
    price: 1895,
  },
  '"nu" in Swedish, which is no ngultrum': {
    html: offerPage('<p class="price">Nu: 1 299 kr</p>'),
    lang: 'sv',
    url: 'https://butik.example.se/p',
    price: 129900,
    currency: 'SEK',
  },
  'a measure of length or area': {
    html: offerPage(
      '<div><b>$54.53</b>/case</div><div class="price"><span class="price">($2.49/sq. ft.)</span></div>',
    ),
    lang: 'en-US',
    price: 5453,
  },
  'what it was, in the same element': {
    html: offerPage('<div class="price-package"><span>£50</span> <span class="previous">£60</span></div>'),
    lang: 'en-GB',
    price: 5000,
    list: 6000,
  },
  'a price on request': {
    html: offerPage(
      '<p class="price">Prijs op aanvraag</p><div class="opts">Montage <span class="price">€ 45,00</span></div>',
    ),
    lang: 'nl',
    price: null,
  },
  'a price that is told in the cart': {
    html: offerPage(
      '<p>Regular price <s>$1,299.00</s></p><p>See price in cart</p>',
      '<p>Filter kit $54.95</p>',
    ),
    lang: 'en-US',
    price: null,
  },
};

describe('the price to pay is told from', () => {
  test.each(Object.entries(CASES))('%s', (_, { html, price, list, currency, ...place }) => {
    const product = snapshotOf(html, place);
    expect(product?.price.value?.minor ?? null).toBe(price);
    expect(product?.listPrice.value?.minor).toBe(list);
    if (currency) expect(product?.price.value?.currency).toBe(currency);
  });

  test('what stands beside a thing that is sold out and cannot be bought', () => {
    const aside =
      '<ul><li><a href="/p/2">Lid</a> <span class="price">£34.90</span></li><li><a href="/p/3">Bag</a> <span class="price">£12.00</span></li></ul>';
    const html = `${aside}<main><h1>Kettle Brunnen Extra</h1><p>SKU: KB-77</p><p>EAN: 4006381333931</p><p>Out of stock</p></main>`;
    const product = snapshotOf(html, { lang: 'en-GB' });
    expect(product?.availability.value).toBe('OutOfStock');
    expect(product?.price.value).toBeNull();
  });
});

/** Data of a product with this offer. */
function stated(price: string, priceCurrency: string): string {
  return jsonLd({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Kettle Brunnen Extra',
    offers: { '@type': 'Offer', price, priceCurrency },
  });
}

/** The same in the shop software's own data, in cents. */
function kept(price: number): string {
  const product = { id: 1, title: 'Kettle Brunnen Extra', variants: [{ id: 2, title: 'Default', price }] };
  return `<script type="application/json" id="ProductJson-x">${JSON.stringify(product)}</script>`;
}

describe('where the data says another price than the page', () => {
  test.each([
    [
      'the struck one',
      stated('129.99', 'GBP') + kept(12999),
      '<p class="price"><s>£129.99</s> <span class="price">£64.99</span></p>',
      6499,
    ],
    [
      'the one without tax',
      stated('104.17', 'GBP'),
      '<p class="price"><span class="price">£125.00</span> inc VAT</p><p><span class="price">£104.17 ex VAT</span></p>',
      12500,
    ],
    [
      'the one for a measure',
      stated('2.49', 'GBP') + kept(249),
      '<p class="price"><span class="price">£54.53</span></p><p><span>£2.49 per m²</span></p>',
      5453,
    ],
  ])('%s does not win, and is kept as a doubt', (_, data, offer, minor) => {
    const product = snapshotOf(offerPage(data + offer), { lang: 'en-GB' });
    expect(product?.price.value?.minor).toBe(minor);
    expect(product?.price.isSure).toBe(false);
  });

  test('the money that the visitor sees is the page’s', () => {
    const html = offerPage(
      `${stated('52.00', 'USD')}${kept(5200)}<p class="price"><span class="price">C$71.14</span></p>`,
    );
    const product = snapshotOf(html, { lang: 'en' });
    expect(product?.price.value).toEqual({ currency: 'CAD', minor: 7114 });
  });

  test('the point of a currency without cents parts thousands', () => {
    const product = snapshotOf(offerPage(`${stated('129.995', 'ISK')}<p class="price">129.995 kr.</p>`), {
      lang: 'is',
      url: 'https://verslun.example.is/p',
    });
    expect(product?.price.value).toEqual({ currency: 'ISK', minor: 129995 });
    expect(product?.price.isSure).toBe(true);
  });
});

test('a link that is marked up as the maker’s name gives its words, not its address', () => {
  const offer =
    '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Kettle Brunnen Extra</b><span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><a href="/brand/12-stanwick" itemprop="name">Stanwick</a></span><span itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="7.77"><meta itemprop="priceCurrency" content="GBP"></span></div><p class="price">£7.77</p>';
  expect(snapshotOf(offerPage(offer), { lang: 'en-GB' })?.brand.value).toBe('Stanwick');
});
