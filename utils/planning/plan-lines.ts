import { type Money, sumMoney, timesMoney } from '../domain/money/money';
import { freeMoreOf } from '../domain/money/promotion';
import type { LikedLine, PlanLine, PlanShop } from '../domain/plan/plan';
import type { Candidate, ChosenLine, PackLine, ShopCost } from './basket-problem';
import { billOf } from './shop-rules';

/**
 * One shop's part of a plan, its lines in the order of the wishes; an order below the minimum is billed as if there were none. `liked`
 * says of lines why they are taken though others would be cheaper.
 */
export function planShopOf(
  { shop, lines, goods, bill }: ShopCost,
  currency: string,
  liked: ReadonlyMap<PackLine, LikedLine> = new Map(),
): PlanShop {
  const money = (minor: number) => ({ minor, currency });
  const billed = bill ?? billOf({ ...shop, minimumOrder: 0 }, goods);
  const delivery = billed?.delivery ?? 0;
  const coupon = billed?.coupon ? { code: billed.coupon.code, amount: money(billed.discount) } : null;
  const planned = lines.map((chosen) => toLine(chosen, liked.get(chosen.line)));
  const deposit = sumMoney(planned.flatMap((line) => line.deposit ?? []));
  return {
    origin: shop.origin,
    lines: planned,
    goods: money(goods),
    delivery: money(delivery),
    minimumOrder: shop.minimumOrder > 0 ? money(shop.minimumOrder) : null,
    ...(shop.freeDeliveryFrom !== null && delivery > 0
      ? { freeDeliveryFrom: money(shop.freeDeliveryFrom) }
      : {}),
    ...(coupon ? { coupon } : {}),
    ...(deposit ? { deposit } : {}),
  };
}

function toLine({ candidate, line, cost }: ChosenLine, liked: LikedLine | undefined): PlanLine {
  const { product, count, substitutedBy } = line;
  // What anybody pays is what may be asked for at the cart; a member's discount is taken off the total.
  const price = product.price ?? line.price;
  return {
    itemId: candidate.item.id,
    wanted: candidate.item.text,
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
    ...extrasOf(candidate, line, cost, price),
    ...(liked ? { liked } : {}),
  };
}

function extrasOf(
  { item, leftOver, lines }: Candidate,
  line: PackLine,
  cost: number,
  price: Money,
): Partial<PlanLine> {
  const { count, isMemberPrice } = line;
  const { deposit, isPriceSure } = line.product;
  const saved = price.minor * count - cost;
  const freeMore = freeMoreOf(line.price, line.product.promotions ?? [], count);
  return {
    ...(leftOver && lines.at(-1) === line ? { leftOver } : {}),
    ...(line.isUnsure ? { unsureOf: { count: item.count, need: item.need } } : {}),
    ...(isMemberPrice ? { isMemberPrice } : {}),
    ...(isPriceSure ? {} : { isPriceUnsure: true }),
    ...(freeMore > 0 ? { freeMore } : {}),
    ...(saved > 0 ? { saved: { minor: saved, currency: price.currency } } : {}),
    ...(deposit?.currency === price.currency ? { deposit: timesMoney(deposit, count) } : {}),
  };
}
