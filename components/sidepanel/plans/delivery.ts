import type { PlanShop } from '../../../utils/domain/plan/plan';
import { type Shop, termsOf } from '../../../utils/domain/shop/shop';

/** Whether nobody said what this shop's delivery costs in this currency, so that it counts as nothing. */
export function isDeliveryUnknown(origin: string, shops: readonly Shop[], currency: string): boolean {
  const shop = shops.find((each) => each.origin === origin);
  const fee = shop && termsOf(shop).deliveryFee;
  return !fee || (fee.currency !== currency && fee.minor > 0);
}

/** The shops of a plan whose delivery counts as nothing only because nobody said what it costs. */
export function shopsOfUnknownDelivery(
  planned: readonly PlanShop[],
  shops: readonly Shop[],
): ReadonlySet<string> {
  const unknown = planned.filter(
    ({ origin, delivery }) => delivery.minor === 0 && isDeliveryUnknown(origin, shops, delivery.currency),
  );
  return new Set(unknown.map((shop) => shop.origin));
}
