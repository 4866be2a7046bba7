import { Trash2 } from 'lucide-preact';
import type { Thread } from '../../../utils/domain/talk/conversation';
import { t } from '../../../utils/platform/text';
import { Ago, useNow } from '../../shared/ago';
import { IconButton } from '../../shared/button';

interface ThreadListProps {
  readonly threads: readonly Thread[];
  readonly activeId: string | null;
  readonly onPick: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** All conversations, the last used first, to go on with or to delete. */
export function ThreadList({ threads, activeId, onPick, onRemove }: ThreadListProps) {
  const now = useNow();
  return (
    <ul class="thread-list" aria-label={t('chatConversations')}>
      {threads.map((thread) => (
        <li key={thread.id}>
          <button
            type="button"
            class="menu-item"
            aria-current={thread.id === activeId}
            onClick={() => onPick(thread.id)}
          >
            <span class="thread-title" dir="auto">
              {thread.title || t('chatUntitled')}
            </span>
            <span class="small quiet">
              <Ago at={thread.updatedAt} now={now} />
            </span>
          </button>
          <IconButton
            icon={Trash2}
            name={t('chatDelete', thread.title || t('chatUntitled'))}
            onClick={() => onRemove(thread.id)}
          />
        </li>
      ))}
    </ul>
  );
}
