import { Undo2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { ListChange } from '../../../utils/domain/talk/conversation';
import type { Undoing } from '../../../utils/domain/undoing';
import { type TextKey, t } from '../../../utils/platform/text';
import { keptTrash } from '../../../utils/storage/queries/trash';
import { Button } from '../../shared/button';
import { UNDO_WORDS } from '../../shared/undo-words';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { SendError } from '../send-error';
import type { ChangeStep } from './run-state';

const CHANGE_WORDS: Readonly<Record<ListChange['kind'], TextKey>> = {
  added: 'chatListAdded',
  changed: 'chatListChanged',
  'checked-off': 'chatListCheckedOff',
  reopened: 'chatListReopened',
  removed: 'chatListRemoved',
};

/** All that steps changed in a list, a line each, with its undo as long as there is one. */
export function ListChanges({ changes }: { readonly changes: readonly ChangeStep[] }) {
  const ids = changes.map(({ result }) => result.trashId);
  const kept = useLive(() => keptTrash(ids), [ids.join(' ')]);
  if (changes.length === 0) return null;
  return (
    <ul class="list-changes">
      {changes.map((change) => (
        <Change
          key={change.id}
          change={change}
          isUndoable={kept.state === 'ready' && kept.value.has(change.result.trashId)}
        />
      ))}
    </ul>
  );
}

interface ChangeProps {
  readonly change: ChangeStep;
  readonly isUndoable: boolean;
}

function Change({ change: { id, result }, isUndoable }: ChangeProps) {
  const { send, error, isSending } = useSend();
  const [undoing, setUndoing] = useState<Undoing | null>(null);
  const line = useRef<HTMLLIElement>(null);
  const words = result.change
    ? t(CHANGE_WORDS[result.change.kind], result.change.text)
    : t('chatDoneRemoveItem');
  const undo = async () => {
    const outcome = (await send('undoStep', { id }))?.undoing;
    if (outcome === undefined) return;
    setUndoing(outcome);
    // The button goes with the undo, and the keyboard stays in its line.
    if (outcome !== 'changed-since') line.current?.focus();
  };
  return (
    <li ref={line} tabIndex={-1}>
      <span class="small" dir="auto">
        {words}
      </span>
      {isUndoable && !result.isUndone && (
        <Button
          kind="quiet"
          icon={Undo2}
          aria-label={t('chatUndoChange', words)}
          disabled={isSending}
          onClick={() => void undo()}
        >
          {t('sharedUndo')}
        </Button>
      )}
      <span class="small quiet" role="status">
        {undoing && undoing !== 'undone' ? t(UNDO_WORDS[undoing]) : result.isUndone && t('chatUndone')}
      </span>
      <SendError error={error} />
    </li>
  );
}
