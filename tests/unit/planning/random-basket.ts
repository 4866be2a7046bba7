import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list/list';
import type { Coupon } from '../../../utils/domain/money/coupon';
import type { Money } from '../../../utils/domain/money/money';
import type { Promotion } from '../../../utils/domain/money/promotion';
import type { Product } from '../../../utils/domain/product/product';
import type { Shop } from '../../../utils/domain/shop/shop';
import type { PlanRequest } from '../../../utils/planning/plan-problem';
import { productOf } from '../product-of';

/** The same numbers for the same seed, from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface BasketSize {
  readonly shops: number;
  readonly items: number;
  /** Offers of each item: so many in all, wherever they are, or in every shop. */
  readonly offers: number;
  readonly isInEveryShop: boolean;
  /** How many things there are that are wished for, so that some are wished for again; absent where each wish is for another one. */
  readonly things?: number;
}

const WORDS = ['alpha', 'bravo', 'carrot', 'dinner', 'eagle', 'falcon', 'garlic', 'honey', 'indigo', 'juice'];

/** A basket with every kind of term, promotion, coupon and condition mixed in. */
export function randomBasket(random: () => number, size: BasketSize): PlanRequest {
  const pick = <T>(...from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
  const orNull = (share: number, minor: () => number) => (random() < share ? eur(minor()) : null);
  const origins = Array.from({ length: size.shops }, (_, at) => `https://shop-${at}.example`);
  const scale = Math.max(1, size.items / 4);

  const coupon = (): Coupon => ({
    code: 'CODE',
    ...(random() < 0.5
      ? { percentOff: pick(5, 10, 33), amountOff: null }
      : { percentOff: null, amountOff: eur(upTo(50, 500)) }),
    minimumOrder: orNull(0.7, () => scale * upTo(200, 2500)),
  });
  const shop = (origin: string): Shop => ({
    ...{ origin, name: origin, state: 'on', platform: null, ownTerms: null, firstSeenAt: 0, seenAt: 0 },
    terms: {
      deliveryFee: orNull(0.7, () => pick(199, 299, 490)),
      freeDeliveryFrom: orNull(0.6, () => scale * upTo(800, 3000)),
      minimumOrder: orNull(0.3, () => scale * upTo(300, 2500)),
    },
    isMember: random() < 0.4,
    coupons: random() < 0.4 ? [coupon(), coupon()].slice(0, upTo(1, 2)) : [],
  });
  const bundle = (price: number, take: number): Promotion => ({
    kind: 'bundle',
    take,
    price: eur(Math.max(1, Math.round(take * price * pick(0.6, 0.9)))),
  });
  const promotion = (price: number): Promotion =>
    random() < 0.3
      ? bundle(price, pick(2, 3, 4))
      : random() < 0.5
        ? { kind: 'multi-buy', take: pick(2, 3, 5), pay: pick(1, 1) }
        : {
            kind: 'price-break',
            from: upTo(2, 4),
            price: eur(Math.max(1, Math.round(price * pick(0.5, 0.8)))),
          };
  const offer = (item: ListItem, origin: string, at: number): Product => {
    const minor = upTo(40, 1400);
    const url = `${origin}/${item.id}-${at}`;
    return productOf({
      ...{ origin, url, productKey: url, name: item.text, price: eur(minor), isPriceSure: random() < 0.8 },
      listPrice: orNull(0.4, () => minor + upTo(-50, 300)),
      memberPrice: orNull(0.3, () => Math.max(1, minor - upTo(-20, 200))),
      promotions: random() < 0.3 ? [promotion(minor)] : [],
      quantity: { value: pick(0.5, 0.75, 1, 1.5, 2), unit: 'l' },
      seenAt: 1,
    });
  };
  const textOf = (at: number) =>
    `${WORDS[at % WORDS.length]}${'xyzuvqrst'.charAt(Math.floor(at / WORDS.length))}`;
  const item = (at: number): ListItem => ({
    ...NO_CONDITIONS,
    ...{ id: `w${at}`, listId: 'l', productKey: null, accepts: 'same-kind', isDone: false, position: at },
    text: textOf(at % (size.things ?? size.items)),
    count: upTo(1, 4),
    need: random() < 0.5 ? { value: pick(1, 2, 2.2), unit: 'l' } : null,
    requiredShop: random() < 0.1 ? pick(...origins) : null,
    maximumPrice: orNull(0.15, () => upTo(200, 1400)),
    isOnlyOnSale: random() < 0.1,
  });

  const items = Array.from({ length: size.items }, (_, at) => item(at));
  const products = items.flatMap((each) =>
    size.isInEveryShop
      ? origins.flatMap((origin) => Array.from({ length: size.offers }, (_, at) => offer(each, origin, at)))
      : Array.from({ length: upTo(1, size.offers) }, (_, at) => offer(each, pick(...origins), at)),
  );
  return {
    ...{ items, products, shops: origins.map(shop), currency: 'EUR', now: 7, id: 'plan' },
    budget: orNull(0.3, () => upTo(200, 1500 * size.items)),
    maxShops: random() < 0.3 ? upTo(1, 2) : null,
  };
}
