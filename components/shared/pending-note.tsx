import { CircleHelp } from 'lucide-preact';
import type { PendingPrice } from '../../utils/domain/money/price-doubt';
import { t } from '../../utils/platform/text';
import { formatMoney } from './format';
import './price-note.css';

/** Says that a price jumped, from what to what, and that a second reading must confirm it. */
export function PendingNote({ pending: { price, last } }: { readonly pending: PendingPrice }) {
  return (
    <p class="price-note careful">
      <CircleHelp aria-hidden="true" />
      {t('sharedPricePending', formatMoney(price), formatMoney(last))}
    </p>
  );
}
