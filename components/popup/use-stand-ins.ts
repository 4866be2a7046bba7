import { useState } from 'preact/hooks';
import type { ListItem } from '../../utils/domain/list';
import type { Product } from '../../utils/domain/product';
import { isInGroup } from '../../utils/matching/groups';
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
  const live = useLive(() => findOpen(listId, product.productKey), [listId, product.productKey]);
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

async function findOpen(listId: string, productKey: string): Promise<ListItem | null> {
  const items = await listItems(listId);
  return items.find((item) => item.productKey === productKey && !item.isDone) ?? null;
}
