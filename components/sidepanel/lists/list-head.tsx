import { Ellipsis, Pencil, Plus, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list';
import { t } from '../../../utils/platform/text';
import { Select } from '../../shared/field';
import { Menu } from '../../shared/menu';
import { MoneyText } from '../../shared/money';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { ListSettings } from './list-settings';

interface ListHeadProps {
  readonly list: ShoppingList;
  /** All lists, to choose another one. */
  readonly lists: readonly ShoppingList[];
  readonly onNew: () => void;
}

/** A list's name and budget, and what can be done with the whole list. */
export function ListHead({ list, lists, onNew }: ListHeadProps) {
  const { go, offerUndo } = usePanel();
  const { send, error } = useSend();
  const [isEditing, setEditing] = useState(false);
  const remove = async () => {
    const gone = await send('deleteList', { id: list.id });
    if (!gone) return;
    go({ listId: null });
    offerUndo(t('listsDeleted', list.name), gone.trashId);
  };
  if (isEditing) return <ListSettings list={list} onEnd={() => setEditing(false)} />;
  return (
    <>
      <header class="list-head">
        <div class="list-name">
          {lists.length > 1 ? (
            <Select
              label={t('listsChoose')}
              value={list.id}
              choices={lists.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => go({ listId: event.currentTarget.value })}
            />
          ) : (
            <h2 dir="auto">{list.name}</h2>
          )}
          {list.budget && (
            <p class="small quiet">
              {t('listsBudget')} <MoneyText value={list.budget} />
            </p>
          )}
        </div>
        <Menu
          label={t('listsMenu')}
          icon={Ellipsis}
          items={[
            { label: t('listsEdit'), icon: Pencil, onPick: () => setEditing(true) },
            { label: t('listsNew'), icon: Plus, onPick: onNew },
            { label: t('listsDelete'), icon: Trash2, onPick: () => void remove() },
          ]}
        />
      </header>
      <SendError error={error} />
    </>
  );
}
