import { parseWish, type Wish } from '../wish/wish';
import { isSameText } from '../words/words';
import type { ListItem } from './list';
import type { ProductGroup } from './taste';

type Worded = Pick<Wish, 'text' | 'need'>;

/** The group whose very name a wish in words is ("2 l full milk" where a group is called "Full milk"), the first of several; null for none. */
export function groupNamed(wish: Worded, groups: readonly ProductGroup[]): ProductGroup | null {
  return groups.find(({ name }) => isSameText(wish.text, name) || isSameWish(wish, parseWish(name))) ?? null;
}

/**
 * The id of the group that meets an item once it has other words: the one they name; none where its old words named the group it has;
 * and as it is where the person chose the group, or where the item is a product, which its words only describe.
 */
export function groupAfterRename(
  item: ListItem,
  text: string,
  groups: readonly ProductGroup[],
): string | null {
  const before = item.groupId ?? null;
  if (item.productKey !== null || isSameText(item.text, text)) return before;
  const named = groupNamed({ text, need: item.need }, groups);
  if (named) return named.id;
  return groupNamed(item, groups)?.id === before ? null : before;
}

// A group may be called after a size: "Full milk 2 l".
function isSameWish(wish: Worded, name: Wish | null): boolean {
  if (!name?.need || !wish.need) return false;
  const isSameNeed = name.need.value === wish.need.value && name.need.unit === wish.need.unit;
  return isSameNeed && isSameText(name.text, wish.text);
}
