import type { ListItem } from '../../../utils/domain/list/list';
import { sumMoney } from '../../../utils/domain/money/money';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatNumber } from '../../shared/format';
import { usualCurrency } from './ceiling';
import type { SeenRow } from './use-seen-offers';

interface ListTotalProps {
  /** What is still to be bought. */
  readonly items: readonly ListItem[];
  readonly seen: ReadonlyMap<string, SeenRow>;
}

/** What the best prices of a list come to, and for how many of its items there is one; nothing where there is none. */
export function ListTotal({ items, seen }: ListTotalProps) {
  const costs = items.flatMap(({ id }) => seen.get(id)?.offers.slice(0, 1) ?? []).map(({ cost }) => cost);
  const currency = usualCurrency(costs);
  const known = costs.filter((cost) => cost.currency === currency);
  const sum = sumMoney(known);
  if (!sum) return null;
  const total = formatMoney(sum);
  const words =
    known.length === items.length
      ? t('listsTotal', total)
      : t('listsTotalPart', total, formatNumber(known.length), formatNumber(items.length));
  return (
    <p class="list-total figures" role="status">
      {words}
    </p>
  );
}
