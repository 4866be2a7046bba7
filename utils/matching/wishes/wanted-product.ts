import type { ListItem } from '../../domain/list/list';
import { toBase } from '../../domain/measure/quantity';
import { isSameGtin } from '../../domain/product/gtin';
import type { Product } from '../../domain/product/product';
import { quantityOf } from '../effective-unit-price';

/** The product that an item is: the one it was put on the list as, else one with its number. Undefined for a wish in words, and for what was not seen yet. */
export function wantedOf(
  { productKey, gtin }: Pick<ListItem, 'productKey' | 'gtin'>,
  products: readonly Product[],
): Product | undefined {
  const own = productKey === null ? undefined : products.find((each) => each.productKey === productKey);
  return own ?? (gtin === undefined ? undefined : plainestOf(gtin, products));
}

// A new one before a used one, and a single pack before a case of six on which its number is printed, too.
function plainestOf(gtin: string, products: readonly Product[]): Product | undefined {
  const found = products.filter((product) => product.gtin !== null && isSameGtin(product.gtin, gtin));
  return found.sort((a, b) => wearOf(a) - wearOf(b) || sizeOf(a) - sizeOf(b))[0];
}

function wearOf({ itemCondition }: Product): number {
  return itemCondition === null || itemCondition === 'NewCondition' ? 0 : 1;
}

function sizeOf(product: Product): number {
  const size = quantityOf(product);
  return size ? toBase(size).value : Number.MAX_VALUE;
}
