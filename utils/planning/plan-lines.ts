import type { PlanLine, PlanShop } from '../domain/plan';
import type { Candidate, ShopCost } from './basket-problem';

/** One shop's part of a plan, its lines in the order of the wishes. */
export function planShopOf({ shop, lines, goods, delivery }: ShopCost, currency: string): PlanShop {
  return {
    origin: shop.origin,
    lines: lines.map(toLine),
    goods: { minor: goods, currency },
    delivery: { minor: delivery, currency },
    minimumOrder: shop.minimumOrder > 0 ? { minor: shop.minimumOrder, currency } : null,
  };
}

function toLine({ item, product, count, price, cost, substitutedBy }: Candidate): PlanLine {
  return {
    itemId: item.id,
    wanted: item.text,
    productKey: product.productKey,
    name: product.name,
    url: product.url,
    sku: product.sku,
    variant: product.variant,
    variantId: product.variantId,
    platform: product.platform,
    count,
    price,
    total: { minor: cost, currency: price.currency },
    observedAt: product.seenAt,
    substitutedBy,
  };
}
