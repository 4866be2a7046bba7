import { existsSync, readFileSync } from 'node:fs';

const DATA = new URL('../../../shared/data/product-matching/', import.meta.url);

/** The sets of labelled pairs: products of two shops each. */
export const SETS = ['abt-buy', 'amazon-google', 'walmart-amazon'];

/** Whether the labelled pairs are on this machine. */
export function hasPairs() {
  return existsSync(DATA);
}

/** All labelled pairs, in the files' order: the set, whether it is one article, both records as written and as products. */
export function readPairs() {
  return SETS.flatMap((set) =>
    readFileSync(new URL(`${set}.jsonl`, DATA), 'utf8')
      .trim()
      .split('\n')
      .map((line) => pairOf(set, JSON.parse(line))),
  );
}

function pairOf(set, { left, right, match }) {
  return {
    set,
    isSame: match === 1,
    left,
    right,
    leftId: `${set} left ${JSON.stringify(left)}`,
    rightId: `${set} right ${JSON.stringify(right)}`,
    products: [productOf(left, 'a'), productOf(right, 'b')],
  };
}

/** A record of the sets as the extension would remember it. Its price is in no named currency; both shops of a set are American. */
export function productOf(record, shop) {
  const origin = `https://${shop}.example`;
  const price = Number(record.price);
  return {
    ...BLANK,
    productKey: `${origin}/p`,
    origin,
    url: `${origin}/p`,
    name: record.name ?? record.title,
    brand: record.brand || record.manufacturer || null,
    mpn: record.modelno || null,
    price: price > 0 ? { minor: Math.round(price * 100), currency: 'USD' } : null,
  };
}

const BLANK = {
  sku: null,
  gtin: null,
  thumbnail: null,
  isPriceSure: true,
  priceConflict: [],
  listPrice: null,
  memberPrice: null,
  availability: null,
  itemCondition: null,
  seller: null,
  quantity: null,
  unitPrice: null,
  variant: [],
  variantId: null,
  breadcrumbs: [],
  platform: null,
  isSponsored: false,
  firstSeenAt: 0,
  seenAt: 0,
  sightings: 1,
  hasOwnPage: true,
  isMuted: false,
};
