import type { PlanShop } from '../../../utils/domain/plan';
import { type Shop, termsOf } from '../../../utils/domain/shop';

/** The shops of a plan whose delivery counts as nothing only because nobody said what it costs. */
export function shopsOfUnknownDelivery(
  planned: readonly PlanShop[],
  shops: readonly Shop[],
): ReadonlySet<string> {
  const unknown = planned.filter(({ origin, delivery }) => {
    const shop = shops.find((each) => each.origin === origin);
    return delivery.minor === 0 && (!shop || termsOf(shop).deliveryFee === null);
  });
  return new Set(unknown.map((shop) => shop.origin));
}
