// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { jsonLd } from '../read-html';
import { factsAsked, inShops, type ShopCase, shopPage } from './shop-page';

/** What shops print where stock is told, by its meaning; with the page's language and the words of its button. */
const SAID: Readonly<Record<string, readonly (readonly [lang: string, words: string, button: string])[]>> = {
  InStock: [
    ['de', 'Nur noch 3 verfügbar', 'In den Warenkorb'],
    ['de', 'Nur noch wenige Exemplare auf Lager', 'In den Warenkorb'],
    ['de', 'Lieferzeit 2–4 Werktage', 'In den Warenkorb'],
    ['de', 'Lieferung in 5 Wochen', 'In den Warenkorb'],
    ['en', 'Delivery in 5 weeks', 'Add to basket'],
    ['en', 'Low stock: 4 units left', 'Add to cart'],
    ['en', 'Hurry! Almost sold out', 'Add to cart'],
    ['en', 'Never out of stock: we restock weekly', 'Add to cart'],
    ['en', 'Selling fast', 'Add to bag'],
    ['fr', 'Plus que 3 exemplaires', 'Ajouter au panier'],
    ['fr', 'En stock, expédié sous 24 h', 'Ajouter au panier'],
    ['es', '¡Últimas unidades en stock!', 'Añadir al carrito'],
    ['es', 'Entrega en 24/48 h', 'Añadir a la cesta'],
    ['it', 'Ultimi 2 pezzi disponibili', 'Aggiungi al carrello'],
    ['nl', 'Nog 3 op voorraad', 'In winkelwagen'],
    ['nl', 'Vandaag besteld, morgen in huis', 'In winkelmand'],
    ['pl', 'Produkt dostępny w magazynie', 'Dodaj do koszyka'],
    ['pl', 'Ostatnie sztuki', 'Do koszyka'],
    ['pt', 'Restam 3 unidades', 'Adicionar ao carrinho'],
    ['sv', 'Finns i lager', 'Lägg i varukorgen'],
    ['da', '5+ på lager', 'Læg i kurv'],
    ['no', 'På nettlager (20+)', 'Legg i handlekurv'],
    ['fi', 'Heti varastossa', 'Lisää ostoskoriin'],
    ['cs', 'Skladem > 5 ks', 'Do košíku'],
    ['hu', 'Raktáron: 3 db', 'Kosárba'],
    ['ro', 'În stoc furnizor', 'Adaugă în coș'],
    ['ru', 'Осталось 3 шт.', 'В корзину'],
    ['ru', 'Есть в наличии', 'В корзину'],
    ['tr', 'Son 3 ürün', 'Sepete ekle'],
    ['ja', '残り3点', 'カートに入れる'],
    ['zh', '库存紧张，仅剩3件', '加入购物车'],
    ['ko', '3개 남음', '장바구니 담기'],
    ['ar', 'متوفر في المخزون', 'أضف إلى السلة'],
  ],
  OutOfStock: [
    ['en', 'Notify me when available', 'Notify me'],
    ['en', 'This product is unavailable', 'Unavailable'],
    ['en', 'Sorry, out of stock online', 'Find in store'],
    ['en', 'Sold out – join the waitlist', 'Join the waitlist'],
    ['en', 'Temporarily out of stock. We are working on it.', 'Add to wish list'],
    ['en', 'We don’t know when or if this item will be back in stock.', 'Add to list'],
    ['de', 'Dieser Artikel ist derzeit nicht verfügbar', 'Benachrichtigen'],
    ['de', 'Momentan leider ausverkauft', 'Merken'],
    ['de', 'Online nicht verfügbar', 'Merken'],
    ['de', 'Artikel nicht mehr verfügbar', 'Zur Kategorie'],
    ['fr', 'Produit en rupture de stock', 'M’alerter'],
    ['fr', 'Rupture de stock en ligne', 'Me prévenir'],
    ['fr', 'Ce produit n’est plus en stock', 'Me prévenir'],
    ['es', 'Producto agotado', 'Avísame'],
    ['es', 'Fuera de stock', 'Avísame'],
    ['es', 'No hay stock', 'Avísame'],
    ['it', 'Momentaneamente non disponibile', 'Avvisami'],
    ['it', 'Attualmente esaurito', 'Avvisami'],
    ['nl', 'Tijdelijk uitverkocht', 'Houd mij op de hoogte'],
    ['nl', 'Momenteel niet leverbaar', 'Mail mij'],
    ['pl', 'Produkt chwilowo niedostępny', 'Powiadom o dostępności'],
    ['pl', 'Brak towaru', 'Powiadom mnie'],
    ['pt', 'Produto esgotado', 'Avise-me'],
    ['pt', 'Sem stock', 'Avise-me'],
    ['sv', 'Tillfälligt slut', 'Bevaka'],
    ['sv', 'Slut online', 'Bevaka'],
    ['da', 'Midlertidigt udsolgt', 'Giv mig besked'],
    ['no', 'Ikke på lager', 'Varsle meg'],
    ['fi', 'Tuote on loppu', 'Ilmoita'],
    ['cs', 'Momentálně nedostupné', 'Hlídat'],
    ['cs', 'Vyprodáno', 'Hlídat dostupnost'],
    ['hu', 'Jelenleg nem elérhető', 'Értesítést kérek'],
    ['ro', 'Produs indisponibil', 'Anunță-mă'],
    ['ru', 'Товара нет в наличии', 'Сообщить о поступлении'],
    ['ru', 'Нет на складе', 'Уведомить'],
    ['tr', 'Stokta Yok', 'Gelince haber ver'],
    ['tr', 'Tükendi', 'Haber ver'],
    ['ja', '在庫切れ', '入荷お知らせ'],
    ['ja', '入荷待ち', '再入荷通知'],
    ['zh', '缺货', '到货通知'],
    ['zh', '此商品暂时缺货', '到货通知'],
    ['ko', '일시품절', '재입고 알림'],
    ['ar', 'غير متوفر حالياً', 'أعلمني'],
    ['el', 'Μη διαθέσιμο', 'Ειδοποίηση'],
    ['he', 'אזל מהמלאי', 'עדכנו אותי'],
    ['uk', 'Немає в наявності', 'Повідомити'],
  ],
};

