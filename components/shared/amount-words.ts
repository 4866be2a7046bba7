import type { ListItem } from '../../utils/domain/list/list';
import { numberFormat } from '../../utils/domain/money/number-format';
import { t, uiLocale } from '../../utils/platform/text';
import { formatQuantity } from './format';

/** How much or how many of an item is wanted: "2 kg", or "3 ×" where packs are counted; "about 2 ×" where the number is a guess. */
export function amountWords({ need, count, isAbout }: Pick<ListItem, 'need' | 'count' | 'isAbout'>): string {
  const words = need ? formatQuantity(need) : countWords(count);
  return isAbout ? t('sharedAbout', words) : words;
}

/** A number of packs: "3 ×". */
export function countWords(count: number): string {
  return t('listsCount', numberFormat(uiLocale()).format(count));
}
