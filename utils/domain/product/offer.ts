import type { Money } from '../money/money';

/** schema.org ItemAvailability, without its address. */
export const AVAILABILITIES = [
  'InStock',
  'OutOfStock',
  'PreOrder',
  'BackOrder',
  'LimitedAvailability',
  'SoldOut',
  'Discontinued',
  'InStoreOnly',
  'OnlineOnly',
] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** schema.org OfferItemCondition. */
export const CONDITIONS = [
  'NewCondition',
  'UsedCondition',
  'RefurbishedCondition',
  'DamagedCondition',
] as const;
export type ItemCondition = (typeof CONDITIONS)[number];

/** One seller's offer beside the main one. */
export interface Offer {
  readonly price: Money | null;
  readonly availability: Availability | null;
  readonly itemCondition: ItemCondition | null;
  readonly seller: string | null;
}

/** What a shop asks beyond the goods; null where it does not say. */
export interface ShopTerms {
  readonly deliveryFee: Money | null;
  readonly freeDeliveryFrom: Money | null;
  readonly minimumOrder: Money | null;
}

/** Terms of a shop that states none. */
export const UNSTATED_TERMS: ShopTerms = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };

/** Whether it can be put into a cart now; what the page does not say counts as buyable. */
export function isBuyable(availability: Availability | null): boolean {
  return (
    availability === null || !['OutOfStock', 'SoldOut', 'Discontinued', 'InStoreOnly'].includes(availability)
  );
}
