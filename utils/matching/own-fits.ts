import type { ListItem } from '../domain/list';
import type { Product } from '../domain/product';
import { swapId, type Taste } from '../domain/taste';
import { judgeProduct } from './food/judge-product';
import { isInGroup } from './groups';
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
export function surestOf(fits: readonly WishFit[]): readonly WishFit[] {
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
  const more = members
    .filter((product) => !known.has(product))
    .flatMap((product) =>
      // Counted as if this member were the one that was asked for.
      fitsFor({ ...item, productKey: product.productKey, accepts: 'same-item' }, [product]),
    )
    .map((fit) => ({ ...fit, rule: 'own group' }));
  return [...plain.filter(({ product }) => isInGroup(product, group)), ...more];
}
