import { House, ListChecks } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list';
import { atHome } from '../../../utils/matching/at-home';
import { t, tn } from '../../../utils/platform/text';
import { listItems, listLists } from '../../../utils/storage/queries/lists';
import { listPantry } from '../../../utils/storage/queries/pantry';
import { Chip } from '../../shared/chip';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { PantryView } from '../pantry/pantry-view';
import { useClock } from '../use-clock';
import { AddItemForm } from './add-item-form';
import { ItemRows } from './item-rows';
import { ListHead } from './list-head';
import './lists.css';
import { NewListForm } from './new-list-form';
import { PlanListButton } from './plan-list-button';

/** How often what is past its day is looked at again, in milliseconds. */
const A_WHILE = 600_000;

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
  const home = useLive(listPantry, []);
  const count = home.state === 'ready' ? home.value.length : 0;
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
  const items = useLive(async () => (list ? listItems(list.id) : []), [list?.id]);
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
        items={items.state === 'ready' ? items.value : []}
        onNew={() => setNaming(true)}
      />
      {isNaming && <NewListForm onEnd={() => setNaming(false)} />}
      <ListBody key={`${list.id} items`} list={list} />
    </>
  );
}

function ListBody({ list }: { readonly list: ShoppingList }) {
  const rows = useLive(
    async () => ({ all: await listItems(list.id), pantry: await listPantry() }),
    [list.id],
  );
  const now = useClock(A_WHILE);
  return (
    <Loaded live={rows} lines={4}>
      {({ all, pantry }) => {
        const home = atHome(all, pantry, now);
        const wanted = all.filter(({ id, isDone }) => !isDone && home.get(id)?.kind !== 'enough');
        return (
          <>
            <AddItemForm listId={list.id} isFirst={all.length === 0} />
            {all.length === 0 ? (
              <EmptyState icon={ListChecks}>
                <strong>{t('listsNoItemsTitle')}</strong>
                <br />
                {t('listsNoItemsBody')}
              </EmptyState>
            ) : (
              <ItemRows items={all} home={home} />
            )}
            <PlanListButton
              listId={list.id}
              hasItems={wanted.length > 0}
              isAllAtHome={wanted.length === 0 && home.size > 0}
            />
          </>
        );
      }}
    </Loaded>
  );
}
