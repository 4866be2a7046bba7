import { Copy, Ellipsis, Pencil, Plus, Printer, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ListItem, ShoppingList } from '../../../utils/domain/list/list';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { t } from '../../../utils/platform/text';
import { Select } from '../../shared/field';
import { listLabels } from '../../shared/list-labels';
import { Menu } from '../../shared/menu';
import { MoneyText } from '../../shared/money';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { ListSettings } from './list-settings';
import { listText } from './list-text';
import { printText } from './print-text';

interface ListHeadProps {
  readonly list: ShoppingList;
  /** All lists, to choose another one. */
  readonly lists: readonly ShoppingList[];
  /** What is on this list. */
  readonly items: readonly ListItem[];
  readonly groups: readonly ProductGroup[];
  readonly onNew: () => void;
}

/** A list's name and budget, and what can be done with the whole list. */
export function ListHead({ list, lists, items, groups, onNew }: ListHeadProps) {
  const { go, offer, say } = usePanel();
  const { send, error } = useSend();
  const [isEditing, setEditing] = useState(false);
  const remove = async () => {
    const gone = await send('deleteList', { id: list.id });
    if (!gone) return;
    go({ listId: null });
    offer(t('listsDeleted', list.name), gone.trashId);
  };
  const text = () => listText(list.name, items, groups);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    say(t('listsCopied'));
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
              choices={listLabels(lists)}
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
            ...(items.some(({ isDone }) => !isDone)
              ? [
                  { label: t('listsCopy'), icon: Copy, onPick: () => void copy() },
                  { label: t('listsPrint'), icon: Printer, onPick: () => printText(list.name, text()) },
                ]
              : []),
            { label: t('listsNew'), icon: Plus, onPick: onNew },
            { label: t('listsDelete'), icon: Trash2, onPick: () => void remove() },
          ]}
        />
      </header>
      <SendError error={error} />
    </>
  );
}
