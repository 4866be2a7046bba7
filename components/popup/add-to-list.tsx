import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../utils/domain/list';
import type { Product } from '../../utils/domain/product';
import { isInGroup } from '../../utils/matching/groups';
import { request } from '../../utils/messaging/request';
import { t, tn } from '../../utils/platform/text';
import { listItems, listLists } from '../../utils/storage/queries/lists';
import { readSettings } from '../../utils/storage/queries/settings';
import { listGroups } from '../../utils/storage/queries/taste';
import { Button } from '../shared/button';
import { Switch } from '../shared/field';
import { Sheet } from '../shared/sheet';
import { Stepper } from '../shared/stepper';
import { useLive } from '../shared/use-live';
import { ListChoice, NEW_LIST } from './list-choice';
import { usePopup } from './popup-context';

interface AddToListProps {
  readonly product: Product;
  readonly onClose: () => void;
}

/** Puts the product on a list: which one, how many, and whether something of its kind will do. */
export function AddToList({ product, onClose }: AddToListProps) {
  const lists = useLive(listLists, []);
  const settings = useLive(readSettings, []);
  if (lists.state !== 'ready' || settings.state !== 'ready') return null;
  const preferred = lists.value.find(({ id }) => id === settings.value.activeListId) ?? lists.value[0];
  return (
    <Sheet title={t('popupAddTitle')} onClose={onClose}>
      <AddForm product={product} lists={lists.value} first={preferred?.id ?? NEW_LIST} onClose={onClose} />
    </Sheet>
  );
}

interface AddFormProps extends AddToListProps {
  readonly lists: readonly ShoppingList[];
  readonly first: string;
}

function AddForm({ product, lists, first, onClose }: AddFormProps) {
  const { offer, attempt } = usePopup();
  const [listId, setListId] = useState(first);
  const [name, setName] = useState(t('popupListName'));
  const [count, setCount] = useState(1);
  const [isOpen, setOpen] = useState(true);
  const [isGroup, setGroup] = useState(true);
  const groups = useLive(listGroups, []);
  const group = groups.state === 'ready' ? groups.value.find((each) => isInGroup(product, each)) : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    attempt(async () => {
      const into = listId === NEW_LIST ? (await request('createList', { name })).id : listId;
      const back = await addTo(
        into,
        product,
        count,
        isOpen ? 'same-kind' : 'same-item',
        group && { groupId: isGroup ? group.id : null },
      );
      const said = lists.find(({ id }) => id === into)?.name ?? name;
      offer(tn('popupAdded', count, said), back);
    });
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <ListChoice lists={lists} listId={listId} name={name} onList={setListId} onName={setName} />
      <Switch label={t('popupAccepts')} hint={t('popupAcceptsHint')} isOn={isOpen} onChange={setOpen} />
      {group && <Switch label={t('groupForItem', group.name)} isOn={isGroup} onChange={setGroup} />}
      <div class="sheet-end">
        <Stepper label={t('popupCount')} count={count} onChange={setCount} />
        <Button kind="primary" type="submit">
          {tn('popupAddCount', count)}
        </Button>
      </div>
    </form>
  );
}

/** Adds it and answers how to undo that: an item that was there before gets its old count and group back. */
async function addTo(
  listId: string,
  product: Product,
  count: number,
  accepts: 'same-item' | 'same-kind',
  choice: { readonly groupId: string | null } | undefined,
): Promise<() => Promise<boolean>> {
  const { productKey, name } = product;
  const before = (await listItems(listId)).find((item) => item.productKey === productKey && !item.isDone);
  const text = name.slice(0, 300);
  const { id } = await request('addItem', {
    ...{ listId, text, count, need: null, productKey, accepts },
    ...choice,
  });
  return async () => {
    const group = choice && { groupId: before?.groupId ?? null };
    if (before) await request('updateItem', { id, change: { count: before.count, ...group } });
    else await request('removeItem', { id });
    return true;
  };
}
