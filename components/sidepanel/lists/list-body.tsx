import { ListChecks } from 'lucide-preact';
import type { ListItem, ShoppingList } from '../../../utils/domain/list/list';
import type { PantryEntry } from '../../../utils/domain/list/pantry';
import type { ProductGroup } from '../../../utils/domain/list/taste';
import { atHome } from '../../../utils/matching/wishes/at-home';
import { t } from '../../../utils/platform/text';
import { EmptyState } from '../../shared/states';
import { SendError } from '../send-error';
import { DAY_CHECK_MS, useClock } from '../use-clock';
import { AddItemForm } from './add-item-form';
import { ItemRows } from './item-rows';
import { ListTotal } from './list-total';
import { PlanListButton } from './plan-list-button';
import { useSeenOffers } from './use-seen-offers';

/** What is on a list, the groups that may meet it, and what is at home. */
export interface ListRows {
  readonly items: readonly ListItem[];
  readonly groups: readonly ProductGroup[];
  readonly pantry: readonly PantryEntry[];
}

/** A list's items with what was seen for them, what that costs, and the way to a plan. */
export function ListBody({ list, items, groups, pantry }: ListRows & { readonly list: ShoppingList }) {
  const listId = list.id;
  const now = useClock(DAY_CHECK_MS);
  const seen = useSeenOffers(listId, items, pantry);
  const home = atHome(items, pantry, now);
  const wanted = items.filter(({ id, isDone }) => !isDone && home.get(id)?.kind !== 'enough');
  return (
    <>
      <AddItemForm list={list} isFirst={items.length === 0} />
      {items.length === 0 ? (
        <EmptyState icon={ListChecks}>
          <strong>{t('listsNoItemsTitle')}</strong>
          <br />
          {t('listsNoItemsBody')}
        </EmptyState>
      ) : (
        <ItemRows items={items} groups={groups} home={home} seen={seen.rows} now={now} />
      )}
      <SendError error={seen.error} />
      <ListTotal items={wanted} seen={seen.rows} />
      <PlanListButton
        listId={listId}
        hasItems={wanted.length > 0}
        isAllAtHome={wanted.length === 0 && home.size > 0}
      />
    </>
  );
}
