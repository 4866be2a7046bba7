import type { ListItem } from '../../../utils/domain/list/list';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';

/** The group that meets an item, what the person asks of its offer, and their note, in one quiet line; '' when there is nothing to say. */
export function conditionWords(item: ListItem, groups: readonly ProductGroup[]): string {
  const { requiredShop, preferredShop, maximumPrice, isOnlyOnSale, note } = item;
  const group = groups.find(({ id }) => id === item.groupId);
  return [
    ...(group ? [t('groupForItem', group.name)] : []),
    ...shopWords(requiredShop, preferredShop),
    ...(maximumPrice === null ? [] : [t('listsAtMost', formatMoney(maximumPrice))]),
    ...(isOnlyOnSale ? [t('listsOnSale')] : []),
    ...(note === '' ? [] : [note]),
  ].join(' · ');
}

function shopWords(required: string | null, preferred: string | null | undefined): string[] {
  if (required !== null) return [t('listsFrom', formatShop(required))];
  return preferred ? [t('listsRatherFrom', formatShop(preferred))] : [];
}
