import type { ListItem } from '../../domain/list/list';
import {
  dimensionOf,
  isSameDimension,
  isSameQuantity,
  multiplyQuantity,
  type Quantity,
  toBase,
} from '../../domain/measure/quantity';
import { parseQuantity } from '../../domain/measure/quantity-text';
import { isSoldByLength } from '../../domain/measure/sold-by-length';
import { isOneArticle } from '../../domain/product/match';
import type { Product } from '../../domain/product/product';
import { quantityOf } from '../effective-unit-price';
import { asksForFood } from '../food/asks-for-food';
import { isSurelyNotFood } from '../food/not-food';
import { matchProducts } from '../match-products';
import { anotherThingThan } from './another-thing';
import { type SearchHit, searchProducts } from './search-products';
import { isCounted, weightOfOne } from './sold-by-piece';
import { wantedOf } from './wanted-product';

/** A product that would meet a wish: how many packs of it, and by which rule it stands in (null when it is what was asked for). */
export interface WishFit {
  readonly product: Product;
  readonly rule: string | null;
  readonly count: number;
  /** Whether nobody can say if that is the amount that was asked for: a number against a weight. One pack is counted then. */
  readonly isUnsure?: boolean;
}

/** Everything among `products` that would meet the wish, whatever its price and whether it can be had; best matches of words first. */
export function fitsFor(item: ListItem, products: readonly Product[]): WishFit[] {
  const wanted = wantedOf(item, products);
  if (wanted) return fitsOfProduct(item, wanted, products);
  const isArticle = item.productKey !== null || item.gtin !== undefined;
  return isArticle && item.accepts === 'same-item' ? [] : fitsOfText(item, products);
}

function fitsOfProduct(item: ListItem, wanted: Product, products: readonly Product[]): WishFit[] {
  const size = quantityOf(wanted);
  const need = item.need ?? (size && { value: size.value * item.count, unit: size.unit });
  return products.flatMap((product) => {
    if (product === wanted) return fitOf(product, null, packsFor(item, item.need, size));
    const match = matchProducts(wanted, product);
    if (isOneArticle(match)) {
      // Who asked by the number got what they asked for at every shop that has it.
      const rule = item.productKey === null && match.rule === 'gtin' ? null : match.rule;
      return fitOf(product, rule, packsFor(item, item.need, quantityOf(product)));
    }
    if (match.kind === 'different' || item.accepts !== 'same-kind') return [];
    return fitOf(product, match.rule, packsFor(item, need, quantityOf(product)));
  });
}

// Only what fits the words nearly as well as the best hit: "milk" is not met by milk chocolate because it costs less.
function fitsOfText(item: ListItem, products: readonly Product[]): WishFit[] {
  const found = searchProducts(item.text, products, products.length);
  const isFood = asksForFood(item.text);
  const isAnother = anotherThingThan(item.text, isFood);
  const hits = found.filter(
    ({ product, fit }) =>
      !(isFood && (fit === 'other-part' || isSurelyNotFood(product))) && !isAnother(product),
  );
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score, product }) => score >= 0.8 * best && sizesIn(product, item) !== null)
    .flatMap((hit) => fitByText(item, hit));
}

// What leaves unsaid what was asked for stands in for it, and is marked so: "Milk" for "Vollmilch".
function fitByText(item: ListItem, { product, fit }: SearchHit): WishFit[] {
  const rule = fit === 'stated' ? null : 'kind';
  const size = quantityOf(product);
  const pieces = piecesIn(item);
  if (!isCountAgainstWeight(item, pieces, size)) return fitOf(product, rule, packsOf(item, product));
  const one = weightOfOne(product);
  const weight = one && pieces !== null ? { value: one.value * pieces, unit: one.unit } : null;
  if (weight) return fitOf(product, rule, packsFor(item, weight, size));
  return [{ product, rule, count: 1, isUnsure: true }];
}

// Five apples are not five kilograms, and a kilogram is no number of apples.
function isCountAgainstWeight({ need }: ListItem, pieces: number | null, size: Quantity | null): boolean {
  if (!size) return false;
  if (pieces !== null) return dimensionOf(size.unit) === 'mass';
  return need !== null && dimensionOf(need.unit) === 'mass' && size.unit === 'piece';
}

// One of a thing is as good as no number: "apples" is any amount of them.
function piecesIn({ need, count, text }: ListItem): number | null {
  if (need) return need.unit === 'piece' ? need.value : null;
  return count > 1 && isCounted(text) ? count : null;
}

// "6 eggs" are six of them where packs hold pieces, and six cans one pack of six.
function packsOf(item: ListItem, product: Product): number | null {
  const { need, count } = item;
  const size = quantityOf(product);
  const isOfPieces = need === null && size?.unit === 'piece' && size.value > 1;
  if (isOfPieces) return packsFor(item, { value: count, unit: 'piece' }, size);
  const held = sizesIn(product, item) ?? 1;
  return held > 1 ? Math.ceil(count / held) : packsFor(item, need, size);
}

// How many of the size that a wish names one pack holds, as many as are wished or fewer; null where it is of another size.
function sizesIn(product: Product, { text, count }: ListItem): number | null {
  const wanted = parseQuantity(text);
  const size = quantityOf(product);
  // A product that does not say its size may be it; "milk 2 l" is not met by one litre.
  if (!wanted || !size || isSameQuantity(wanted, size)) return 1;
  const times = isSameDimension(wanted, size) ? toBase(size).value / toBase(wanted).value : 0;
  const held = Math.round(times);
  const isPackOfThem = held > 1 && held <= count && isSameQuantity(size, multiplyQuantity(wanted, held));
  return isPackOfThem && new RegExp(`(?<!\\d)${held}(?!\\d)`).test(product.name) ? held : null;
}

function fitOf(product: Product, rule: string | null, count: number | null): WishFit[] {
  return count === null ? [] : [{ product, rule, count }];
}

// Enough packs for the amount needed; null when the pack's size is not known or of another measure.
function packsFor({ count, text }: ListItem, need: Quantity | null, size: Quantity | null): number | null {
  if (!need) return count;
  if (!size) return need.unit === 'piece' ? Math.ceil(need.value) : null;
  if (!isSameDimension(need, size)) return null;
  // Two short cables are no long one.
  if (dimensionOf(need.unit) === 'length' && !isSoldByLength(text))
    return isSameQuantity(need, size) ? 1 : null;
  const packs = Math.ceil(toBase(need).value / toBase(size).value - 1e-6);
  return packs > 0 && Number.isSafeInteger(packs) ? packs : null;
}
