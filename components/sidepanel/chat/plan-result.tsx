import { t, tn } from '../../../utils/platform/text';
import { findPlan } from '../../../utils/storage/queries/plans';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { MoneyText } from '../../shared/money';
import { ShopName } from '../../shared/shop-name';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';

/** A plan in a few lines; it is read, approved and filled in its own tab, never from the conversation. */
export function PlanResult({ planId }: { readonly planId: string }) {
  const { go } = usePanel();
  const live = useLive(() => findPlan(planId), [planId]);
  return (
    <Loaded live={live} lines={2}>
      {(plan) =>
        plan === null ? (
          <p class="quiet">{t('chatPlanGone')}</p>
        ) : (
          <section class="panel-card">
            <p class="plan-sum">
              <MoneyText value={plan.total} size="figure" />{' '}
              <span class="quiet">{tn('planShops', plan.shops.length)}</span>
            </p>
            <ul>
              {plan.shops.map((shop) => (
                <li key={shop.origin} class="plan-pair">
                  <ShopName origin={shop.origin} />
                  <MoneyText value={shop.goods} />
                </li>
              ))}
            </ul>
            {plan.unmet.length > 0 && <p class="careful">{tn('planUnmet', plan.unmet.length)}</p>}
            <div>
              <Button onClick={() => go({ tab: 'plans', planId })}>{t('chatOpenPlan')}</Button>
            </div>
          </section>
        )
      }
    </Loaded>
  );
}
