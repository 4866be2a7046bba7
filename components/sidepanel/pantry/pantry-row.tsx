import { Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { isPast, type PantryEntry } from '../../../utils/domain/list/pantry';
import { t } from '../../../utils/platform/text';
import { IconButton } from '../../shared/button';
import { formatDay, formatQuantity } from '../../shared/format';
import { Stepper } from '../../shared/stepper';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { PantrySheet } from './pantry-sheet';

/** What keeps no longer than this is said so, in milliseconds. */
const SOON = 3 * 86_400_000;

interface PantryRowProps {
  readonly entry: PantryEntry;
  readonly now: number;
}

/** One thing at home: how much, until when, and the ways to change it or to say that it is used up. */
export function PantryRow({ entry, now }: PantryRowProps) {
  const { offer } = usePanel();
  const { send, error } = useSend();
  const [isChanging, setChanging] = useState(false);
  const remove = async () => {
    const gone = await send('removeFromPantry', { id: entry.id });
    if (gone) offer(t('listsRemoved', entry.text), gone.trashId);
  };
  return (
    <li class="pantry-row">
      <div class="pantry-words">
        <span dir="auto">{entry.text}</span>
        <Until entry={entry} now={now} />
      </div>
      {entry.amount ? (
        <span class="item-amount figures">{formatQuantity(entry.amount)}</span>
      ) : (
        <Stepper
          label={t('listsCountOf', entry.text)}
          count={entry.count}
          onChange={(count) => void send('updatePantry', { id: entry.id, change: { count } })}
        />
      )}
      <IconButton icon={Pencil} name={t('pantryChange', entry.text)} onClick={() => setChanging(true)} />
      <IconButton icon={Trash2} name={t('pantryUsedUp', entry.text)} onClick={() => void remove()} />
      {isChanging && <PantrySheet entry={entry} onClose={() => setChanging(false)} />}
      <SendError error={error} />
    </li>
  );
}

function Until({ entry, now }: PantryRowProps) {
  if (entry.until === null) return null;
  const day = formatDay(entry.until);
  const isSoon = entry.until - now < SOON;
  return (
    <span class={isSoon ? 'small careful' : 'small quiet'}>
      {t(isPast(entry, now) ? 'pantryPast' : 'pantryUntil', day)}
    </span>
  );
}
