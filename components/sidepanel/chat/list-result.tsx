import { Undo2 } from 'lucide-preact';
import { t } from '../../../utils/platform/text';
import { findList, listItems } from '../../../utils/storage/queries/lists';
import { amountWords } from '../../shared/amount-words';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';

/** How many items of a list are named in the chat. */
const SHOWN = 8;

interface ListResultProps {
  readonly listId: string;
  /** What a step took off the list and can be brought back; null when nothing was. */
  readonly trashId: string | null;
}

/** A list that a step made, changed or looked at. */
export function ListResult({ listId, trashId }: ListResultProps) {
  const { go } = usePanel();
  const { send, error } = useSend();
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
              {items.slice(0, SHOWN).map((item) => (
                <li key={item.id} class={item.isDone ? 'quiet is-done' : ''} dir="auto">
                  {amountWords(item)} {item.text}
                </li>
              ))}
              {items.length > SHOWN && <li aria-hidden="true">…</li>}
            </ul>
            <div class="panel-row">
              <Button onClick={() => go({ tab: 'lists', listId })}>{t('chatOpenList')}</Button>
              {trashId && (
                <Button kind="quiet" icon={Undo2} onClick={() => void send('undo', { trashId })}>
                  {t('chatUndoRemoval')}
                </Button>
              )}
            </div>
            <SendError error={error} />
          </section>
        )
      }
    </Loaded>
  );
}
