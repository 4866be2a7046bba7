import type { PricePoint, PriceSummary } from '../../utils/domain/price-history';
import { summarisePrices } from '../../utils/domain/price-summary';
import type { Product } from '../../utils/domain/product';
import { t, tn } from '../../utils/platform/text';
import { formatMoney } from '../shared/format';
import { Sparkline } from '../shared/history-chart';

interface HistoryBlockProps {
  readonly product: Product;
  readonly points: readonly PricePoint[];
  readonly now: number;
}

/** What the person's own sightings say about this price: a small chart and one honest sentence. */
export function HistoryBlock({ product, points, now }: HistoryBlockProps) {
  const summary = summarisePrices(points, now);
  if (!summary) return null;
  const drawn = points.filter(({ price }) => price.currency === summary.lowest.currency);
  return (
    <section class="history" aria-label={t('popupHistory')}>
      {summary.standing !== 'only' && <Sparkline points={drawn} name={product.name} />}
      <p class="small quiet figures">{sentenceOf(summary, now)}</p>
    </section>
  );
}

function sentenceOf(summary: PriceSummary, now: number): string {
  const { standing, sightings, since, lowest, median } = summary;
  if (standing === 'only') return tn('popupSeenOnly', sightings);
  const reach = tn('popupDays', Math.max(1, Math.round((now - since) / 86_400_000)));
  const seen = tn('popupSightings', sightings);
  switch (standing) {
    case 'lowest':
      return t('popupStandingLowest', reach, seen, formatMoney(median));
    case 'low':
      return t('popupStandingLow', reach, seen, formatMoney(median));
    case 'usual':
      return t('popupStandingUsual', reach, seen);
    case 'high':
      return t('popupStandingHigh', reach, seen, formatMoney(median));
    case 'highest':
      return t('popupStandingHighest', reach, seen, formatMoney(lowest));
  }
}
