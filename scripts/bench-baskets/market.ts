import { randomFrom } from '../../tests/unit/planning/random-basket';
import { productOf } from '../../tests/unit/product-of';
import { type ListItem, NO_CONDITIONS } from '../../utils/domain/list/list';
import type { Money } from '../../utils/domain/money/money';
import type { Product } from '../../utils/domain/product/product';
import type { Shop } from '../../utils/domain/shop/shop';
import type { PlanRequest } from '../../utils/planning/plan-problem';

/** How large a market is: `offers` of each item in every shop. */
export interface MarketSize {
  readonly items: number;
  readonly shops: number;
  readonly offers: number;
}

/**
 * A list and shops as they are in towns: every shop has every item in several sizes and brands, prices of an item differ by some tenths from
 * shop to shop, delivery is free from a usual sum on, and some shops have minimum orders, members, coupons and promotions.
 */
export function marketBasket(seed: number, { items, shops, offers }: MarketSize): PlanRequest {
  const random = randomFrom(seed);
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(...from: readonly T[]): T => from[upTo(0, from.length - 1)] as T;
  const eur = (minor: number): Money => ({ minor: Math.max(1, Math.round(minor)), currency: 'EUR' });
  const orNull = (share: number, minor: () => number) => (random() < share ? eur(minor()) : null);
  const origins = Array.from({ length: shops }, (_, at) => `https://shop-${at}.example`);
  const levels = origins.map(() => 0.85 + random() * 0.3);

  const shop = (origin: string): Shop => ({
    ...{ origin, name: origin, state: 'on', platform: null, ownTerms: null, firstSeenAt: 0, seenAt: 0 },
    terms: {
      deliveryFee: orNull(0.9, () => pick(299, 390, 490, 590)),
      freeDeliveryFrom: orNull(0.7, () => pick(2500, 3900, 4900, 6900)),
      minimumOrder: orNull(0.4, () => pick(1000, 2000, 4000)),
    },
    isMember: random() < 0.3,
    coupons:
      random() < 0.25
        ? [{ code: 'TEN', percentOff: pick(5, 10), amountOff: null, minimumOrder: eur(pick(2000, 5000)) }]
        : [],
  });
  const product = (item: ListItem, usual: number, shopAt: number, at: number): Product => {
    const size = item.need ? pick(0.5, 1, 1.5) : 1;
    const minor = usual * size ** 0.85 * (levels[shopAt] ?? 1) * (0.8 + random() * 0.5);
    const origin = origins[shopAt] ?? '';
    const url = `${origin}/${item.id}-${at}`;
    const promotion = { kind: 'multi-buy', take: 3, pay: 2 } as const;
    return productOf({
      ...{ origin, url, productKey: url, name: item.text, price: eur(minor), seenAt: 1 },
      memberPrice: orNull(0.15, () => minor * 0.9),
      promotions: random() < 0.1 ? [promotion] : [],
      quantity: { value: size, unit: 'l' },
    });
  };
  const item = (at: number): ListItem => ({
    ...NO_CONDITIONS,
    ...{ id: `w${at}`, listId: 'l', productKey: null, accepts: 'same-kind', isDone: false, position: at },
    text: `w${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
    count: upTo(1, 3),
    need: random() < 0.3 ? { value: pick(1, 2, 3), unit: 'l' } : null,
    requiredShop: random() < 0.03 ? pick(...origins) : null,
  });

  const list = Array.from({ length: items }, (_, at) => item(at));
  const products = list.flatMap((each) => {
    const usual = 60 + 1200 * random() ** 2;
    return origins.flatMap((_, shopAt) =>
      Array.from({ length: offers }, (__, at) => product(each, usual, shopAt, at)),
    );
  });
  return {
    ...{ items: list, products, shops: origins.map(shop), currency: 'EUR', now: 7, id: 'plan' },
    budget: orNull(0.25, () => items * upTo(250, 700)),
    maxShops: random() < 0.25 ? upTo(1, 3) : null,
  };
}
