// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { snapshotOf } from './read-html';

/** How shops name a product's codes and its maker. */
const LABELS = {
  sku: [
    'SKU',
    'Item #',
    'Item no.',
    'Item number',
    'Item code',
    'Product code',
    'Product ID',
    'Article number',
    'Art.-Nr.',
    'Artikelnummer',
    'Artikel-Nr.',
    'Art. Nr.',
    'Bestellnummer',
    'Best.-Nr.',
    'Référence',
    'Réf.',
    'Referencia interna',
    'Арт.',
    'Ref.',
    'Referencia',
    'Código',
    'Cod.',
    'Codice articolo',
    'Codice prodotto',
    'Artikelnr.',
    'Bestelnummer',
    'Productcode',
    'Kod produktu',
    'Varenummer',
    'Varenr.',
    'Tuotenumero',
    'Tuotekoodi',
    'Kód produktu',
    'Katalogové číslo',
    'Cikkszám',
    'Termékkód',
    'Cod produs',
    'Артикул',
    'Код товара',
    'Ürün kodu',
    'Stok kodu',
    '商品编号',
    '货号',
    '商品コード',
    '商品番号',
    '상품번호',
    'رقم المنتج',
    'Stock code',
    'Style no.',
    'SKU number',
    'Cat. No.',
    'Code',
  ],
  gtin: [
    'EAN',
    'EAN-Code',
    'GTIN',
    'UPC',
    'Barcode',
    'EAN/GTIN',
    'EAN code',
    'Code-barres',
    'Código de barras',
    'Codice EAN',
    'Streepjescode',
    'Kod EAN',
    'Strekkode',
    'Viivakoodi',
    'Čárový kód',
    'Vonalkód',
    'Штрихкод',
    'Barkod',
    '条码',
    'JANコード',
    'GTIN-13',
    'ISBN-13',
    'UPC/EAN',
    'Strikamerki',
    'Баркод',
    '國際條碼',
    'Mã vạch',
    'บาร์โค้ด',
    'باركود العبوة',
    'بارکد (GTIN)',
    'Código universal de producto',
  ],
  brand: [
    'Brand',
    'Manufacturer',
    'Marke',
    'Hersteller',
    'Marque',
    'Fabricant',
    'Marca',
    'Fabricante',
    'Merk',
    'Fabrikant',
    'Producent',
    'Marka',
    'Märke',
    'Varemærke',
    'Tuotemerkki',
    'Merkki',
    'Valmistaja',
    'Značka',
    'Výrobce',
    'Márka',
    'Gyártó',
    'Brend',
    'Бренд',
    'Производитель',
    'Üretici',
    '品牌',
    'ブランド',
    'メーカー',
    '브랜드',
    'العلامة التجارية',
  ],
} as const;

type Field = keyof typeof LABELS;

const printedValue = (field: Field, label: string) =>
  label.startsWith('ISBN')
    ? '9783161484100'
    : { sku: 'KB-12345', gtin: '4006381333931', brand: 'Stanwick' }[field];

const SHAPES: Readonly<Record<string, (label: string, value: string) => string>> = {
  'a line': (label, value) => `<p>${label}: ${value}</p>`,
  'a list of names': (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  'a table': (label, value) =>
    `<table><tr><th>${label}</th><td>${value}</td></tr><tr><th>Weight</th><td>2 kg</td></tr></table>`,
  'two elements': (label, value) => `<div><span>${label}:</span> <span>${value}</span></div>`,
  'a bold label': (label, value) => `<ul><li><strong>${label}:</strong> ${value}</li></ul>`,
  'two blocks': (label, value) => `<div class="spec"><div>${label}</div><div>${value}</div></div>`,
};

function fieldOn(field: Field, details: string): string | null {
  const shop = `<h1>Kettle Brunnen Extra</h1><p class="price">$7.77</p><button>Add to cart</button>${details}`;
  return snapshotOf(`<main>${shop}</main>`, { lang: 'en' })?.[field].value ?? null;
}

describe.each(Object.keys(LABELS) as Field[])('the %s is read', (field) => {
  test.each(LABELS[field])('behind "%s"', (label) => {
    const value = printedValue(field, label);
    for (const [where, shape] of Object.entries(SHAPES))
      expect([where, fieldOn(field, shape(label, value))]).toEqual([where, value]);
  });
});

test.each([
  ['gtin', '<p>EAN: 4006381333931. Keep it cool.</p>', '4006381333931'],
  ['gtin', '<p>Importer: Brunnen d.o.o.; origin: Turkey; EAN: 4006381333931</p>', '4006381333931'],
  ['sku', '<p>Product code: <b>TRN-GRM-W-SZ</b></p>', 'TRN-GRM-W-SZ'],
  ['sku', '<details><summary>Référence</summary><p>Réf. ARD-240</p></details>', 'ARD-240'],
] as const)('the %s is cut out of %s', (field, details, value) => {
  expect(fieldOn(field, details)).toBe(value);
});
