import type { ShopRule } from '../../utils/domain/shop/shop-rule';

/** A rule for the price, as learned on the greengrocer's pages, with what a test changes. */
export function priceRule(given: Partial<ShopRule> = {}): ShopRule {
  return {
    id: 'r1',
    origin: 'https://greengrocer.example',
    field: 'price',
    place: {
      anchor: { kind: 'mark', tag: 'b', attribute: 'class', value: 'price-now' },
      below: [],
      label: null,
      isInner: true,
    },
    sample: '2 38',
    currency: null,
    learnedAt: Date.now() - 86_400_000,
    lastUsedAt: null,
    lastWorkedAt: null,
    failures: 0,
    ...given,
  };
}
