import { CircleCheck } from 'lucide-preact';
import {
  addMoney,
  apartMoney,
  compareMoney,
  type Money,
  negated,
  subtractMoney,
} from '../../../utils/domain/money/money';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import type { Shop } from '../../../utils/domain/shop/shop';
import { t, tn } from '../../../utils/platform/text';
import { formatMoney, formatShare, formatShop } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { isDeliveryUnknown } from './delivery';

interface PlanSumsProps {
  readonly plan: BasketPlan;
  readonly known: readonly Shop[];
  /** A shop does not say what delivery costs, so that the total may become more. */
  readonly hasUnknownDelivery: boolean;
}

/** The total that is paid in the end, of what it is made, and how it stands to the budget and to the next best plan. */
export function PlanSums({ plan, known, hasUnknownDelivery }: PlanSumsProps) {
  return (
    <section class="plan-sums">
      <p class="plan-sum">
        <span class="aloud">{t('planTotal')} </span>
        <MoneyText value={plan.total} size="figure" />
        <span class="quiet">{tn('planShops', plan.shops.length)}</span>
      </p>
      <dl class="plan-pairs">
        <Pair name={t('planGoods')} value={plan.goods} />
        {plan.discount && <Pair name={t('planDiscount')} value={negated(plan.discount)} />}
        <Pair
          name={t('planDelivery')}
          value={plan.delivery}
          isKnown={!hasUnknownDelivery || plan.delivery.minor > 0}
        />
      </dl>
      {plan.deposit && <p class="small quiet">{t('planDeposit', formatMoney(plan.deposit))}</p>}
      {hasUnknownDelivery && <p class="small careful">{t('planDeliveryMissing')}</p>}
      <Budget plan={plan} />
      <Gap plan={plan} />
      {plan.likedExtra && <p class="small quiet">{t('planLikedExtra', formatMoney(plan.likedExtra))}</p>}
      <RunnerUp plan={plan} known={known} />
    </section>
  );
}

function RunnerUp({ plan, known }: Pick<PlanSumsProps, 'plan' | 'known'>) {
  const { runnerUp, currency, total } = plan;
  if (!runnerUp) return null;
  const { origins, total: other } = runnerUp;
  const names = origins.map(formatShop).join(', ');
  // What is preferred may make the plan dearer than the cheapest one of other shops.
  const isLess = compareMoney(other, total) < 0;
  const isOpen = origins.some((origin) => isDeliveryUnknown(origin, known, currency));
  return (
    <p class="small quiet">
      {t(
        isLess ? 'planRunnerUpLess' : 'planRunnerUp',
        names,
        formatMoney(other),
        formatMoney(apartMoney(other, total)),
      )}
      {isOpen && ` ${t('planRunnerUpNoDelivery')}`}
    </p>
  );
}

interface PairProps {
  readonly name: string;
  readonly value: Money;
  readonly isKnown?: boolean;
}

/** A name and an amount at the two ends of a line; nothing to pay, or nothing known, is said in words. */
export function Pair({ name, value, isKnown = true }: PairProps) {
  return (
    <div class="plan-pair">
      <dt class="quiet">{name}</dt>
      <dd>
        {!isKnown ? (
          t('planDeliveryUnknown')
        ) : value.minor === 0 ? (
          t('planDeliveryFree')
        ) : (
          <MoneyText value={value} />
        )}
      </dd>
    </div>
  );
}

// Only what is proven is called the best.
function Gap({ plan: { gapPercent } }: { readonly plan: BasketPlan }) {
  if (gapPercent === undefined) return null;
  const words = gapPercent === null ? t('planGapUnknown') : t('planGap', formatShare(gapPercent / 100));
  return <p class="small careful">{words}</p>;
}

// Plans kept by early versions could be over the budget: of those nothing good is said.
function Budget({ plan: { budget, total, deposit } }: { readonly plan: BasketPlan }) {
  if (budget === null || compareMoney(total, budget) > 0) return null;
  const atTheTill = deposit ? addMoney(total, deposit) : total;
  if (compareMoney(atTheTill, budget) > 0)
    return <p class="small careful">{t('planBudgetDeposit', formatMoney(atTheTill), formatMoney(budget))}</p>;
  return (
    <p class="plan-budget good">
      <CircleCheck aria-hidden="true" />
      {t('planInBudget', formatMoney(subtractMoney(budget, atTheTill)), formatMoney(budget))}
    </p>
  );
}
