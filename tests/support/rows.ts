import { type Money, moneyFromDecimal } from '../../utils/domain/money/money';
import { type Evidence, type Reading, unread } from '../../utils/domain/product/evidence';
import type { ListingRow, Product, ProductSnapshot } from '../../utils/domain/product/product';

const NO_TERMS = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
const SEEN: Evidence = { source: 'json-ld', path: '$', text: '' };

/** 2026-11-02, noon UTC: a fixed "now" for tests. */
export const NOON = Date.UTC(2026, 10, 2, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Euros from a decimal. */
export function euros(decimal: string): Money {
  const money = moneyFromDecimal(decimal, 'EUR');
  if (!money) throw new Error(`${decimal} is no amount`);
  return money;
}

/** A value that the page says once and for all. */
export function sure<T>(value: T): Reading<T> {
  return { value, isSure: true, evidence: [SEEN], conflict: [] };
}

/** A snapshot of a litre of milk at Greengrocer, with what a test changes. */
export function milkSnapshot(change: Partial<ProductSnapshot> = {}): ProductSnapshot {
  const url = 'https://greengrocer.example/p/milk';
  return {
    productKey: url,
    url,
    observedAt: NOON,
    name: sure('Whole milk 1 l'),
    brand: sure('Meadow'),
    sku: unread(),
    mpn: unread(),
    gtin: sure('4006381333931'),
    image: unread(),
    price: sure(euros('1.19')),
    listPrice: unread(),
    memberPrice: unread(),
    availability: sure('InStock'),
    itemCondition: unread(),
    seller: unread(),
    shipping: unread(),
    quantity: sure({ value: 1, unit: 'l' }),
    unitPrice: unread(),
    variant: [],
    variantId: null,
    breadcrumbs: [],
    otherOffers: [],
    platform: null,
    terms: NO_TERMS,
    ...change,
  };
}

/** A listing row of the same milk. */
export function milkRow(change: Partial<ListingRow> = {}): ListingRow {
  const url = 'https://greengrocer.example/p/milk';
  return {
    productKey: url,
    name: 'Whole milk 1 l',
    url,
    price: euros('1.19'),
    isPriceSure: true,
    listPrice: null,
    quantity: { value: 1, unit: 'l' },
    unitPrice: null,
    image: null,
    availability: null,
    isSponsored: false,
    ...change,
  };
}

/** A stored litre of milk, with what a test changes. */
export function milk(change: Partial<Product> = {}): Product {
  return {
    productKey: 'https://greengrocer.example/p/milk',
    origin: 'https://greengrocer.example',
    url: 'https://greengrocer.example/p/milk',
    name: 'Whole milk 1 l',
    brand: 'Meadow',
    sku: null,
    mpn: null,
    gtin: '4006381333931',
    thumbnail: null,
    price: euros('1.19'),
    isPriceSure: true,
    priceConflict: [],
    listPrice: null,
    memberPrice: null,
    availability: 'InStock',
    itemCondition: null,
    seller: null,
    quantity: { value: 1, unit: 'l' },
    unitPrice: null,
    variant: [],
    variantId: null,
    breadcrumbs: [],
    platform: null,
    isSponsored: false,
    firstSeenAt: NOON,
    seenAt: NOON,
    sightings: 1,
    hasOwnPage: true,
    isMuted: false,
    ...change,
  };
}
