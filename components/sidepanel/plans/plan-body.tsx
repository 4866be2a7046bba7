import { type BasketPlan, OLD_PRICE_MS } from '../../../utils/domain/plan/plan';
import { t, tn } from '../../../utils/platform/text';
import { listShops } from '../../../utils/storage/queries/shops';
import { useNow } from '../../shared/ago';
import { useLive } from '../../shared/use-live';
import { AtHomePart } from './at-home-part';
import { shopsOfUnknownDelivery } from './delivery';
import { OneShopTotals } from './one-shop-totals';
import { PlanMoves } from './plan-moves';
import { PlanShopCard } from './plan-shop-card';
import { PlanSums } from './plan-sums';
import { nothingPlanned, PlanUnmet } from './plan-unmet';
import { StalePrices } from './stale-prices';

interface PlanBodyProps {
  readonly plan: BasketPlan;
  /** The lines were put into carts already; they fold away behind the outcome. */
  readonly isFilled: boolean;
}

/** What to buy where: the sum, each shop's exact lines, and what the plan leaves out. */
export function PlanBody({ plan, isFilled }: PlanBodyProps) {
  const now = useNow();
  const known = useLive(listShops, []);
  // Before it is known what the shops state, nothing is called unknown.
  if (known.state === 'loading') return null;
  const shopsKnown = known.state === 'ready' ? known.value : [];
  const unknown = shopsOfUnknownDelivery(plan.shops, shopsKnown);
  const sums = plan.shops.length > 0 && (
    <PlanSums plan={plan} known={shopsKnown} hasUnknownDelivery={unknown.size > 0} />
  );
  const shops = plan.shops.map((shop) => (
    <PlanShopCard key={shop.origin} shop={shop} now={now} isDeliveryKnown={!unknown.has(shop.origin)} />
  ));
  return (
    <>
      {!isFilled && sums}
      {now - plan.createdAt > OLD_PRICE_MS && !isFilled && <p class="careful">{t('planOld')}</p>}
      {!isFilled && <StalePrices plan={plan} now={now} />}
      {plan.reread && plan.reread.failed > 0 && (
        <p class="small careful">{tn('planRereadFailed', plan.reread.failed)}</p>
      )}
      {plan.shops.length === 0 && <p>{nothingPlanned(plan)}</p>}
      {isFilled ? (
        <details>
          <summary>{t('planApproved')}</summary>
          <div class="plan-folded">
            {sums}
            {shops}
          </div>
        </details>
      ) : (
        shops
      )}
      <Unmet plan={plan} />
      {!isFilled && <AtHomePart plan={plan} />}
      {!isFilled && <PlanMoves plan={plan} />}
      {!isFilled && <OneShopTotals plan={plan} known={shopsKnown} />}
    </>
  );
}

function Unmet({ plan }: { readonly plan: BasketPlan }) {
  if (plan.unmet.length === 0) return null;
  return (
    <section class="plan-unmet">
      <h2>{tn('planUnmet', plan.unmet.length)}</h2>
      <PlanUnmet plan={plan} />
    </section>
  );
}
