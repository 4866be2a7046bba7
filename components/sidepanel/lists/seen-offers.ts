import type { ListItem } from '../../../utils/domain/list';
import { compareMoney, type Money } from '../../../utils/domain/money';
import { isBuyable } from '../../../utils/domain/offer';
import type { Product } from '../../../utils/domain/product';
import { isSameDimension } from '../../../utils/domain/quantity';
import { effectiveUnitPrice, quantityOf } from '../../../utils/matching/effective-unit-price';
import { matchProducts } from '../../../utils/matching/match-products';
import { searchProducts } from '../../../utils/matching/search-products';
import { findByText, findCandidates, findProduct } from '../../../utils/storage/queries/products';

/** How many offers are looked at for one item. */
const LOOKED_AT = 60;

/** What was seen that fulfils a wish, the best price first: per unit where an amount is needed, else by the whole price. */
export async function seenOffers(item: ListItem): Promise<readonly Product[]> {
  const found = item.productKey === null ? await byWords(item) : await byProduct(item, item.productKey);
  const offers = found.filter((product) => isOffer(product, item));
  const first = offers.find((product) => product.price !== null)?.price;
  return offers.filter((product) => product.price?.currency === first?.currency).sort(cheapestFirst(item));
}

async function byWords(item: ListItem): Promise<readonly Product[]> {
  const known = await findByText(item.text, LOOKED_AT);
  return searchProducts(item.text, known, LOOKED_AT).map((hit) => hit.product);
}

async function byProduct(item: ListItem, productKey: string): Promise<readonly Product[]> {
  const product = await findProduct(productKey);
  if (!product) return [];
  const others = (await findCandidates(product, LOOKED_AT)).filter((other) => {
    const { kind } = matchProducts(product, other);
    return kind === 'same-item' || (kind === 'same-kind' && item.accepts === 'same-kind');
  });
  return [product, ...others];
}

function isOffer(product: Product, { need }: ListItem): boolean {
  if (!product.price || product.isMuted || product.priceConflict.length > 0) return false;
  const quantity = quantityOf(product);
  const isMeasured = need === null || (quantity !== null && isSameDimension(quantity, need));
  return isMeasured && isBuyable(product.availability);
}

function cheapestFirst({ need }: ListItem) {
  return (a: Product, b: Product): number => {
    const perUnit = need ? unitAmount(a) - unitAmount(b) : Number.NaN;
    return Number.isNaN(perUnit) || perUnit === 0
      ? compareMoney(a.price as Money, b.price as Money)
      : perUnit;
  };
}

function unitAmount(product: Product): number {
  return effectiveUnitPrice(product)?.amount ?? Number.NaN;
}
