// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { snapshotOf } from './read-html';

/** The price to pay in each language, as printed and in minor units. */
const PRICES: Readonly<Record<string, readonly [string, number]>> = {
  en: ['$7.77', 777],
  de: ['7,77 €', 777],
  it: ['€ 7,77', 777],
  es: ['7,77 €', 777],
  fr: ['7,77 €', 777],
  nl: ['€ 7,77', 777],
  fi: ['7,77 €', 777],
  pl: ['7,77 zł', 777],
  pt: ['R$ 7,77', 777],
  tr: ['7,77 TL', 777],
  zh: ['¥7.77', 777],
  sv: ['77,70 kr', 7770],
  no: ['kr 77,70', 7770],
  da: ['77,70 kr', 7770],
  cs: ['77,70 Kč', 7770],
  hu: ['777 Ft', 77700],
  ru: ['777 ₽', 77700],
  ja: ['￥777', 777],
  ko: ['7,770원', 7770],
};
const POUNDS = ['£7.77', 777] as const;

/** What stands beside a price and is none: what a measure costs, former prices, savings, parts, fees, taxes, thresholds. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Kilopreis 5,98 €',
    '(1 kg = 5,98 €)',
    '0,79 EUR/Liter',
    'statt 9,99 €',
    'UVP 9,99 €',
    'bisher 9,99 €',
    'Du sparst 2,22 €',
    '30-Tage-Bestpreis: 8,99 €',
    'Niedrigster Preis der letzten 30 Tage: 8,99 €',
    'Versandkosten 4,95 €',
    'ab 2,59 € mtl. in 3 Raten',
    'Gutschein: 5 € Rabatt ab 50 €',
    'inkl. 1,24 € MwSt.',
    'zzgl. 0,25 € Pfand',
  ],
  it: [
    'al kg € 4,50',
    '€/kg 4,50',
    '€ 4,50 al kg',
    'Prezzo consigliato 9,99 €',
    'Risparmi 2,22 €',
    'Prezzo più basso negli ultimi 30 giorni: 8,99 €',
    'Spedizione 4,90 €',
  ],
  es: [
    '4,50 €/ud',
    'Precio por kg 4,50 €',
    '4,50 € / Kilo',
    'Antes 9,99 €',
    'PVPR 9,99 €',
    'Ahorras 2,22 €',
    'Gastos de envío 4,95 €',
  ],
  fr: [
    'Soit 4,50 € le kg',
    'Prix au kg : 4,50 €',
    '4,50€/KG',
    'Prix conseillé 9,99 €',
    'au lieu de 9,99 €',
    'Économisez 2,22 €',
    'Dont éco-participation 0,12 €',
    'Livraison 4,90 €',
    'ou 3x 2,59 €',
  ],
  sv: ['Jmf-pris 45,00 kr/kg', 'Ord. pris 99 kr', 'Tidigare lägsta pris 89 kr'],
  no: ['Kr 45,00/kg'],
  pl: [
    'cena za kg 12,50 zł',
    '12,50 zł / 1 kg',
    'Najniższa cena z 30 dni przed obniżką: 8,99 zł',
    'Oszczędzasz 2,22 zł',
  ],
  en: [
    '£4.50 per 100g',
    '45p per 100g',
    '($0.45/oz)',
    '$0.45 / fl oz',
    '£1.20/100ml',
    'Was £9.99',
    'RRP: £9.99',
    'List Price: $9.99',
    'You save $2.00 (20%)',
    'Save £2.22',
    'Typical price: $9.99',
    'Compare at $9.99',
    'Shipping: $4.99',
    'Free shipping on orders over $35',
    'or 4 interest-free payments of $1.94 with Klarna',
    'Earn 78 points (worth £0.78)',
    'Trade in and save up to $5.00',
    'Add a 2-year protection plan for $3.99',
    'Gift wrap available for £3.50',
    '£5 off when you spend £40',
    'From £3.10 used',
    '12 used from $4.20',
    'Club price £6.99',
    'Price with code SAVE10: $6.99',
    'VAT £1.30',
    '(inc. £1.30 VAT)',
    '£6.48 ex VAT',
    'ex GST $7.06',
    'Deposit $50',
    'Subtotal $0.00',
    'Cart total: £12.40',
  ],
  nl: [
    '€ 4,50 per kilo',
    'prijs per kg € 4,50',
    'Adviesprijs € 9,99',
    'Je bespaart € 2,22',
    'Verzendkosten € 4,95',
  ],
  da: ['Kg-pris 45,00', 'Før 99 kr'],
  fi: ['4,50 €/kg', 'Norm. 9,99 €'],
  cs: ['4,50 Kč / 100 g', 'Běžná cena 99 Kč', 'Ušetříte 22 Kč'],
  hu: ['450 Ft/kg', 'Eredeti ár: 999 Ft'],
  pt: ['4,50 €/kg', 'De R$ 99,90', '3x de R$ 2,59 sem juros', 'à vista R$ 6,99 no Pix'],
  ru: ['450 ₽/кг', 'Старая цена 999 ₽'],
  zh: ['¥4.50/500g', '原价 ¥99', '运费 ¥10'],
  tr: ['Peşin fiyatına 3 x 2,59 TL'],
  ja: ['参考価格 ￥999', '送料 ￥500'],
  ko: ['정가 9,990원'],
};

/** No class helps: only the words and their order do. */
const SHAPES: Readonly<Record<string, (beside: string, price: string) => string>> = {
  'before it': (beside, price) => `<div><p>${beside}</p><p>${price}</p></div>`,
  'behind it': (beside, price) => `<div><p>${price}</p><p>${beside}</p></div>`,
  'before it on its line': (beside, price) => `<div><span>${beside}</span> <span>${price}</span></div>`,
  'behind it on its line': (beside, price) => `<div><span>${price}</span> <span>${beside}</span></div>`,
};

function priceOn(lang: string, offer: string): number | null {
  const body = `<header><a href="/">Shop</a></header><main><h1>Kettle Brunnen Extra</h1>${offer}<form action="/cart/add"><button>Add to cart</button></form></main>`;
  return snapshotOf(body, { lang })?.price.value?.minor ?? null;
}

describe.each(Object.entries(BESIDE))('in %s the price is found', (lang, all) => {
  test.each(all)('beside "%s"', (beside) => {
    const [price, minor] = /£|\dp /.test(beside) ? POUNDS : (PRICES[lang] ?? POUNDS);
    const found = Object.entries(SHAPES).map(([where, shape]) => [
      where,
      priceOn(lang, shape(beside, price)),
    ]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.keys(SHAPES).map((where) => [where, minor])),
    );
  });
});
