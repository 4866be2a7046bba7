/** How the Store API says what currency its minor units are of, and how to print them. */
export const CURRENCY = {
  currency_code: 'EUR',
  currency_symbol: '€',
  currency_minor_unit: 2,
  currency_decimal_separator: ',',
  currency_thousand_separator: '.',
  currency_prefix: '',
  currency_suffix: ' €',
};

/** A variant's prices; in a cart also in millionths, as `raw_prices`. */
export function prices(variant, withRaw) {
  const regular = variant.listPrice ?? variant.price;
  const plain = {
    price: String(variant.price),
    regular_price: String(regular),
    sale_price: String(variant.price),
    price_range: null,
    ...CURRENCY,
  };
  if (!withRaw) return plain;
  const fine = (minor) => String(minor * 10_000);
  return {
    ...plain,
    raw_prices: {
      precision: 6,
      price: fine(variant.price),
      regular_price: fine(regular),
      sale_price: fine(variant.price),
    },
  };
}

/** The span of a variable product's prices; nothing where they are all alike. */
export function priceRange(product) {
  const all = product.variants.map((variant) => variant.price);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low === high
    ? {}
    : { price: String(low), price_range: { min_amount: String(low), max_amount: String(high) } };
}
