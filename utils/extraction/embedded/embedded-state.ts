import { parseGtin } from '../../domain/product/gtin';
import type { Availability } from '../../domain/product/offer';
import type { Json, JsonObject } from '../json/lenient';
import { asObject, asText, own } from '../json/parse';
import { ClaimList } from '../product/claim-list';
import { type Extraction, NOTHING } from '../product/claims';
import { likeness } from '../product/names';
import { plainCode } from '../product/url-codes';
import { availabilityOf } from '../product/vocabulary';
import type { Page } from '../tree/page';
import { amountOf, perMajorOf, priceOf } from './price-value';
import { type ProductObject, productObjects } from './product-objects';
import { scriptValues } from './script-json';

const WEIGHT = 0.5;
const STOCK_KEYS = [
  'isInStock',
  'inStock',
  'in_stock',
  'available',
  'isAvailable',
  'availability',
  'stockStatus',
  'stock_status',
  'availabilityStatus',
];

/** What the page's own state (`__NEXT_DATA__`, `__INITIAL_STATE__`, `eContext` and their like) says about the product named on the page. */
export function fromEmbeddedState(page: Page): Extraction {
  const headline = page.headline()?.text ?? page.title;
  if (headline === '') return NOTHING;
  const main = bestMatch(productObjects(scriptValues(page)), headline, page.url);
  if (!main) return NOTHING;
  const claims = new ClaimList('embedded-state', main.path, WEIGHT);
  claimFacts(claims, main.object);
  const { gtin, stock } = {
    gtin: firstText(main.object, ['gtin13', 'gtin', 'ean', 'barcode', 'upc', 'gtin14', 'gtin12']),
    stock: stockOf(main.object),
  };
  claims.text('gtin', gtin && parseGtin(gtin));
  claims.add('availability', stock, String(stock));
  return { claims: claims.done(), facts: { productHint: 1 } };
}

function claimFacts(claims: ClaimList, object: JsonObject): void {
  const perMajor = perMajorOf(object);
  const price = priceOf(object, perMajor);
  claims.add('price', price, price?.decimal ?? '');
  const list = [
    'listPrice',
    'wasPrice',
    'was_price',
    'originalPrice',
    'regularPrice',
    'regular_price',
    'compareAtPrice',
    'compare_at_price',
    'msrp',
    'rrp',
    'oldPrice',
  ]

    .map((key) => amountOf(own(object, key), null, perMajor))
    .find(Boolean);
  claims.add('listPrice', list ?? null, list?.decimal ?? '');
  const member = ['memberPrice', 'loyaltyPrice', 'clubPrice', 'member_price', 'loyalty_price']
    .map((key) => amountOf(own(object, key), null, 1))
    .find(Boolean);
  claims.add('memberPrice', member ?? null, member?.decimal ?? '');
  claims.text('name', firstText(object, ['name', 'title', 'productName', 'item_name']), 0.6);
  claims.text('brand', brandIn(object) ?? brandIn(asObject(own(object, 'attributes')) ?? {}));
  claims.text('sku', firstText(object, ['sku', 'SKU', 'articleNumber', 'productCode', 'itemNumber']));
  claims.text('sku', firstText(object, ['id', 'productId', 'product_id', 'code', 'item_id']), 0.5);
  claims.text('mpn', firstText(object, ['mpn', 'manufacturerPartNumber', 'modelNumber']));
}

function brandIn(object: JsonObject): string | null {
  const brand = own(object, 'brand');
  return (
    asText(brand) ??
    asText(own(asObject(brand) ?? {}, 'name')) ??
    firstText(object, ['brandName', 'brand_name', 'item_brand', 'vendor', 'manufacturer'])
  );
}

// The object that bears the page's name; among such, one that the address names or that says most.
function bestMatch(objects: readonly ProductObject[], headline: string, url: URL): ProductObject | null {
  const address = plainCode(url.pathname + url.search);
  const scored = objects.flatMap((candidate) => {
    const fit = likeness(candidate.name, headline);
    const code = firstText(candidate.object, ['id', 'sku', 'productId', 'slug', 'handle', 'url']) ?? '';
    const isHere = plainCode(code).length >= 4 && address.includes(plainCode(code));
    const score = fit + (isHere ? 0.5 : 0) + Math.min(0.3, Object.keys(candidate.object).length / 100);
    return fit >= 0.75 && isLikeLong(candidate.name, headline) ? [{ candidate, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.candidate ?? null;
}

// "Shoes" is in every shoe's name.
function isLikeLong(name: string, headline: string): boolean {
  return name.length * 2.5 >= headline.length && headline.length * 2.5 >= name.length;
}

function stockOf(object: JsonObject): Availability | null {
  const inventory = asObject(own(object, 'inventory'));
  for (const source of inventory ? [object, inventory] : [object]) {
    for (const key of STOCK_KEYS) {
      const stated = statedStock(own(source, key));
      if (stated) return stated;
    }
  }
  return null;
}

function statedStock(value: Json | undefined): Availability | null {
  if (typeof value === 'boolean') return value ? 'InStock' : 'OutOfStock';
  return typeof value === 'string' ? availabilityOf(value) : null;
}

function firstText(object: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = asText(own(object, key));
    if (text && text.length <= 300) return text;
  }
  return null;
}
