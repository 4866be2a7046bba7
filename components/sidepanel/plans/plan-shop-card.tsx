import { isHandOverOnly } from '../../../utils/domain/cart/hand-over';
import { compareMoney, type Money, negated, subtractMoney } from '../../../utils/domain/money/money';
import type { PlanShop } from '../../../utils/domain/plan/plan';
import { t } from '../../../utils/platform/text';
import { formatMoney } from '../../shared/format';
import { ShopName } from '../../shared/shop-name';
import { PlanLineRow } from './plan-line';
import { Pair } from './plan-sums';

interface PlanShopCardProps {
  readonly shop: PlanShop;
  readonly now: number;
  readonly isDeliveryKnown: boolean;
}

/** One shop's exact lines, its delivery and its minimum order. */
export function PlanShopCard({ shop, now, isDeliveryKnown }: PlanShopCardProps) {
  return (
    <section class="panel-card plan-shop">
      <h2>
        <ShopName origin={shop.origin} />
      </h2>
      {isHandOverOnly(shop.origin) && <p class="small careful">{t('planHandOver')}</p>}
      <ul class="plan-lines">
        {shop.lines.map((line) => (
          <PlanLineRow key={`${line.itemId} ${line.productKey}`} line={line} origin={shop.origin} now={now} />
        ))}
      </ul>
      <dl class="plan-pairs">
        <Pair name={t('planGoods')} value={shop.goods} />
        <Coupon coupon={shop.coupon} />
        <Pair name={t('planDelivery')} value={shop.delivery} isKnown={isDeliveryKnown} />
        {shop.deposit && <Pair name={t('planRowDeposit')} value={shop.deposit} />}
      </dl>
      <FreeDelivery shop={shop} />
      <MinimumOrder shop={shop} />
    </section>
  );
}

function Coupon({ coupon }: { readonly coupon: PlanShop['coupon'] }) {
  if (!coupon) return null;
  const name = coupon.code === '' ? t('planCouponUnnamed') : t('planCoupon', coupon.code);
  return <Pair name={name} value={negated(coupon.amount)} />;
}

// So many times what delivery costs is near enough that buying a little more may pay.
const NEAR = 2;

function FreeDelivery({ shop }: { readonly shop: PlanShop }) {
  const { freeDeliveryFrom, delivery } = shop;
  if (!freeDeliveryFrom) return null;
  const missing = subtractMoney(freeDeliveryFrom, paidFor(shop));
  if (missing.minor > NEAR * delivery.minor) return null;
  return (
    <p class="small quiet">
      {t('planFreeDeliveryMissing', formatMoney(freeDeliveryFrom), formatMoney(missing))}
    </p>
  );
}

function MinimumOrder({ shop }: { readonly shop: PlanShop }) {
  const { minimumOrder } = shop;
  if (minimumOrder === null) return null;
  const paid = paidFor(shop);
  const isReached = compareMoney(paid, minimumOrder) >= 0;
  const missing = isReached ? [] : [formatMoney(subtractMoney(minimumOrder, paid))];
  return (
    <p class={isReached ? 'small quiet' : 'small careful'}>
      {t(isReached ? 'planMinimumOrder' : 'planMinimumMissing', formatMoney(minimumOrder), ...missing)}
    </p>
  );
}

// A shop's limits look at what is left of the goods after a coupon.
function paidFor({ goods, coupon }: PlanShop): Money {
  return coupon ? subtractMoney(goods, coupon.amount) : goods;
}
