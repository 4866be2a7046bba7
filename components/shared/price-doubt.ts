import type { Product } from '../../utils/domain/product/product';

/** Why a price is not sure: a model alone said it, it is the lowest of several, or nobody else says it. */
export type PriceDoubt = 'by-model' | 'lowest' | 'one-witness';

/** Why a product's price is not sure; null where it is, or where there is none. */
export function priceDoubt({
  price,
  isPriceSure,
  isFromPrice,
  byModel,
}: Pick<Product, 'price' | 'isPriceSure' | 'isFromPrice' | 'byModel'>): PriceDoubt | null {
  if (!price || isPriceSure) return null;
  if (byModel?.includes('price')) return 'by-model';
  return isFromPrice ? 'lowest' : 'one-witness';
}
