// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readingOf } from './read-html';

/** What shops say beside the price, by what it means; each with the page's language. */
const SAID: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  InStock: [
    ['en', 'In stock'],
    ['en', 'Only 3 left in stock - order soon'],
    ['en', 'Only 2 left'],
    ['en', 'Usually dispatched within 24 hours'],
    ['en', 'Ships within 2 business days'],
    ['en', 'Available for immediate dispatch'],
    ['de', 'Auf Lager'],
    ['de', 'Sofort lieferbar'],
    ['de', 'Lieferbar in 2-3 Werktagen'],
    ['de', 'Nur noch 3 Stück auf Lager'],
    ['fr', 'En stock'],
    ['fr', 'Disponible'],
    ['fr', 'Plus que 2 en stock'],
    ['es', 'En stock'],
    ['es', 'Disponible'],
    ['es', 'Quedan 3 unidades'],
    ['it', 'Disponibile'],
    ['it', 'Disponibilità immediata'],
    ['nl', 'Op voorraad'],
    ['nl', 'Voor 23:59 besteld, morgen in huis'],
    ['pl', 'Dostępny'],
    ['pl', 'W magazynie'],
    ['sv', 'I lager'],
    ['da', 'På lager'],
    ['fi', 'Varastossa'],
    ['cs', 'Skladem'],
    ['hu', 'Raktáron'],
    ['pt', 'Em estoque'],
    ['ro', 'În stoc'],
    ['tr', 'Stokta'],
    ['ru', 'В наличии'],
    ['ja', '在庫あり'],
    ['zh', '有货'],
    ['ar', 'متوفر'],
    ['el', 'Διαθέσιμο'],
    ['he', 'במלאי'],
    ['uk', 'В наявності'],
    ['vi', 'Còn hàng'],
    ['sk', 'Na sklade'],
    ['et', 'Laos'],
  ],
  OutOfStock: [
    ['en', 'Out of stock'],
    ['en', 'Sold out'],
    ['en', 'Currently unavailable'],
    ['en', 'Temporarily out of stock'],
    ['en', 'This item is no longer available'],
    ['en', 'Notify me when available'],
    ['en', 'Email me when back in stock'],
    ['en', 'Back in stock on 12 May'],
    ['en', 'Not available online'],
    ['en', 'Discontinued'],
    ['de', 'Nicht auf Lager'],
    ['de', 'Ausverkauft'],
    ['de', 'Derzeit nicht verfügbar'],
    ['de', 'Momentan nicht lieferbar'],
    ['de', 'Vergriffen'],
    ['de', 'Leider ausverkauft'],
    ['fr', 'Rupture de stock'],
    ['fr', 'Épuisé'],
    ['fr', 'Indisponible'],
    ['fr', 'Actuellement indisponible'],
    ['fr', 'Victime de son succès'],
    ['es', 'Agotado'],
    ['es', 'Sin stock'],
    ['es', 'No disponible'],
    ['es', 'Sin existencias'],
    ['it', 'Non disponibile'],
    ['it', 'Esaurito'],
    ['it', 'Prodotto esaurito'],
    ['nl', 'Niet op voorraad'],
    ['nl', 'Uitverkocht'],
    ['nl', 'Tijdelijk niet leverbaar'],
    ['pl', 'Niedostępny'],
    ['pl', 'Produkt niedostępny'],
    ['pl', 'Brak w magazynie'],
    ['sv', 'Slut i lager'],
    ['sv', 'Ej i lager'],
    ['da', 'Ikke på lager'],
    ['da', 'Udsolgt'],
    ['no', 'Utsolgt'],
    ['fi', 'Loppu varastosta'],
    ['fi', 'Ei varastossa'],
    ['cs', 'Není skladem'],
    ['cs', 'Vyprodáno'],
    ['hu', 'Nincs raktáron'],
    ['hu', 'Elfogyott'],
    ['pt', 'Esgotado'],
    ['pt', 'Indisponível'],
    ['pt', 'Produto indisponível'],
    ['ro', 'Stoc epuizat'],
    ['tr', 'Tükendi'],
    ['tr', 'Stokta yok'],
    ['ru', 'Нет в наличии'],
    ['ja', '在庫切れ'],
    ['ja', '売り切れ'],
    ['ko', '품절'],
    ['ko', '일시품절'],
    ['zh', '无货'],
    ['zh', '缺货'],
    ['zh', '已售罄'],
    ['ar', 'غير متوفر'],
    ['ar', 'نفدت الكمية'],
    ['el', 'Εξαντλημένο'],
    ['he', 'אזל מהמלאי'],
    ['uk', 'Немає в наявності'],
    ['th', 'สินค้าหมด'],
    ['vi', 'Hết hàng'],
    ['bg', 'Изчерпан'],
    ['hr', 'Nije dostupno'],
    ['sk', 'Vypredané'],
    ['et', 'Läbi müüdud'],
    ['lt', 'Nėra sandėlyje'],
  ],
  PreOrder: [
    ['en', 'Pre-order now'],
    ['de', 'Vorbestellbar'],
    ['fr', 'Précommande'],
  ],
  BackOrder: [['en', 'Available for backorder']],
};

const BUY = '<button>Add to cart</button>';
const SHAPES: Readonly<Record<string, (words: string) => string>> = {
  'in a line of its own': (words) => `<p>${words}</p>${BUY}`,
  'in a box': (words) => `<div class="stock"><span>${words}</span></div><form>${BUY}</form>`,
  'behind its name': (words) => `<dl><dt>Availability</dt><dd>${words}</dd></dl>${BUY}`,
};

function availabilityOn(lang: string, offer: string): string | null {
  const shop = `<h1>Kettle Brunnen Extra</h1><p class="price">$7.77</p>${offer}<p>SKU: KB-1234</p>`;
  const reading = readingOf(`<main>${shop}</main><footer>Find in store</footer>`, { lang });
  return reading.kind === 'product' ? reading.product.availability.value : reading.kind;
}

describe.each(Object.entries(SAID))('%s is read', (meaning, all) => {
  test.each(all)('in %s: "%s"', (lang, words) => {
    for (const [where, shape] of Object.entries(SHAPES))
      expect([where, availabilityOn(lang, shape(words))]).toEqual([where, meaning]);
  });
});

test.each(SAID.OutOfStock ?? [])(
  'in %s "%s" on a button that cannot be pressed is a refusal',
  (lang, words) => {
    expect(availabilityOn(lang, `<button disabled>${words}</button>`)).toBe('OutOfStock');
  },
);

test('what the maker ended, not the shop, refuses nothing', () => {
  expect(availabilityOn('en', `<p>Is discontinued by manufacturer: No</p>${BUY}`)).toBe('InStock');
});
