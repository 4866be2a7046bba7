import type { ListItem } from '../../../utils/domain/list';
import { isBuyable } from '../../../utils/domain/offer';
import type { Product } from '../../../utils/domain/product';
import type { Taste } from '../../../utils/domain/taste';
import { isAsOnSale, isFromRequired, isWithinMaximum } from '../../../utils/matching/item-conditions';
import { fitsForTaste, surestOf } from '../../../utils/matching/own-fits';
import type { WishFit } from '../../../utils/matching/wish-fits';
import { withFoods } from '../../../utils/storage/queries/foods';
import {
  findByText,
  findCandidates,
  findProduct,
  findProducts,
  productsOfGtin,
} from '../../../utils/storage/queries/products';
import { readTaste } from '../../../utils/storage/queries/taste';

/** How many products are looked at for one item. */
const LOOKED_AT = 60;

/** What was seen for a wish. */
export interface SeenOffers {
  /** What a plan could meet the wish with as it is asked for, the lowest cost of the whole wish first; of one currency. */
  readonly offers: readonly Product[];
  /** Why none of what was seen will do: from another shop, dearer, not on sale; or against the person's rules. Null otherwise. */
  readonly heldBack: 'as-asked' | 'forbidden' | null;
}

/** What was seen that would meet the wish, with the shop, the highest price and the sale that its conditions ask for. */
export async function seenOffers(item: ListItem): Promise<SeenOffers> {
  const taste = await readTaste();
  const { fits, isForbidden } = fitsForTaste(item, await known(item, taste), taste);
  const there = fits.filter(({ product }) => isOffer(product));
  const asked = surestOf(there.filter(({ product }) => isAsAsked(item, product)));
  const currency = asked[0]?.product.price?.currency;
  const offers = asked
    .filter(({ product }) => product.price?.currency === currency)
    .sort((a, b) => costOf(a) - costOf(b))
    .map(({ product }) => product);
  const isHeldBack = offers.length === 0 && there.length > 0;
  return { offers, heldBack: isForbidden ? 'forbidden' : isHeldBack ? 'as-asked' : null };
}

function isAsAsked(item: ListItem, product: Product): boolean {
  return (
    isFromRequired(item, product) &&
    isAsOnSale(item, product) &&
    (product.price === null || isWithinMaximum(item, product.price, 1))
  );
}

// Looked for by the wish and by its group: what will do instead may have nothing of its words.
async function known(item: ListItem, { groups }: Taste): Promise<Product[]> {
  const group = groups.find(({ id }) => id === item.groupId);
  const articles = await articlesOf(item);
  const found = await Promise.all([
    articles.length > 0 ? articles : findByText(item.text, LOOKED_AT),
    ...articles.slice(0, 1).map((article) => findCandidates(article, LOOKED_AT)),
    group ? findProducts(group.members) : [],
    group ? findByText(group.words.join(' '), LOOKED_AT) : [],
  ]);
  const byKey = new Map(found.flat().map((each) => [each.productKey, each]));
  return withFoods([...byKey.values()].filter(({ isMuted }) => !isMuted));
}

// The product that the item is, or whatever has its number.
async function articlesOf({ productKey, gtin }: ListItem): Promise<Product[]> {
  const product = productKey === null ? null : await findProduct(productKey);
  if (product) return [product];
  return gtin === undefined ? [] : productsOfGtin(gtin);
}

function isOffer(product: Product): boolean {
  return (
    product.price !== null &&
    !product.isMuted &&
    product.priceConflict.length === 0 &&
    isBuyable(product.availability)
  );
}

function costOf({ product, count }: WishFit): number {
  return (product.price?.minor ?? 0) * count;
}
