import type { BasketPlan } from '../../../utils/domain/plan/plan';
import type { Shop } from '../../../utils/domain/shop/shop';
import { t, tn } from '../../../utils/platform/text';
import { formatShop } from '../../shared/format';
import { MoneyText } from '../../shared/money';
import { isDeliveryUnknown } from './delivery';

interface OneShopTotalsProps {
  readonly plan: BasketPlan;
  readonly known: readonly Shop[];
}

/** What the list would come to in each shop alone, and how much of it that shop cannot meet. */
export function OneShopTotals({ plan: { oneShop = [], currency }, known }: OneShopTotalsProps) {
  if (oneShop.length === 0) return null;
  return (
    <details class="plan-more">
      <summary>{t('planOneShop')}</summary>
      <dl class="plan-pairs">
        {oneShop.map(({ origin, total, missing }) => (
          <div key={origin} class="plan-pair small">
            <dt class="quiet">
              {formatShop(origin)}
              {missing > 0 && ` · ${tn('planOneShopMissing', missing)}`}
              {isDeliveryUnknown(origin, known, currency) && ` · ${t('planOneShopNoDelivery')}`}
            </dt>
            <dd>
              <MoneyText value={total} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
