import type { ExpectedProduct, Mall } from '../mall/mall.d.mts';
import { PAGES, WALK } from './walk.ts';

/** One product page of the mall, by the mall's own books. */
export interface Good {
  readonly shop: string;
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Minor units of one pack. */
  readonly minor: number;
  readonly currency: string;
  /** The whole content in ml, g or pieces; null where the mall counts none. */
  readonly size: number | null;
  readonly isInStock: boolean;
  /** A price that the page's data lies about, in minor units. */
  readonly falseMinor: number | null;
}

const BASE: Readonly<Record<string, number>> = { l: 1000, kg: 1000 };

/** What a shopper who walked through the mall has seen, with true prices. Goods without one price of their own are left out. */
export function goodsSeen(mall: Mall): readonly Good[] {
  const { products, listings } = mall.expectations();
  const walked = new Set(WALK.map(([shop, path]) => mall.url(shop, path)));
  const seen = new Set(
    listings.filter(({ url }) => walked.has(url)).flatMap(({ items }) => items.map(({ url }) => url)),
  );
  const opened = new Set(PAGES.map(([shop, id]) => `${shop} ${id}`));
  return products
    .filter(({ url, shop, id }) => seen.has(url) || opened.has(`${shop} ${id}`))
    .flatMap((product) => goodOf(product) ?? []);
}

function goodOf(product: ExpectedProduct): Good | null {
  const { shop, id, url, name, currency, quantity, falsePrice } = product;
  const price = product.price ?? product.lowPrice ?? null;
  if (price === null) return null;
  return {
    shop,
    id,
    url,
    name,
    currency,
    minor: Math.round(Number(price) * 100),
    size: quantity ? quantity.value * (BASE[quantity.unit] ?? 1) : null,
    isInStock: product.availability === 'InStock',
    falseMinor: falsePrice === null ? null : Math.round(Number(falsePrice) * 100),
  };
}

/** What can be bought for euros at a price that is no lie. */
export function isFair({ isInStock, falseMinor, currency }: Good): boolean {
  return isInStock && falseMinor === null && currency === 'EUR';
}

/** Those with the lowest figure; goods for which there is none are left out. */
export function lowest(goods: readonly Good[], figure: (good: Good) => number | null): readonly Good[] {
  const figures = goods.map((good) => figure(good) ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...figures);
  return goods.filter((_, place) => Number.isFinite(least) && figures[place] === least);
}
