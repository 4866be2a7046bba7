import { t } from '../../../utils/platform/text';
import { findList, listItems } from '../../../utils/storage/queries/lists';
import { amountWords } from '../../shared/amount-words';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { itemName } from '../lists/barcode-line';
import { usePanel } from '../panel-context';
import { ListChanges } from './list-changes';
import type { ChangeStep } from './run-state';

/** How many items of a list are named in the chat: the newest, as they are what was just added. */
const SHOWN = 8;

interface ListResultProps {
  readonly listId: string;
  /** What steps changed in it. */
  readonly changes: readonly ChangeStep[];
}

/** A list that a step made, changed or looked at. */
export function ListResult({ listId, changes }: ListResultProps) {
  const { go } = usePanel();
  const live = useLive(
    async () => ({ list: await findList(listId), items: await listItems(listId) }),
    [listId],
  );
  return (
    <Loaded live={live} lines={2}>
      {({ list, items }) =>
        list === null ? (
          <p class="quiet">{t('chatListGone')}</p>
        ) : (
          <section class="panel-card">
            <h3 dir="auto">{list.name}</h3>
            <ul>
              {items.length > SHOWN && <li aria-hidden="true">…</li>}
              {items.slice(-SHOWN).map((item) => (
                <li key={item.id} class={item.isDone ? 'quiet is-done' : ''} dir="auto">
                  {amountWords(item)} {itemName(item, null)}
                </li>
              ))}
            </ul>
            <ListChanges changes={changes} />
            <div class="panel-row">
              <Button onClick={() => go({ tab: 'lists', listId })}>{t('chatOpenList')}</Button>
            </div>
          </section>
        )
      }
    </Loaded>
  );
}
