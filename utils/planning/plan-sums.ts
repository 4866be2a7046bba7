import { addMoney, type Money, subtractMoney, sumMoney } from '../domain/money/money';
import type { BasketPlan, PlanShop } from '../domain/plan/plan';

/** What all shops of a plan come to together. */
export function sumsOf(
  shops: readonly PlanShop[],
  currency: string,
): Pick<BasketPlan, 'goods' | 'delivery' | 'discount' | 'deposit' | 'total'> {
  const sum = (amounts: readonly Money[]) => sumMoney(amounts) ?? { minor: 0, currency };
  const goods = sum(shops.map((shop) => shop.goods));
  const delivery = sum(shops.map((shop) => shop.delivery));
  const discount = sum(shops.flatMap(({ coupon }) => coupon?.amount ?? []));
  const total = subtractMoney(addMoney(goods, delivery), discount);
  const deposit = sumMoney(shops.flatMap((shop) => shop.deposit ?? []));
  return {
    goods,
    delivery,
    total,
    ...(discount.minor > 0 ? { discount } : {}),
    ...(deposit ? { deposit } : {}),
  };
}
