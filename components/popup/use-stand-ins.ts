import { useState } from 'preact/hooks';
import type { ListItem } from '../../utils/domain/list/list';
import { isSameGtin } from '../../utils/domain/product/gtin';
import type { Product } from '../../utils/domain/product/product';
import { isInGroup } from '../../utils/matching/suggesting/groups';
import { listItems } from '../../utils/storage/queries/lists';
import { listGroups } from '../../utils/storage/queries/taste';
import { useLive } from '../shared/use-live';

/**
 * What may stand in for a product on a list: something of its kind, or anything of the group that it is in. For an item that is on the
 * list already that is what holds for it, until something else is chosen.
 */
export function useStandIns(product: Product, listId: string) {
  const [open, setOpen] = useState<boolean>();
  const [grouped, setGroup] = useState<boolean>();
  const groups = useLive(listGroups, []);
  const group = groups.state === 'ready' ? groups.value.find((each) => isInGroup(product, each)) : undefined;
  const live = useLive(() => findOpen(listId, product), [listId, product.productKey, product.gtin]);
  const there = live.state === 'ready' ? live.value : null;
  const isOpen = open ?? there?.accepts !== 'same-item';
  const isGroup = group !== undefined && (grouped ?? (there === null || there.groupId === group.id));
  const isGroupChosen = group !== undefined && (grouped !== undefined || there === null);
  return {
    ...{ isOpen, setOpen, group, isGroup, setGroup },
    chosen: {
      accepts: isOpen ? ('same-kind' as const) : ('same-item' as const),
      ...(isGroupChosen && { groupId: isGroup ? group.id : null }),
    },
  };
}

async function findOpen(listId: string, { productKey, gtin }: Product): Promise<ListItem | null> {
  const open = (await listItems(listId)).filter(({ isDone }) => !isDone);
  const isNumbered = (item: ListItem) =>
    gtin !== null && item.gtin !== undefined && isSameGtin(item.gtin, gtin);
  return open.find((item) => item.productKey === productKey) ?? open.find(isNumbered) ?? null;
}