function availabilityOn(lang: string, offer: string): string | null {
  const main = `<main><h1>Brunnen Extra 400</h1><p class="price">77,70 €</p>${offer}<p>SKU: KB-1234</p></main>`;
  return factsAsked(shopPage(main), { availability: null }, { lang }).availability ?? null;
}

describe.each(Object.entries(SAID))('%s is read', (meaning, all) => {
  test.each(all)('in %s: "%s"', (lang, words, button) => {
    expect([
      availabilityOn(lang, `<p class="stock">${words}</p><button>${button}</button>`),
      availabilityOn(
        lang,
        `<div><span><i></i>${words}</span></div><div><a role="button" class="btn">${button}</a></div>`,
      ),
    ]).toEqual([meaning, meaning]);
  });
});

const data = (availability: string) =>
  jsonLd({
    '@type': 'Product',
    name: 'Brunnen Extra 400',
    offers: { price: '77.70', priceCurrency: 'EUR', availability },
  });
const ADD = '<button>Add to cart</button>';
const SOLD = '<button disabled>Sold out</button>';

const CASES: readonly ShopCase[] = [
  [
    'sold out in a size that is not chosen',
    `<div class="sizes"><button class="size" aria-pressed="true">M</button><button class="size" disabled>L <span>Sold out</span></button></div>${ADD}`,
    { availability: 'InStock' },
  ],
  [
    'not in a store nearby',
    `<p>In stock</p>${ADD}<div class="store"><b>Click &amp; collect</b><p>Currently unavailable in your store</p></div>`,
    { availability: 'InStock' },
  ],
  [
    'only in stores',
    `<p>Only available in store</p><button>Find a store</button>`,
    { availability: 'InStoreOnly' },
  ],
  [
    'words about stores that wait behind a class',
    `<p class="none">Only available in store</p>`,
    { availability: null },
  ],
  [
    'online sold out, in a store not',
    `<p>Online: sold out</p><p>In store: available</p><button disabled>Add to cart</button>`,
    { availability: 'OutOfStock' },
  ],
  [
    'to be ordered before it is there',
    `<p>Release date: 12 May 2027</p><button>Pre-order</button>`,
    { availability: 'PreOrder' },
  ],
  ['on back-order', `<p>Available on backorder</p>${ADD}`, { availability: 'BackOrder' }],
  [
    'a badge of the theme that its style hides',
    `<span class="badge badge-sale">Sale</span><span class="badge badge-sold-out">Sold out</span>${ADD}`,
    { availability: 'InStock' },
  ],
  [
    'words of a template behind the button',
    `${ADD}<div class="notify-form"><p>Notify me when this product is available:</p><input type="email"><button>Send</button></div>`,
    { availability: 'InStock' },
  ],
  [
    'data that says sold out and a button that can be pressed',
    `${data('https://schema.org/OutOfStock')}${ADD}`,
    { availability: 'OutOfStock' },
  ],
  [
    'data that says in stock and a button that cannot be pressed',
    `${data('https://schema.org/InStock')}${SOLD}`,
    { availability: 'OutOfStock' },
  ],
  [
    'a review that speaks of it',
    `${ADD}<div class="reviews"><p>It was sold out for months!</p></div>`,
    { availability: 'InStock' },
  ],
  [
    'a promise to tell about other colours',
    `<p>Colour: blue</p><select><option selected>Blue</option><option disabled>Red – sold out</option></select>${ADD}`,
    { availability: 'InStock' },
  ],
  ['zero pieces', '<p>Stock: 0</p><button disabled>Add to cart</button>', { availability: 'OutOfStock' }],
];

test.each(inShops(CASES.map(([what, offer, expected]) => [what, offered(offer), expected])))(
  '%s',
  (_, { html, expected }) => {
    expect(factsAsked(html, expected, { lang: 'en' })).toEqual(expected);
  },
);

function offered(offer: string): string {
  return `<main><h1>Brunnen Extra 400</h1><p class="price">€77.70</p>${offer}<p>SKU: KB-1234</p></main>`;
}
