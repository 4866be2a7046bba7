import type { Product } from '../../../utils/domain/product';
import { effectiveUnitPrice } from '../../../utils/matching/effective-unit-price';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop, formatUnitPrice } from '../../shared/format';
import type { Live } from '../../shared/use-live';

interface BestSeenProps {
  readonly offers: Live<readonly Product[]>;
  /** An amount is needed, so that the price per unit decides. */
  readonly isPerUnit: boolean;
}

/** The best price at which an item was seen, in one quiet line. */
export function BestSeen({ offers, isPerUnit }: BestSeenProps) {
  if (offers.state !== 'ready') return null;
  const [best] = offers.value;
  if (!best?.price) return <span class="small quiet">{t('listsNeverSeen')}</span>;
  const unitPrice = isPerUnit ? effectiveUnitPrice(best) : null;
  const price = unitPrice ? formatUnitPrice(unitPrice) : formatMoney(best.price);
  return (
    <span class="small quiet figures" title={best.name}>
      {t('listsBest', price, formatShop(best.origin))}
    </span>
  );
}
