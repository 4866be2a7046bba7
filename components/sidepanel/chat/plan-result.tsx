import { negated } from '../../../utils/domain/money/money';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { t, tn } from '../../../utils/platform/text';
import { findList } from '../../../utils/storage/queries/lists';
import { findPlan } from '../../../utils/storage/queries/plans';
import { listShops } from '../../../utils/storage/queries/shops';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { MoneyText } from '../../shared/money';
import { ShopName } from '../../shared/shop-name';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { shopsOfUnknownDelivery } from '../plans/delivery';
import { Pair } from '../plans/plan-sums';
import { nothingPlanned, PlanUnmet } from '../plans/plan-unmet';

/** A plan in a few lines; it is read, approved and filled in its own tab, never from the conversation. */
export function PlanResult({ planId }: { readonly planId: string }) {
  const { go } = usePanel();
  const live = useLive(() => readPlan(planId), [planId]);
  return (
    <Loaded live={live} lines={2}>
      {({ plan, listName, isDeliveryUnknown }) =>
        plan === null ? (
          <p class="quiet">{t('chatPlanGone')}</p>
        ) : (
          <section class="panel-card">
            {listName !== null && <h3 dir="auto">{listName}</h3>}
            <Total plan={plan} />
            <Sums plan={plan} isDeliveryUnknown={isDeliveryUnknown} />
            {plan.unmet.length > 0 && (
              <>
                <p class="careful">{tn('planUnmet', plan.unmet.length)}</p>
                <PlanUnmet plan={plan} />
              </>
            )}
            <div>
              <Button onClick={() => go({ tab: 'plans', planId })}>{t('chatOpenPlan')}</Button>
            </div>
          </section>
        )
      }
    </Loaded>
  );
}

function Total({ plan }: { readonly plan: BasketPlan }) {
  if (plan.shops.length === 0) return <p>{nothingPlanned(plan)}</p>;
  return (
    <p class="plan-sum">
      <MoneyText value={plan.total} size="figure" />{' '}
      <span class="quiet">{tn('planShops', plan.shops.length)}</span>
    </p>
  );
}

interface SumsProps {
  readonly plan: BasketPlan;
  readonly isDeliveryUnknown: boolean;
}

// The goods of each shop, and what comes to them or goes off them: together the total.
function Sums({ plan: { shops, discount, delivery }, isDeliveryUnknown }: SumsProps) {
  if (shops.length === 0) return null;
  return (
    <>
      <dl>
        {shops.map((shop) => (
          <div key={shop.origin} class="plan-pair">
            <dt>
              <ShopName origin={shop.origin} />
            </dt>
            <dd>
              <MoneyText value={shop.goods} />
            </dd>
          </div>
        ))}
        {discount && <Pair name={t('planDiscount')} value={negated(discount)} />}
        <Pair name={t('planDelivery')} value={delivery} isKnown={!isDeliveryUnknown || delivery.minor > 0} />
      </dl>
      {isDeliveryUnknown && <p class="small careful">{t('planDeliveryMissing')}</p>}
    </>
  );
}

async function readPlan(planId: string) {
  const plan = await findPlan(planId);
  const list = plan?.listId ? await findList(plan.listId) : null;
  const unknown = shopsOfUnknownDelivery(plan?.shops ?? [], await listShops());
  return { plan, listName: list?.name ?? null, isDeliveryUnknown: unknown.size > 0 };
}
