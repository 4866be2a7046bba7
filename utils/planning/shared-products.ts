import { keptWith } from '../domain/kept-with';
import type { Product } from '../domain/product/product';
import type { BasketProblem } from './basket-problem';

type Shared = ReadonlyMap<Product, ReadonlySet<number>>;

/** The products that may be bought for several wishes and have promotions, which count the packs of all of them; each with its wishes. */
export const sharedProducts: (problem: BasketProblem) => Shared = keptWith(({ wishes }) => {
  const wishesOf = new Map<Product, Set<number>>();
  wishes.forEach((wish, at) => {
    for (const { lines } of wish)
      for (const { product } of lines) {
        if (!product.promotions?.length) continue;
        wishesOf.set(product, (wishesOf.get(product) ?? new Set()).add(at));
      }
  });
  return new Map([...wishesOf].filter(([, own]) => own.size > 1));
});
