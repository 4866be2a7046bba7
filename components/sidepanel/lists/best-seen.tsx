import { effectiveUnitPrice } from '../../../utils/matching/effective-unit-price';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop, formatUnitPrice } from '../../shared/format';
import type { Live } from '../../shared/use-live';
import type { SeenOffers } from './seen-offers';

interface BestSeenProps {
  readonly offers: Live<SeenOffers>;
  /** An amount is needed, so that the price per unit decides. */
  readonly isPerUnit: boolean;
}

const NONE = {
  unseen: 'listsNeverSeen',
  'as-asked': 'listsNoneAsAsked',
  forbidden: 'listsNoneAllowed',
} as const;

/** The best price at which an item was seen as it is asked for, in one quiet line. */
export function BestSeen({ offers, isPerUnit }: BestSeenProps) {
  if (offers.state !== 'ready') return null;
  const [best] = offers.value.offers;
  if (!best?.price) return <span class="small quiet">{t(NONE[offers.value.heldBack ?? 'unseen'])}</span>;
  const unitPrice = isPerUnit ? effectiveUnitPrice(best) : null;
  const price = unitPrice ? formatUnitPrice(unitPrice) : formatMoney(best.price);
  return (
    <span class="small quiet figures" title={best.name}>
      {t('listsBest', price, formatShop(best.origin))}
      {!best.isPriceSure && ' · '}
      {!best.isPriceSure && <span class="careful">{t('sharedPriceUnsure')}</span>}
    </span>
  );
}
