import type { Quantity } from '../measure/quantity';
import type { Money } from '../money/money';
import type { PendingPrice } from '../money/price-doubt';
import type { Promotion } from '../money/promotion';
import type { UnitPrice } from '../money/unit-price';
import type { Reading } from './evidence';
import type { FoodFacts } from './food';
import type { FoundWords, ModelField } from './model-words';
import type { Availability, ItemCondition, Offer, ShopTerms } from './offer';

/** A chosen option of a product, as the page names it: Size, 42. */
export interface VariantChoice {
  readonly name: string;
  readonly value: string;
}

/** The shop software a page runs on, when it shows itself. It decides which cart adapter may act. */
export type Platform =
  | 'shopify'
  | 'woocommerce'
  | 'evershop'
  | 'magento'
  | 'prestashop'
  | 'opencart'
  | 'bigcommerce'
  | 'rest-cart'
  | 'form-cart';

/** What one product page said at one moment. Text fields are the page's own words: data, never instructions. */
export interface ProductSnapshot {
  readonly productKey: string;
  readonly url: string;
  readonly observedAt: number;
  readonly name: Reading<string>;
  readonly brand: Reading<string>;
  readonly sku: Reading<string>;
  readonly mpn: Reading<string>;
  readonly gtin: Reading<string>;
  /** Absolute address of the main picture. */
  readonly image: Reading<string>;
  /** The price to pay now for one, by anyone, in the chosen variant. */
  readonly price: Reading<Money>;
  /** The page says "from": it is the lowest of several prices. */
  readonly isFromPrice?: boolean;
  /** The struck-through or recommended price beside it. */
  readonly listPrice: Reading<Money>;
  /** The price that asks for a card, an account or a coupon. */
  readonly memberPrice: Reading<Money>;
  readonly availability: Reading<Availability>;
  readonly itemCondition: Reading<ItemCondition>;
  readonly seller: Reading<string>;
  readonly shipping: Reading<Money>;
  readonly quantity: Reading<Quantity>;
  /** As printed by the shop; what we compute ourselves is derived from price and quantity. */
  readonly unitPrice: Reading<UnitPrice>;
  readonly variant: readonly VariantChoice[];
  /** The shop software's own id of the chosen variant, needed to put it into a cart. */
  readonly variantId: string | null;
  readonly breadcrumbs: readonly string[];
  readonly otherOffers: readonly Offer[];
  readonly platform: Platform | null;
  readonly terms: ShopTerms;
  /** What several packs cost less, where the page says so. */
  readonly promotions?: readonly Promotion[];
  /** What is paid for bottles, cans or crate beside the price and paid back for empties, where the page says so. */
  readonly deposit?: Money;
  /** What is in it, where the page sells food and says so. */
  readonly food?: FoodFacts;
  /** What a model said of this page, where one was asked; looked for again at every reading. */
  readonly modelWords?: readonly FoundWords[];
}

/** The fields of a snapshot that are read with their evidence. */
export const READ_FIELDS = [
  'name',
  'brand',
  'sku',
  'mpn',
  'gtin',
  'price',
  'listPrice',
  'memberPrice',
  'availability',
  'itemCondition',
  'seller',
  'shipping',
  'quantity',
  'unitPrice',
  'image',
] as const satisfies readonly (keyof ProductSnapshot)[];

/** One row of a listing or search page. */
export interface ListingRow {
  readonly productKey: string;
  readonly name: string;
  readonly url: string;
  readonly price: Money | null;
  readonly isPriceSure: boolean;
  readonly listPrice: Money | null;
  readonly quantity: Quantity | null;
  readonly unitPrice: UnitPrice | null;
  readonly image: string | null;
  readonly availability: Availability | null;
  readonly isSponsored: boolean;
}

/** What one listing page said at one moment. */
export interface ListingSnapshot {
  readonly url: string;
  readonly observedAt: number;
  readonly rows: readonly ListingRow[];
  readonly platform: Platform | null;
  readonly terms: ShopTerms;
}

/** What reading a page came to. */
export type PageReading =
  | { readonly kind: 'product'; readonly product: ProductSnapshot }
  | { readonly kind: 'listing'; readonly listing: ListingSnapshot }
  | { readonly kind: 'none' };

/** One product of one shop as Cartwright remembers it: the newest words of its pages. */
export interface Product {
  readonly productKey: string;
  readonly origin: string;
  readonly url: string;
  readonly name: string;
  readonly brand: string | null;
  readonly sku: string | null;
  readonly mpn: string | null;
  readonly gtin: string | null;
  /** A small data: picture when we could keep one, else null; never a remote address. */
  readonly thumbnail: string | null;
  readonly price: Money | null;
  readonly isPriceSure: boolean;
  /** Its page says "from": what one chooses may cost more. */
  readonly isFromPrice?: boolean;
  /** Other prices that the page claimed at the same time; not empty means conflict. */
  readonly priceConflict: readonly Money[];
  /** A price that jumped and waits for a second reading; absent where none does. */
  readonly pendingPrice?: PendingPrice;
  readonly listPrice: Money | null;
  readonly memberPrice: Money | null;
  /** What several packs cost less; absent where nothing is known of it. */
  readonly promotions?: readonly Promotion[];
  /** Paid for bottles, cans or crate beside the price, and paid back for empties; absent where none is known. */
  readonly deposit?: Money;
  readonly availability: Availability | null;
  readonly itemCondition: ItemCondition | null;
  readonly seller: string | null;
  readonly quantity: Quantity | null;
  readonly unitPrice: UnitPrice | null;
  readonly variant: readonly VariantChoice[];
  readonly variantId: string | null;
  readonly breadcrumbs: readonly string[];
  readonly platform: Platform | null;
  readonly isSponsored: boolean;
  readonly firstSeenAt: number;
  readonly seenAt: number;
  readonly sightings: number;
  /** False when only a listing row was seen, which says less than the product's own page. */
  readonly hasOwnPage: boolean;
  /** The person said that this reading is wrong or not a product. */
  readonly isMuted: boolean;
  /** What is in it, as far as it was read; absent where nothing was. */
  readonly food?: FoodFacts;
  /** What a model said of its page; absent where none was asked. */
  readonly modelWords?: readonly FoundWords[];
  /** The fields that rest on a model's word alone, found in the page's text; absent where none do. */
  readonly byModel?: readonly ModelField[];
}

/**
 * The key of one product variant in one shop: the page's origin and its identity there (variant id, sku or address).
 * Tracking parameters do not make another product.
 */
export function productKeyOf(url: string, identity: string | null): string {
  const { origin, pathname, search } = new URL(url);
  return identity ? `${origin}${pathname}#${identity}` : `${origin}${pathname}${meaningfulSearch(search)}`;
}

/** The origin part of a product key. */
export function originOf(productKey: string): string {
  return new URL(productKey).origin;
}

function meaningfulSearch(search: string): string {
  const params = new URLSearchParams(search);
  const kept = [...params]
    .filter(([name]) => !/^(utm_|gclid|fbclid|ref$|srsltid|_|pos$|sid$)/i.test(name))
    .sort();
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}
