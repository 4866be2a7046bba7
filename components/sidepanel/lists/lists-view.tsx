import { ListChecks } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../../utils/domain/list';
import { t } from '../../../utils/platform/text';
import { listItems, listLists } from '../../../utils/storage/queries/lists';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { AddItemForm } from './add-item-form';
import { ItemRows } from './item-rows';
import { ListHead } from './list-head';
import './lists.css';
import { NewListForm } from './new-list-form';
import { PlanListButton } from './plan-list-button';

/** The lists: choose one, write into it, plan it. */
export function ListsView() {
  const lists = useLive(listLists, []);
  return (
    <div class="panel-view">
      <Loaded live={lists} lines={5}>
        {(all) => <Lists lists={all} />}
      </Loaded>
    </div>
  );
}

function Lists({ lists }: { readonly lists: readonly ShoppingList[] }) {
  const { place } = usePanel();
  const [isNaming, setNaming] = useState(false);
  const list = lists.find((each) => each.id === place.listId) ?? lists[0];
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
      <ListHead key={list.id} list={list} lists={lists} onNew={() => setNaming(true)} />
      {isNaming && <NewListForm onEnd={() => setNaming(false)} />}
      <ListBody key={`${list.id} items`} list={list} />
    </>
  );
}

function ListBody({ list }: { readonly list: ShoppingList }) {
  const items = useLive(() => listItems(list.id), [list.id]);
  return (
    <Loaded live={items} lines={4}>
      {(all) => (
        <>
          <AddItemForm listId={list.id} isFirst={all.length === 0} />
          {all.length === 0 ? (
            <EmptyState icon={ListChecks}>
              <strong>{t('listsNoItemsTitle')}</strong>
              <br />
              {t('listsNoItemsBody')}
            </EmptyState>
          ) : (
            <ItemRows items={all} />
          )}
          <PlanListButton listId={list.id} hasItems={all.some((item) => !item.isDone)} />
        </>
      )}
    </Loaded>
  );
}
