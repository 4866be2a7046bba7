import type { ShoppingList } from '../../utils/domain/list/list';
import { t } from '../../utils/platform/text';
import { formatDay, formatMoment } from './format';

/** What lists are called where one is chosen: by name, with the day, or else the hour, of their making where others have that name. */
export function listLabels(lists: readonly ShoppingList[]): { value: string; label: string }[] {
  const plain = (list: ShoppingList) => list.name;
  const dated = (list: ShoppingList) => t('listsOfDay', list.name, formatDay(list.createdAt));
  const timed = (list: ShoppingList) => t('listsOfDay', list.name, formatMoment(list.createdAt));
  return lists.map((list) => {
    const isAlone = (label: typeof plain) => lists.filter((each) => label(each) === label(list)).length === 1;
    const label = [plain, dated].find(isAlone) ?? timed;
    return { value: list.id, label: label(list) };
  });
}
