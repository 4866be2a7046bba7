import { useRef } from 'preact/hooks';
import type { AttachedTab, Thread } from '../../../utils/domain/talk/conversation';
import { t } from '../../../utils/platform/text';
import { useAfterPaint } from '../../shared/use-after-paint';
import { useLive } from '../../shared/use-live';
import { useSend } from '../../shared/use-send';
import { usePanel } from '../panel-context';
import { type AtAGlance, glancesAhead } from './glance-query';

/** What one can do with a conversation; one that does not exist yet is made by the first question or tab. */
export interface Chat {
  readonly ask: (question: string) => Promise<boolean>;
  readonly attach: (tabId: number) => Promise<void>;
  readonly detach: (handle: string) => Promise<void>;
  readonly stop: (runId: string) => Promise<void>;
  readonly resume: (runId: string) => Promise<void>;
  /** Lets a waiting request go; with `isAlways` its shops need no look from now on. */
  readonly release: (requestId: string, isAlways: boolean) => Promise<void>;
  readonly refuse: (requestId: string) => Promise<void>;
  readonly begin: () => Promise<void>;
  readonly remove: (threadId: string) => Promise<void>;
  readonly error: Error | null;
  /** What is known of the attached products, so that it can stand there the moment a question is asked. */
  readonly ahead: readonly AtAGlance[];
}

/** Everything that the chat sends, for the conversation shown. */
export function useChat(thread: Thread | null): Chat {
  const threadId = thread?.id ?? null;
  const { go, offer } = usePanel();
  const { send, error } = useSend();
  const begin = async () => {
    const made = await send('createThread', {});
    if (made) go({ threadId: made.id });
    return made?.id ?? null;
  };
  const asked = useRef<Question | null>(null);
  const here = async () => threadId ?? (await begin());
  const ahead = useAhead(thread?.attached ?? []);
  return {
    error,
    ahead,
    ask: async (question) => {
      const id = await here();
      if (id === null) return false;
      asked.current = sameQuestion(asked.current, { threadId: id, question });
      const isTaken = (await send('ask', asked.current)) !== null;
      if (isTaken) asked.current = null;
      return isTaken;
    },
    attach: async (tabId) => {
      const id = await here();
      if (id) await send('attachTab', { threadId: id, tabId });
    },
    detach: async (handle) => {
      if (threadId) await send('detachTab', { threadId, handle });
    },
    stop: async (runId) => void (await send('stopRun', { runId })),
    resume: async (runId) => void (await send('resumeRun', { runId })),
    release: async (id, isAlways) => void (await send('releaseRequest', { id, isAlways })),
    refuse: async (id) => void (await send('refuseRequest', { id })),
    begin: async () => void (await begin()),
    remove: async (id) => {
      const gone = await send('deleteThread', { id });
      if (gone) offer(t('chatDeleted'), gone.trashId);
      if (gone && id === threadId) go({ threadId: null });
    },
  };
}

interface Question {
  readonly id: string;
  readonly threadId: string;
  readonly question: string;
}

// The reply may be lost after the question was stored: asked once more, it keeps its id and is stored once.
function sameQuestion(last: Question | null, next: Omit<Question, 'id'>): Question {
  const isSame = last?.threadId === next.threadId && last.question === next.question;
  return isSame ? last : { ...next, id: crypto.randomUUID() };
}

function useAhead(attached: readonly AttachedTab[]): readonly AtAGlance[] {
  const isPainted = useAfterPaint();
  const urls = attached.map(({ url }) => url).join(' ');
  const live = useLive(() => glancesAhead(isPainted ? attached : []), [urls, isPainted]);
  return live.state === 'ready' ? live.value : [];
}
