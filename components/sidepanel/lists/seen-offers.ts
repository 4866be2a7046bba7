import type { ListItem } from '../../../utils/domain/list';
import { isBuyable } from '../../../utils/domain/offer';
import type { Product } from '../../../utils/domain/product';
import type { ProductGroup, Taste } from '../../../utils/domain/taste';
import { isAsOnSale, isFromRequired, isWithinMaximum } from '../../../utils/matching/item-conditions';
import { fitsForTaste, surestOf } from '../../../utils/matching/own-fits';
import type { WishFit } from '../../../utils/matching/wish-fits';
import {
  findByText,
  findCandidates,
  findProduct,
  findProducts,
} from '../../../utils/storage/queries/products';
import { readTaste } from '../../../utils/storage/queries/taste';

/** How many products are looked at for one item. */
const LOOKED_AT = 60;

/** What was seen for a wish. */
export interface SeenOffers {
  /** What a plan could meet the wish with as it is asked for, the lowest cost of the whole wish first; of one currency. */
  readonly offers: readonly Product[];
  /** Something was seen, and all of it is from another shop, dearer, or not on sale. */
  readonly isHeldBack: boolean;
}

/** What was seen that would meet the wish, with the shop, the highest price and the sale that its conditions ask for. */
export async function seenOffers(item: ListItem): Promise<SeenOffers> {
  const taste = await readTaste();
  const { fits } = fitsForTaste(item, await known(item, taste), taste);
  const there = fits.filter(({ product }) => isOffer(product));
  const asked = surestOf(there.filter(({ product }) => isAsAsked(item, product)));
  const currency = asked[0]?.product.price?.currency;
  const offers = asked
    .filter(({ product }) => product.price?.currency === currency)
    .sort((a, b) => costOf(a) - costOf(b))
    .map(({ product }) => product);
  return { offers, isHeldBack: offers.length === 0 && there.length > 0 };
}

function isAsAsked(item: ListItem, product: Product): boolean {
  return (
    isFromRequired(item, product) &&
    isAsOnSale(item, product) &&
    (product.price === null || isWithinMaximum(item, product.price, 1))
  );
}

async function known(item: ListItem, { groups }: Taste): Promise<readonly Product[]> {
  const product = item.productKey === null ? null : await findProduct(item.productKey);
  const group = groups.find(({ id }) => id === item.groupId);
  const found = product
    ? [product, ...(await findCandidates(product, LOOKED_AT))]
    : await findByText(item.text, LOOKED_AT);
  const all = [...found, ...(group ? await mayBeIn(group) : [])];
  return [...new Map(all.map((each) => [each.productKey, each])).values()];
}

// What was ticked need not share a word with the item.
async function mayBeIn({ members, words }: ProductGroup): Promise<readonly Product[]> {
  const ticked = (await findProducts(members)).filter(({ isMuted }) => !isMuted);
  return [...ticked, ...(await findByText(words.join(' '), LOOKED_AT))];
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
