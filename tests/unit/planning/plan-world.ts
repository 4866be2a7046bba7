import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list/list';
import type { Money } from '../../../utils/domain/money/money';
import type { ShopTerms } from '../../../utils/domain/product/offer';
import type { Product } from '../../../utils/domain/product/product';
import type { Shop } from '../../../utils/domain/shop/shop';
import { planBasket } from '../../../utils/planning/plan-basket';
import { productOf } from '../product-of';

/** Euros in cents. */
export const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
/** The origin of a shop by its short name. */
export const originOf = (shop: string) => `https://${shop}.example`;

/** Something that a shop sells at so many cents. */
export function goods(shop: string, name: string, minor: number, given: Partial<Product> = {}): Product {
  const origin = originOf(shop);
  const url = `${origin}/${encodeURIComponent(name)}`;
  return productOf({ origin, url, productKey: url, name, price: eur(minor), ...given });
}

/** A wish in words. */
export function wish(text: string, given: Partial<ListItem> = {}): ListItem {
  return {
    ...NO_CONDITIONS,
    id: text,
    listId: 'list',
    text,
    count: 1,
    need: null,
    productKey: null,
    accepts: 'same-kind',
    isDone: false,
    position: 0,
    ...given,
  };
}

/** A shop with its terms. */
export function shop(name: string, terms: Partial<ShopTerms>, given: Partial<Shop> = {}): Shop {
  return {
    origin: originOf(name),
    name,
    state: 'on',
    platform: null,
    ownTerms: null,
    firstSeenAt: 0,
    seenAt: 0,
    terms: { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null, ...terms },
    ...given,
  };
}

/** The plan for wishes, goods and shops. */
export function plan(
  items: readonly ListItem[],
  products: readonly Product[],
  shops: readonly Shop[] = [],
  budget: Money | null = null,
  maxShops: number | null = null,
) {
  return planBasket({ items, products, shops, budget, maxShops, currency: 'EUR', now: 7, id: 'plan' });
}

/** What a plan buys, in short: number, name and shop. */
export const linesOf = (made: ReturnType<typeof plan>) =>
  made.shops.flatMap(({ origin, lines }) =>
    lines.map(({ name, count }) => `${count} ${name} @ ${new URL(origin).hostname.split('.')[0]}`),
  );

/** Two goods in two shops, each cheaper in another one. */
export const milkAndBread = [
  goods('a', 'Milk 1 l', 120),
  goods('b', 'Milk 1 l', 100),
  goods('a', 'Bread 500 g', 200),
  goods('b', 'Bread 500 g', 230),
];
