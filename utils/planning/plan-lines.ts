import type { Quantity } from '../domain/measure/quantity';
import { type Money, sumMoney, timesMoney } from '../domain/money/money';
import { freeMoreOf } from '../domain/money/promotion';
import type { LikedLine, PlanLine, PlanShop } from '../domain/plan/plan';
import type { ChosenLine, PackLine, ShopCost } from './basket-problem';
import { billOf } from './shop-rules';

/** What is told of lines beside what they cost: why they are taken though others would be cheaper, and what is left over. */
export interface ToldLines {
  readonly liked: ReadonlyMap<PackLine, LikedLine>;
  readonly leftOver: ReadonlyMap<PackLine, Quantity>;
}

const NOTHING_TOLD: ToldLines = { liked: new Map(), leftOver: new Map() };

/** One shop's part of a plan, its lines in the order of the wishes; an order below the minimum is billed as if there were none. */
export function planShopOf(
  { shop, lines, goods, bill }: ShopCost,
  currency: string,
  told: ToldLines = NOTHING_TOLD,
): PlanShop {
  const money = (minor: number) => ({ minor, currency });
  const billed = bill ?? billOf({ ...shop, minimumOrder: 0 }, goods);
  const delivery = billed?.delivery ?? 0;
  const coupon = billed?.coupon ? { code: billed.coupon.code, amount: money(billed.discount) } : null;
  const planned = lines.map((chosen) => toLine(chosen, freeMoreFor(chosen, lines), told));
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

// Packs are counted whatever they are for, and only beyond the last of them one more is one more.
function freeMoreFor(chosen: ChosenLine, lines: readonly ChosenLine[]): number {
  const { product, price } = chosen.line;
  const same = lines.filter(({ line }) => line.product === product);
  const packs = same.reduce((sum, { count }) => sum + count, 0);
  return same.at(-1) === chosen ? freeMoreOf(price, product.promotions ?? [], packs) : 0;
}

function toLine(chosen: ChosenLine, freeMore: number, { liked, leftOver }: ToldLines): PlanLine {
  const { candidate, line, count, cost } = chosen;
  const { product, substitutedBy } = line;
  const [likedLine, left] = [liked.get(line), leftOver.get(line)];
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
    ...extrasOf(chosen, price),
    ...(left ? { leftOver: left } : {}),
    ...(freeMore > 0 ? { freeMore } : {}),
    ...(likedLine ? { liked: likedLine } : {}),
  };
}

function extrasOf({ candidate, line, count, cost }: ChosenLine, price: Money): Partial<PlanLine> {
  const { item } = candidate;
  const { isMemberPrice } = line;
  const { deposit, isPriceSure } = line.product;
  const saved = price.minor * count - cost;
  return {
    ...(line.isUnsure ? { unsureOf: { count: item.count, need: item.need } } : {}),
    ...(isMemberPrice ? { isMemberPrice } : {}),
    ...(isPriceSure ? {} : { isPriceUnsure: true }),
    ...(saved > 0 ? { saved: { minor: saved, currency: price.currency } } : {}),
    ...(deposit?.currency === price.currency ? { deposit: timesMoney(deposit, count) } : {}),
  };
}
