import { OLD_PRICE_MS } from '../../../utils/domain/plan/plan';
import { effectiveUnitPrice } from '../../../utils/matching/effective-unit-price';
import { t, tn } from '../../../utils/platform/text';
import { Ago } from '../../shared/ago';
import { formatMoney, formatNumber, formatShop, formatUnitPrice } from '../../shared/format';
import type { SeenRow } from './use-seen-offers';

interface BestSeenProps {
  readonly seen: SeenRow;
  /** An amount is needed, so that the price per unit decides. */
  readonly isPerUnit: boolean;
  readonly now: number;
}

const NONE = {
  unseen: 'listsNeverSeen',
  'as-asked': 'listsNoneAsAsked',
  forbidden: 'listsNoneAllowed',
} as const;

/** The best price at which an item was seen as it is asked for, in one quiet line, with its age where it is old. */
export function BestSeen({ seen, isPerUnit, now }: BestSeenProps) {
  const { best } = seen;
  if (!best?.price) return <span class="small quiet">{t(NONE[seen.heldBack ?? 'unseen'])}</span>;
  const unitPrice = isPerUnit ? effectiveUnitPrice(best) : null;
  const price = unitPrice ? formatUnitPrice(unitPrice) : formatMoney(best.price);
  return (
    <span class="small quiet figures" title={best.name}>
      {t('listsBest', price, formatShop(best.origin))}
      {now - best.seenAt > OLD_PRICE_MS && ' · '}
      {now - best.seenAt > OLD_PRICE_MS && <Ago at={best.seenAt} now={now} isLong />}
      {!best.isPriceSure && ' · '}
      {!best.isPriceSure && <span class="careful">{t('sharedPriceUnsure')}</span>}
    </span>
  );
}

/** How many packs a number comes to, where it is not as many: "6" of what comes in packs of six is one, at the price of one. */
export function PackLine({ seen: { number, offers } }: Pick<BestSeenProps, 'seen'>) {
  const [first] = offers;
  if (!first || number === null || (first.packs === number && !first.isUnsure)) return null;
  const words = first.isUnsure ? t('listsPackUnsure') : tn('listsPacks', first.packs, formatNumber(number));
  return <span class="item-asked small quiet figures">{words}</span>;
}
