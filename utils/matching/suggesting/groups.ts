import type { ProductGroup } from '../../domain/list/taste';
import { dimensionOf, type Quantity, toBase } from '../../domain/measure/quantity';
import type { Product } from '../../domain/product/product';
import { nameWords } from '../../domain/words/words';
import { quantityOf } from '../effective-unit-price';
import { isOrganic } from '../features/organic';

/** How far the size may differ where the person said nothing else. */
const USUAL_TOLERANCE = 0.2;

/** Whether the product is one of the group: ticked by hand, or within all that the group asks for. */
export function isInGroup(product: Product, group: ProductGroup): boolean {
  if (group.members.includes(product.productKey)) return true;
  return (
    hasWords(product, group.words) &&
    (group.brand === null || isBrand(product, group.brand)) &&
    (!group.isOrganic || isOrganic(product)) &&
    isOfSize(product, group)
  );
}

/** The person's groups that hold the product: anything else in one of them will do for it. */
export function groupsOf(product: Product, groups: readonly ProductGroup[]): readonly ProductGroup[] {
  return groups.filter((group) => isInGroup(product, group));
}

/** A new group around a product: its words, its size within 20 %, any brand; organic stays organic. */
export function groupAround(product: Product): Omit<ProductGroup, 'id' | 'createdAt'> {
  const brand = nameWords(product.brand ?? '');
  const size = quantityOf(product);
  const words = nameWords(product.name).filter((word) => !brand.includes(word) && !/\d/.test(word));
  return {
    name: product.name.slice(0, 300),
    members: [product.productKey],
    words: words.filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word)).slice(0, 12),
    brand: null,
    size,
    sizeTolerance: USUAL_TOLERANCE,
    isOrganic: isOrganic(product),
  };
}

// A group without words is what was ticked and nothing else.
function hasWords(product: Product, words: readonly string[]): boolean {
  const own = nameWords(product.name);
  return words.length > 0 && words.every((word) => own.some((each) => each.startsWith(word)));
}

function isBrand({ brand, name }: Product, wanted: string): boolean {
  const plain = (text: string) => nameWords(text).join(' ');
  return brand ? plain(brand) === plain(wanted) : plain(name).includes(plain(wanted));
}

function isOfSize(product: Product, { size, sizeTolerance }: ProductGroup): boolean {
  if (!size) return true;
  const own = quantityOf(product);
  return own !== null && isNear(own, size, sizeTolerance);
}

/** Whether two amounts of one measure differ by no more than this share of the wanted one. */
export function isNear(a: Quantity, b: Quantity, tolerance: number): boolean {
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return false;
  const [mine, wanted] = [toBase(a).value, toBase(b).value];
  return Math.abs(mine - wanted) <= wanted * tolerance + 1e-9;
}
