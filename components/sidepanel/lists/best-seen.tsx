import { OLD_PRICE_MS } from '../../../utils/domain/plan';
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

/** The best price at which an item was seen as it is asked for, in one quiet line: how many packs that means, and how old it is. */
export function BestSeen({ seen, isPerUnit, now }: BestSeenProps) {
  const { best } = seen;
  if (!best?.price) return <span class="small quiet">{t(NONE[seen.heldBack ?? 'unseen'])}</span>;
  const unitPrice = isPerUnit ? effectiveUnitPrice(best) : null;
  const price = unitPrice ? formatUnitPrice(unitPrice) : formatMoney(best.price);
  const packs = packWords(seen);
  return (
    <span class="small quiet figures" title={best.name}>
      {t('listsBest', price, formatShop(best.origin))}
      {packs && ` · ${packs}`}
      {now - best.seenAt > OLD_PRICE_MS && ' · '}
      {now - best.seenAt > OLD_PRICE_MS && <Ago at={best.seenAt} now={now} isLong />}
      {!best.isPriceSure && ' · '}
      {!best.isPriceSure && <span class="careful">{t('sharedPriceUnsure')}</span>}
    </span>
  );
}

// "6" of what comes in packs of six is one pack, at the price of one.
function packWords({ number, offers: [first] }: SeenRow): string {
  if (!first || number === null) return '';
  if (first.isUnsure) return t('listsPackUnsure');
  return first.packs === number ? '' : tn('listsPacks', first.packs, formatNumber(number));
}
