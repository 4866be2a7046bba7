import { parseGtin } from '../../domain/product/gtin';
import { parseIsbn } from '../../domain/product/isbn';
import { shownAmount, statedAmount } from '../product/amount';
import { ClaimList } from '../product/claim-list';
import type { Amount, Extraction } from '../product/claims';
import { availabilityOf, conditionOf } from '../product/vocabulary';
import { attr } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import { NOT_THE_PRICE, ONE_WAY_TO_PAY } from '../words/price-labels';

const WEIGHT = 0.6;
const LONGEST_DESCRIPTION = 300;
const CARD_PRICE = /^(?:price|preis|prix|precio|prezzo|preço|prijs|pris|cena|hinta|цена)$/i;
const PRICE = [
  'product:sale_price:amount',
  'product:price:amount',
  'og:price:amount',
  'product:price',
  'twitter:price',
  'og:price',
];
const CURRENCY = [
  'product:sale_price:currency',
  'product:price:currency',
  'og:price:currency',
  'product:currency',
];

/** What the page's meta elements (Open Graph and its product tags) say. */
export function fromMeta(page: Page): Extraction {
  const meta = metaOf(page);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const claims = new ClaimList('meta', 'meta', WEIGHT);
  const price = first(...PRICE) ?? cardPrice(meta);
  claims.add('price', statedAmount(price, first(...CURRENCY)), price ?? '');
  const [description] = ['description', 'og:description', 'twitter:description']
    .map((name) => priceSaid((meta.get(name) ?? '').slice(0, LONGEST_DESCRIPTION), page))
    .filter((said) => said !== null);
  if (description) claims.add('price', description.amount, description.text, 0.4, 'meta[description]');
  const standard = first('product:original_price:amount', 'og:price:standard_amount', 'og:standard_price');
  claims.add('listPrice', statedAmount(standard, first(...CURRENCY)), standard ?? '');
  claims.text('name', first('og:title', 'twitter:title'), 0.6);
  claims.text('brand', first('product:brand', 'og:brand', 'brand'));
  claims.text('sku', first('product:retailer_item_id', 'product:sku', 'sku'), 0.7);
  claims.text('mpn', first('product:mfr_part_no', 'product:mpn'));
  claims.text(
    'gtin',
    parseGtin(first('product:gtin', 'product:ean', 'product:upc', 'og:upc') ?? '') ??
      parseIsbn(first('product:isbn', 'og:isbn', 'books:isbn', 'book:isbn') ?? ''),
  );
  const image = first('og:image:secure_url', 'og:image', 'twitter:image');
  claims.text(
    'image',
    image && URL.canParse(image, page.url.href) ? new URL(image, page.url.href).href : null,
  );
  const availability = first('product:availability', 'og:availability');
  claims.add('availability', availabilityOf(availability), availability ?? '');
  const condition = first('product:condition', 'og:condition');
  claims.add('itemCondition', conditionOf(condition), condition ?? '');
  const isTyped = /^(og:)?product/i.test(first('og:type') ?? '');
  return { claims: claims.done(), facts: { productHint: price ? 2 : isTyped ? 1 : 0 } };
}

function priceSaid(text: string, page: Page): { amount: Amount; text: string } | null {
  const amount = isAnnounced(text) ? null : shownAmount(text, page.currencyHint);
  return amount && { amount, text };
}

// Cards of social networks carry two facts with a label each.
function cardPrice(meta: ReadonlyMap<string, string>): string | null {
  const place = ['1', '2'].find((each) => CARD_PRICE.test(meta.get(`twitter:label${each}`) ?? ''));
  return (place && meta.get(`twitter:data${place}`)) ?? null;
}

// A first amount behind such words is a threshold or a saving, one beside others only for some: not the price.
function isAnnounced(description: string): boolean {
  const at = description.search(/\d/) + 1;
  const before = description.slice(Math.max(0, at - 30), at);
  return NOT_THE_PRICE.test(before) || ONE_WAY_TO_PAY.test(before + description.slice(at, at + 40));
}

/** The page's meta elements by lower-case name; the first of a name counts. */
export function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of all(page.root, 'meta[content]').slice(0, 500)) {
    const name = (attr(element, 'property') ?? attr(element, 'name') ?? '').toLowerCase().trim();
    const content = attr(element, 'content')?.trim().slice(0, 1000);
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}
