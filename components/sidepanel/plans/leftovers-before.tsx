import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { byShop } from '../../../utils/domain/shop/by-shop';
import { t } from '../../../utils/platform/text';
import { useNow } from '../../shared/ago';
import { formatAgo } from '../../shared/format';
import { ShopName } from '../../shared/shop-name';
import { useLive } from '../../shared/use-live';
import { LeftoverLines } from './fill-leftovers';
import { readLeftoversBefore } from './fill-rows';

/**
 * What an earlier plan of the same list left in carts, told before a plan is approved, as the carts were last seen: no shop is opened
 * to look. Nothing where nothing is known of any.
 */
export function LeftoversBefore({ plan }: { readonly plan: BasketPlan }) {
  const now = useNow();
  const live = useLive(() => readLeftoversBefore(plan, now), [plan, now]);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <section class="small quiet leftovers-before">
      <h2>{t('planRemains')}</h2>
      {[...byShop(live.value)].map(([origin, left]) => (
        <div key={origin}>
          <ShopName origin={origin} />
          <LeftoverLines leftovers={left} />
          <p>{t('planRemainsSeen', formatAgo(left[0]?.seenAt ?? now, now))}</p>
        </div>
      ))}
      <p>{t('planRemainsBefore')}</p>
    </section>
  );
}
