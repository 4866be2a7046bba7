import type { ListItem } from '../../../utils/domain/list';
import { isBuyable } from '../../../utils/domain/offer';
import type { Product } from '../../../utils/domain/product';
import { fitsForTaste } from '../../../utils/matching/own-fits';
import type { WishFit } from '../../../utils/matching/wish-fits';
import { findByText, findCandidates, findProduct } from '../../../utils/storage/queries/products';
import { readTaste } from '../../../utils/storage/queries/taste';

/** How many products are looked at for one item. */
const LOOKED_AT = 60;

/** What was seen that a plan could meet the wish with, the lowest cost of the whole wish first; of one currency. */
export async function seenOffers(item: ListItem): Promise<readonly Product[]> {
  const { fits } = fitsForTaste(item, await known(item), await readTaste());
  const offers = fits.filter(({ product }) => isOffer(product));
  const currency = offers[0]?.product.price?.currency;
  return offers
    .filter(({ product }) => product.price?.currency === currency)
    .sort((a, b) => costOf(a) - costOf(b))
    .map(({ product }) => product);
}

async function known(item: ListItem): Promise<readonly Product[]> {
  const product = item.productKey === null ? null : await findProduct(item.productKey);
  return product
    ? [product, ...(await findCandidates(product, LOOKED_AT))]
    : findByText(item.text, LOOKED_AT);
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
