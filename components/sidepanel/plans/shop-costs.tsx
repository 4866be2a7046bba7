import type { SumCheck } from '../../../utils/domain/cart/cart-against-plan';
import type { SumReason } from '../../../utils/domain/cart/sum-reasons';
import { type Money, subtractMoney } from '../../../utils/domain/money/money';
import type { MissedLimit } from '../../../utils/domain/plan/missed-limits';
import type { PlanShop } from '../../../utils/domain/plan/plan';
import { type TextKey, t } from '../../../utils/platform/text';
import { formatMoney } from '../../shared/format';
import { Sum } from './cart-sums';
import type { AllCosts, ShopCosts } from './fill-costs';

const REASON_WORDS: Readonly<Record<SumReason['kind'], TextKey>> = {
  delivery: 'planDelivery',
  coupon: 'planReasonCoupon',
  members: 'planReasonMembers',
  promotion: 'planReasonPromotion',
  prices: 'planReasonPrices',
  others: 'planReasonOthers',
  missing: 'planReasonMissing',
  discount: 'planRowDiscount',
  deposit: 'planRowDeposit',
  tax: 'planRowTax',
  fee: 'planRowFee',
  rest: 'planReasonRest',
};

const LIMIT_WORDS: Readonly<Record<MissedLimit['kind'], TextKey>> = {
  minimum: 'planMissedMinimum',
  coupon: 'planMissedCoupon',
  'free-delivery': 'planMissedFree',
};

/** Why a shop's cart costs something else than was planned, and what is to be done about it. */
export function ShopCostsPart({ costs: { sums, coupon, missed } }: { readonly costs: ShopCosts }) {
  return (
    <div class="small fill-costs">
      {!sums.hasDelivery && <p class="quiet">{t('planSumPlannedBare', formatMoney(sums.planned))}</p>}
      <Difference sums={sums} />
      {coupon && <p>{couponWords(coupon)}</p>}
      {missed.map(({ kind, limit, missing }) => (
        <p key={kind} class="careful">
          {t(LIMIT_WORDS[kind], formatMoney(limit), formatMoney(missing))}
        </p>
      ))}
    </div>
  );
}

function Difference({ sums: { planned, inCart, reasons } }: { readonly sums: SumCheck }) {
  const more = inCart && subtractMoney(inCart, planned);
  if (!more || more.minor === 0) return null;
  return (
    <>
      <p class="fill-more">{differenceWords(more)}</p>
      <ul>
        {reasons.map(({ kind, amount }) => (
          <li key={kind} class="plan-pair">
            <span class="quiet">{t(REASON_WORDS[kind])}</span>
            <bdi class="figures">{signed(amount)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AllCostsProps {
  readonly costs: AllCosts;
  /** By how much they are dearer was said already. */
  readonly isMoreSaid: boolean;
}

/** What all carts cost together beside the plan; nothing for one cart alone, which says it itself. */
export function AllCostsPart({ costs, isMoreSaid }: AllCostsProps) {
  const { planned, inCarts, hasDelivery, more } = costs;
  return (
    <div class="small quiet">
      {!hasDelivery && <p>{t('planSumAllBare', formatMoney(planned))}</p>}
      <dl>
        {hasDelivery && <Sum name={t('planSumPlanned')} value={planned} />}
        {inCarts && <Sum name={t('planSumCarts')} value={inCarts} />}
      </dl>
      {!inCarts && <p>{t('planSumUnknown')}</p>}
      {more && more.minor !== 0 && !isMoreSaid && <p>{differenceWords(more)}</p>}
    </div>
  );
}

function differenceWords({ minor, currency }: Money): string {
  return t(minor > 0 ? 'planSumMore' : 'planSumLess', formatMoney({ minor: Math.abs(minor), currency }));
}

function signed(amount: Money): string {
  return amount.minor > 0 ? `+${formatMoney(amount)}` : formatMoney(amount);
}

function couponWords({ code, amount }: NonNullable<PlanShop['coupon']>): string {
  return code === ''
    ? t('planCouponEnterUnnamed', formatMoney(amount))
    : t('planCouponEnter', code, formatMoney(amount));
}
