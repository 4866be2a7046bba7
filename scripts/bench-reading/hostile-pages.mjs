const MEBIBYTE = 1024 * 1024;
const URL_OF_ALL = 'https://shop.example/p/kettle';
const OFFER = `{"@type":"Offer","price":"24.90","priceCurrency":"EUR","availability":"https://schema.org/InStock"}`;
const JUNK = ['1', '1.', '1 000 ', '1€', '12/', '€', ' ', '1½', '(', '-', 'from ', '1 x '];

/**
 * Pages made to be slow to read, each with the most milliseconds that one pass over it may take (`limit`); a page of structured data that is
 * all one script may take less. {file, url, bytes, limit}
 */
export function hostilePages() {
  return [
    page('50,000 nodes', 300, tiles(10_000)),
    page('an endless list, 20,000 rows so far', 300, `<ul>${rows(20_000)}</ul>`),
    page('10 MB of JSON-LD in one product', 200, script(bigProduct(10 * MEBIBYTE))),
    page('10 MB of JSON-LD in many products', 200, script(manyProducts(10 * MEBIBYTE))),
    page('JSON-LD 10,000 deep', 200, script(`${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`)),
    page('JSON-LD never closed, 10,000 deep', 200, script('[{"@graph":'.repeat(10_000))),
    page('elements 10,000 deep', 300, `${'<div><span>'.repeat(5000)}24,90 €${'</span></div>'.repeat(5000)}`),
    page('regular expression bombs in 500 price texts', 300, bombs(500)),
    page('a price text of 1 MB', 300, `<span class="price">${'1 000 '.repeat(MEBIBYTE / 6)} €</span>`),
    page('__proto__ and constructor keys', 200, script(polluting(20_000))),
  ];
}

function page(file, limit, content) {
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Kettle</title></head><body><main><h1>Kettle</h1><p class="price">24,90 €</p><button>Add to cart</button>${content}</main></body></html>`;
  return { file, limit, url: URL_OF_ALL, bytes: Buffer.from(html) };
}

function script(json) {
  return `<script type="application/ld+json">${json}</script>`;
}

function tiles(count) {
  const tile = (index) =>
    `<div class="tile"><a href="/p/${index}"><b>Article ${index}</b></a><i>${index % 97},90 €</i><button>Buy</button></div>`;
  return Array.from({ length: count }, (_, index) => tile(index)).join('');
}

function rows(count) {
  return Array.from(
    { length: count },
    (_, index) => `<li><a href="/p/${index}">Article ${index}</a> €${index % 89}.50</li>`,
  ).join('');
}

function bigProduct(bytes) {
  return `{"@type":"Product","name":"Kettle","description":"${'Boils water. '.repeat(bytes / 13)}","offers":${OFFER}}`;
}

function manyProducts(bytes) {
  const product = `{"@type":"Product","name":"Kettle","sku":"K-1","offers":${OFFER}}`;
  return `[${Array.from({ length: bytes / product.length }, () => product).join(',')}]`;
}

function polluting(count) {
  const keys = Array.from(
    { length: count },
    () => `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`,
  );
  return `{"@type":"Product","__proto__":{"polluted":true},"name":"Kettle","review":[${keys.join(',')}],"offers":${OFFER}}`;
}

function bombs(count) {
  const bomb = (index) => (JUNK[index % JUNK.length] ?? '').repeat(400);
  return Array.from(
    { length: count },
    (_, index) => `<div class="price product-price">${bomb(index)} €</div>`,
  ).join('');
}
