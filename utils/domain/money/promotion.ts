import type { Money } from './money';

/** What several packs of one product cost less: "3 for 2", so many together for a price, or another price for each from so many on. */
export type Promotion =
  | { readonly kind: 'multi-buy'; readonly take: number; readonly pay: number }
  | { readonly kind: 'bundle'; readonly take: number; readonly price: Money }
  | { readonly kind: 'price-break'; readonly from: number; readonly price: Money };

/** Whether it makes anything cheaper at all: "2 for 2" and "from 1" are slips. */
export function isDeal(promotion: Promotion): boolean {
  if (promotion.kind === 'price-break') return promotion.from > 1 && promotion.price.minor > 0;
  if (promotion.kind === 'bundle') return promotion.take > 1 && promotion.price.minor > 0;
  return promotion.pay > 0 && promotion.take > promotion.pay;
}

/** How many packs to take, and what they cost together in minor units. */
export interface PackDeal {
  readonly count: number;
  readonly cost: number;
}

/** What exactly so many packs cost in minor units, with the one promotion that is worth most; those that are no deal or in another currency do not count. */
export function costOfPacks(price: Money, promotions: readonly Promotion[], count: number): number {
  const deals = promotions.filter(isDeal).map((promotion) => {
    if (promotion.kind === 'multi-buy') {
      const free = Math.floor(count / promotion.take) * (promotion.take - promotion.pay);
      return price.minor * (count - free);
    }
    if (promotion.kind === 'bundle') {
      if (promotion.price.currency !== price.currency) return Number.POSITIVE_INFINITY;
      const bundles = Math.floor(count / promotion.take);
      return bundles * promotion.price.minor + (count - bundles * promotion.take) * price.minor;
    }
    const holds = count >= promotion.from && promotion.price.currency === price.currency;
    return (holds ? promotion.price.minor : price.minor) * count;
  });
  return Math.min(price.minor * count, ...deals);
}

/** The cheapest way to have at least so many packs: some more where a promotion makes them cost less in all. */
export function dealFor(price: Money, promotions: readonly Promotion[], atLeast: number): PackDeal {
  const counts = [atLeast, ...promotions.map((promotion) => nextStep(promotion, atLeast))];
  const deals = counts.map((count) => ({ count, cost: costOfPacks(price, promotions, count) }));
  return deals.sort((a, b) => a.cost - b.cost || a.count - b.count)[0] ?? { count: atLeast, cost: 0 };
}

/** How many packs more than so many cost nothing: of "3 for 2" the third. */
export function freeMoreOf(price: Money, promotions: readonly Promotion[], count: number): number {
  const paid = costOfPacks(price, promotions, count);
  const free = promotions
    .map((promotion) => nextStep(promotion, count))
    .filter((step) => costOfPacks(price, promotions, step) <= paid);
  return Math.max(0, ...free.map((step) => step - count));
}

function nextStep(promotion: Promotion, atLeast: number): number {
  if (promotion.kind === 'price-break') return Math.max(atLeast, promotion.from);
  return Math.ceil(atLeast / promotion.take) * promotion.take;
}
