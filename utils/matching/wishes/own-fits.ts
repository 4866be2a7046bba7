import type { ListItem } from '../../domain/list/list';
import { type ProductGroup, swapId, type Taste } from '../../domain/list/taste';
import { isSameDimension, multiplyQuantity, type Quantity } from '../../domain/measure/quantity';
import type { Product } from '../../domain/product/product';
import { quantityOf } from '../effective-unit-price';
import { judgeProduct } from '../food/judge-product';
import { isInGroup, isNear } from '../suggesting/groups';
import { wantedOf } from './wanted-product';
import { fitsFor, type WishFit } from './wish-fits';

/** What meets a wish of a person, and whether something would have if their rules did not forbid it all. */
export interface OwnFits {
  readonly fits: readonly WishFit[];
  readonly isForbidden: boolean;
}

/**
 * What meets a wish as the person wants it: by the item's own group where it has one, without swaps that were refused, and without
 * what a rule about food forbids. The very product that was put on the list stays: it was asked for by name.
 */
export function fitsForTaste(item: ListItem, products: readonly Product[], taste: Taste): OwnFits {
  const found = fitsWithGroup(item, products, taste);
  const fits = found.filter(
    ({ product }) => product.productKey === item.productKey || isWanted(product, item, taste),
  );
  return { fits, isForbidden: found.length > 0 && fits.length === 0 };
}

/** The fits whose amount is known where there are any: what cannot be compared only stands in for want of them. */
export function surestOf<Fit extends WishFit>(fits: readonly Fit[]): readonly Fit[] {
  const sure = fits.filter(({ isUnsure }) => !isUnsure);
  return sure.length > 0 ? sure : fits;
}

function isWanted(product: Product, { productKey }: ListItem, { rules, refused }: Taste): boolean {
  if (productKey !== null && refused.has(swapId(productKey, product.productKey))) return false;
  return judgeProduct(product, rules).state === 'fine';
}

function fitsWithGroup(item: ListItem, products: readonly Product[], { groups }: Taste): WishFit[] {
  const group = groups.find(({ id }) => id === item.groupId);
  const plain = fitsFor(item, products);
  if (!group) return plain;
  const known = new Set(plain.map(({ product }) => product));
  const members = products.filter((product) => isInGroup(product, group));
  const wanted = wantedOf(item, products);
  const size = wanted ? quantityOf(wanted) : null;
  const more = members
    .filter((product) => !known.has(product))
    .flatMap((product) => memberFits({ ...item, need: needOf(item, product, size, group) }, product));
  return [...plain.filter(({ product }) => isInGroup(product, group)), ...more];
}

// Counted as if this member were the one that was asked for.
function memberFits(item: ListItem, product: Product): WishFit[] {
  const asked = { ...item, productKey: product.productKey, accepts: 'same-item' } as const;
  return fitsFor(asked, [product]).map((fit) => ({ ...fit, rule: 'own group' }));
}

// A pack is as good as a pack where the person allows for the difference; beyond that, as much is bought as was wanted.
function needOf(
  { need, count }: ListItem,
  product: Product,
  size: Quantity | null,
  { sizeTolerance }: ProductGroup,
): Quantity | null {
  const own = quantityOf(product);
  if (need || !size || !own || !isSameDimension(size, own)) return need;
  return isNear(own, size, sizeTolerance) ? null : multiplyQuantity(size, count);
}
