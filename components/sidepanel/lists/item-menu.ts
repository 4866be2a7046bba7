import { ArrowDown, ArrowUp, Columns3, House } from 'lucide-preact';
import type { ListItem } from '../../../utils/domain/list/list';
import type { AtHome } from '../../../utils/domain/list/pantry';
import type { SeenOffer } from '../../../utils/domain/product/seen-offers';
import { t } from '../../../utils/platform/text';
import type { MenuItem } from '../../shared/menu';

/** Entries that move an item up or down its list. */
export function moves({
  onUp,
  onDown,
}: {
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}): MenuItem[] {
  return [
    ...(onUp ? [{ label: t('listsUp'), icon: ArrowUp, onPick: onUp }] : []),
    ...(onDown ? [{ label: t('listsDown'), icon: ArrowDown, onPick: onDown }] : []),
  ];
}

/** The entry that puts what was seen for an item side by side; none where there is nothing to compare. */
export function comparison(
  seen: readonly SeenOffer[],
  onPick: (keys: readonly string[]) => void,
): MenuItem[] {
  const keys = seen.map(({ productKey }) => productKey);
  return keys.length < 2 ? [] : [{ label: t('listsCompare'), icon: Columns3, onPick: () => onPick(keys) }];
}

/** Entries that say what meets an item. "This very article" has a meaning only where one was pointed at; words alone stand for a kind. */
export function acceptance(item: ListItem, onPick: (accepts: ListItem['accepts']) => void): MenuItem[] {
  if (item.productKey === null && item.gtin === undefined) return [];
  return [
    { label: t('listsSameItem'), isOn: item.accepts === 'same-item', onPick: () => onPick('same-item') },
    { label: t('listsSameKind'), isOn: item.accepts === 'same-kind', onPick: () => onPick('same-kind') },
  ];
}

/** The entry that has an item bought though it is at home. */
export function homeChoice(
  item: ListItem,
  home: AtHome | null,
  onPick: (isBoughtAnyway: boolean) => void,
): MenuItem[] {
  const isOn = item.isBoughtAnyway === true;
  return home || isOn
    ? [{ label: t('pantryBuyAnyway'), icon: House, isOn, onPick: () => onPick(!isOn) }]
    : [];
}
