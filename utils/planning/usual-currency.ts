import type { ListItem } from '../domain/list/list';
import type { Money } from '../domain/money/money';
import { longGtin } from '../domain/product/gtin';
import type { Product } from '../domain/product/product';

/** The currency that the products on a list are mostly priced in; failing that, most of what was seen. Null when nothing has a price. */
export function usualCurrency(items: readonly ListItem[], products: readonly Product[]): string | null {
  const onList = new Set(items.map(({ productKey }) => productKey));
  const numbers = new Set(items.flatMap(({ gtin }) => (gtin ? [longGtin(gtin)] : [])));
  const named = products.filter(
    ({ productKey, gtin }) => onList.has(productKey) || (gtin !== null && numbers.has(longGtin(gtin))),
  );
  return mostFrequent(named.map(({ price }) => price)) ?? mostFrequent(products.map(({ price }) => price));
}

function mostFrequent(prices: readonly (Money | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const price of prices) if (price) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
