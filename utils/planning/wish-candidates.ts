import type { ListItem } from '../domain/list';
import { timesMoney } from '../domain/money';
import { isBuyable } from '../domain/offer';
import type { UnmetItem } from '../domain/plan';
import type { Product } from '../domain/product';
import { isSameDimension, type Quantity, toBase } from '../domain/quantity';
import { quantityOf } from '../matching/effective-unit-price';
import { matchProducts } from '../matching/match-products';
import { searchProducts } from '../matching/search-products';
import type { Candidate } from './basket-problem';

/** What was found for a wish: ways to meet it, or why there are none. */
export type WishCandidates =
  | { readonly item: ListItem; readonly candidates: readonly Candidate[] }
  | { readonly item: ListItem; readonly reason: UnmetItem['reason'] };

interface Fit {
  readonly product: Product;
  readonly rule: string | null;
  readonly count: number;
}

/** The products that would meet a wish, with how many packs of each; `products` are all that may be bought from. */
export function candidatesFor(
  item: ListItem,
  products: readonly Product[],
  currency: string,
): WishCandidates {
  const stages = [
    ['never-seen', () => true],
    ['out-of-stock', ({ product }: Fit) => isBuyable(product.availability)],
    ['no-price', ({ product }: Fit) => product.price !== null],
    ['other-currency', ({ product }: Fit) => product.price?.currency === currency],
    ['price-conflict', ({ product }: Fit) => product.priceConflict.length === 0],
  ] as const;
  let fits = fitsFor(item, products);
  for (const [reason, isGood] of stages) {
    fits = fits.filter(isGood);
    if (fits.length === 0) return { item, reason };
  }
  return { item, candidates: fits.flatMap((fit) => toCandidate(item, fit)) };
}

function toCandidate(item: ListItem, { product, rule, count }: Fit): Candidate[] {
  if (!product.price) return [];
  const cost = timesMoney(product.price, count).minor;
  return [{ item, product, origin: product.origin, count, price: product.price, cost, substitutedBy: rule }];
}

function fitsFor(item: ListItem, products: readonly Product[]): Fit[] {
  const wanted = products.find(({ productKey }) => productKey === item.productKey);
  if (wanted) return fitsOfProduct(item, wanted, products);
  return item.productKey && item.accepts === 'same-item' ? [] : fitsOfText(item, products);
}

function fitsOfProduct(item: ListItem, wanted: Product, products: readonly Product[]): Fit[] {
  const size = quantityOf(wanted);
  const need = item.need ?? (size && { value: size.value * item.count, unit: size.unit });
  return products.flatMap((product) => {
    if (product === wanted) return fitOf(product, null, packsFor(item.need, size, item.count));
    const match = matchProducts(wanted, product);
    if (match.kind === 'same-item')
      return fitOf(product, match.rule, packsFor(item.need, quantityOf(product), item.count));
    if (match.kind === 'different' || item.accepts !== 'same-kind') return [];
    return fitOf(product, match.rule, packsFor(need, quantityOf(product), item.count));
  });
}

// Only what fits the words nearly as well as the best hit: "milk" is not met by milk chocolate because it costs less.
function fitsOfText(item: ListItem, products: readonly Product[]): Fit[] {
  const hits = searchProducts(item.text, products, products.length);
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score }) => score >= 0.8 * best)
    .flatMap(({ product }) => fitOf(product, null, packsFor(item.need, quantityOf(product), item.count)));
}

function fitOf(product: Product, rule: string | null, count: number | null): Fit[] {
  return count === null ? [] : [{ product, rule, count }];
}

// Enough packs for the amount needed; null when the pack's size is not known or of another measure.
function packsFor(need: Quantity | null, size: Quantity | null, count: number): number | null {
  if (!need) return count;
  if (!size) return need.unit === 'piece' ? Math.ceil(need.value) : null;
  if (!isSameDimension(need, size)) return null;
  const packs = Math.ceil(toBase(need).value / toBase(size).value - 1e-6);
  return packs > 0 && Number.isSafeInteger(packs) ? packs : null;
}
