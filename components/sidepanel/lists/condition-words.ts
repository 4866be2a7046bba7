import type { ItemConditions } from '../../../utils/domain/list';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';

/** What the person asks of an item's offer, and their note, in one quiet line; '' when there is nothing to say. */
export function conditionWords({ requiredShop, maximumPrice, isOnlyOnSale, note }: ItemConditions): string {
  return [
    ...(requiredShop === null ? [] : [t('listsFrom', formatShop(requiredShop))]),
    ...(maximumPrice === null ? [] : [t('listsAtMost', formatMoney(maximumPrice))]),
    ...(isOnlyOnSale ? [t('listsOnSale')] : []),
    ...(note === '' ? [] : [note]),
  ].join(' · ');
}
