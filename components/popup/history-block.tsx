import type { PricePoint } from '../../utils/domain/money/price-history';
import { summarisePrices } from '../../utils/domain/money/price-summary';
import type { Product } from '../../utils/domain/product/product';
import { t } from '../../utils/platform/text';
import { Sparkline } from '../shared/history-chart';
import { historySentence } from '../shared/history-words';

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
      <p class="small quiet figures">{historySentence(summary, now)}</p>
    </section>
  );
}
