import type { ListItem } from '../../utils/domain/list';
import { numberFormat } from '../../utils/domain/number-format';
import { t, uiLocale } from '../../utils/platform/text';
import { formatQuantity } from './format';

/** How much or how many of an item is wanted: "2 kg", or "3 ×" where packs are counted. */
export function amountWords({ need, count }: Pick<ListItem, 'need' | 'count'>): string {
  return need ? formatQuantity(need) : countWords(count);
}

/** A number of packs: "3 ×". */
export function countWords(count: number): string {
  return t('listsCount', numberFormat(uiLocale()).format(count));
}
