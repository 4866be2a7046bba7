import { House, ListChecks } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list/list';
import { t, tn } from '../../../utils/platform/text';
import { listItems, listLists } from '../../../utils/storage/queries/lists';
import { countPantry, listPantry } from '../../../utils/storage/queries/pantry';
import { listGroups } from '../../../utils/storage/queries/taste';
import { Chip } from '../../shared/chip';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { PantryView } from '../pantry/pantry-view';
import { ListBody, type ListRows } from './list-body';
import { ListHead } from './list-head';
import './lists.css';
import { NewListForm } from './new-list-form';

/** The lists: choose one, write into it, plan it. Beside them, what is at home. */
export function ListsView() {
  const { place } = usePanel();
  const lists = useLive(listLists, []);
  return (
    <div class="panel-view">
      <Kinds />
      {place.isAtHome ? (
        <PantryView />
      ) : (
        <Loaded live={lists} lines={5}>
          {(all) => <Lists lists={all} />}
        </Loaded>
      )}
    </div>
  );
}

function Kinds() {
  const { place, go } = usePanel();
  const home = useLive(countPantry, []);
  const count = home.state === 'ready' ? home.value : 0;
  return (
    <div class="list-kinds">
      <Chip label={t('panelTabLists')} isOn={!place.isAtHome} onPick={() => go({ isAtHome: false })} />
      <Chip
        label={count > 0 ? tn('pantryTitleCount', count) : t('pantryTitle')}
        icon={House}
        isOn={place.isAtHome}
        onPick={() => go({ isAtHome: true })}
      />
    </div>
  );
}

function Lists({ lists }: { readonly lists: readonly ShoppingList[] }) {
  const { place } = usePanel();
  const [isNaming, setNaming] = useState(false);
  const list = lists.find((each) => each.id === place.listId) ?? lists[0];
  const live = useLive(() => readList(list?.id ?? ''), [list?.id]);
  if (!list) {
    return (
      <>
        <EmptyState icon={ListChecks}>
          <strong>{t('listsEmptyTitle')}</strong>
          <br />
          {t('listsEmptyBody')}
        </EmptyState>
        <NewListForm />
      </>
    );
  }
  return (
    <>
      <ListHead
        key={list.id}
        list={list}
        lists={lists}
        items={live.state === 'ready' ? live.value.items : []}
        groups={live.state === 'ready' ? live.value.groups : []}
        onNew={() => setNaming(true)}
      />
      {isNaming && <NewListForm onEnd={() => setNaming(false)} />}
      <Loaded key={`${list.id} items`} live={live} lines={4}>
        {(rows) => <ListBody list={list} {...rows} />}
      </Loaded>
    </>
  );
}

async function readList(listId: string): Promise<ListRows> {
  return { items: await listItems(listId), groups: await listGroups(), pantry: await listPantry() };
}
