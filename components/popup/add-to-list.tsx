import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../utils/domain/list/list';
import type { Amount } from '../../utils/domain/measure/amount';
import type { Product } from '../../utils/domain/product/product';
import { quantityOf } from '../../utils/matching/effective-unit-price';
import { request } from '../../utils/messaging/request';
import { t, tn } from '../../utils/platform/text';
import { listLists } from '../../utils/storage/queries/lists';
import { readSettings } from '../../utils/storage/queries/settings';
import { Button } from '../shared/button';
import { Switch } from '../shared/field';
import { formatQuantity } from '../shared/format';
import { Sheet } from '../shared/sheet';
import { useLive } from '../shared/use-live';
import { HowMuch } from './how-much';
import { ListChoice, NEW_LIST } from './list-choice';
import { usePopup } from './popup-context';
import { putOnList } from './put-on-list';
import { useHowMuch } from './use-how-much';
import { useStandIns } from './use-stand-ins';

interface AddToListProps {
  readonly product: Product;
  readonly onClose: () => void;
}

/** Puts the product on a list: which one, how many or how much, and whether something of its kind will do. */
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
  const { isOpen, setOpen, group, isGroup, setGroup, chosen } = useStandIns(product, listId);
  const howMuch = useHowMuch(quantityOf(product), isOpen || isGroup);
  const { amount } = howMuch;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!amount) return;
    const said = lists.find(({ id }) => id === listId)?.name ?? name;
    const { name: text, productKey } = product;
    const wish = { text: text.slice(0, 300), productKey, ...amount, ...chosen };
    attempt(async () => {
      const into = listId === NEW_LIST ? null : listId;
      const { back } = await putOnList(into, name, (id) => request('addItem', { listId: id, ...wish }));
      offer(addedTo(said, amount), back);
    });
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <ListChoice lists={lists} listId={listId} name={name} onList={setListId} onName={setName} />
      <Switch label={t('popupAccepts')} hint={t('popupAcceptsHint')} isOn={isOpen} onChange={setOpen} />
      {group && <Switch label={t('groupForItem', group.name)} isOn={isGroup} onChange={setGroup} />}
      <HowMuch {...howMuch}>
        <Button kind="primary" type="submit" disabled={!amount}>
          {amount ? addWords(amount) : t('listsAddButton')}
        </Button>
      </HowMuch>
    </form>
  );
}

function addWords({ count, need }: Amount): string {
  return need ? t('popupAddAmount', formatQuantity(need)) : tn('popupAddCount', count);
}

function addedTo(list: string, { count, need }: Amount): string {
  return need ? t('popupAddedAmount', formatQuantity(need), list) : tn('popupAdded', count, list);
}
