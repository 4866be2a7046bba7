import { picturePath } from '../../shared/common-routes.mjs';
import { unitMinor, unitPriceOf } from '../../shared/unit-price.mjs';

/** A product as the shop's own scripts hold it; prices in euros, as its backend sends them. */
export function productState(product) {
  const [variant] = product.variants;
  const unitPrice = unitPriceOf(variant.price, variant.quantity);
  return {
    id: product.id,
    sku: variant.sku,
    gtin: variant.gtin,
    name: product.name,
    brand: product.brand,
    category: product.category,
    packSize: variant.item.size,
    price: {
      amount: variant.price / 100,
      currency: 'EUR',
      was: variant.listPrice ? variant.listPrice / 100 : null,
    },
    loyaltyPrice: variant.memberPrice
      ? { amount: variant.memberPrice / 100, currency: 'EUR', programme: 'Green Card' }
      : null,
    unitPrice: unitPrice && { amount: unitMinor(unitPrice) / 100, unit: unitPrice.unit },
    availability: variant.stock === 0 ? 'OUT_OF_STOCK' : 'IN_STOCK',
    image: picturePath(variant),
    description: product.about,
  };
}
