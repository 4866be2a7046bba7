import { MessagesSquare, SquarePen } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Thread } from '../../../utils/domain/talk/conversation';
import { t } from '../../../utils/platform/text';
import { watchWorker } from '../../../utils/platform/worker-line';
import { listRuns, listThreads } from '../../../utils/storage/queries/conversations';
import { IconButton } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { SendError } from '../send-error';
import { useClock } from '../use-clock';
import { AttachedTabs } from './attached-tabs';
import './chat.css';
import { Composer } from './composer';
import { Conversation } from './conversation';
import { QuickBar } from './quick-bar';
import { shownState } from './run-state';
import { ThreadList } from './thread-list';
import { useChat } from './use-chat';

/** The chat: what is attached, the conversation, and where to ask. */
export function ChatView() {
  const threads = useLive(listThreads, []);
  return <Loaded live={threads}>{(all) => <Chat threads={all} />}</Loaded>;
}

function Chat({ threads }: { readonly threads: readonly Thread[] }) {
  const { place, go } = usePanel();
  const [isChoosing, setChoosing] = useState(false);
  const thread = threads.find((each) => each.id === place.threadId) ?? threads[0] ?? null;
  const chat = useChat(thread);
  const runs = useLive(() => (thread ? listRuns(thread.id) : Promise.resolve([])), [thread?.id]);
  const newest = runs.state === 'ready' ? runs.value.at(-1) : undefined;
  const now = useClock(1000, newest?.state === 'running');
  const isRunning = newest !== undefined && shownState(newest, now) === 'running';
  const isBusy = isRunning || newest?.state === 'waiting';
  // A worker that dies in the middle is noticed and woken, so that the answer is shown as cut off and can go on.
  useEffect(() => (isRunning ? watchWorker() : undefined), [isRunning]);
  const foot = useRef<HTMLElement>(null);
  const begin = () => {
    setChoosing(false);
    foot.current?.querySelector('textarea')?.focus();
    void chat.begin();
  };
  const pick = (id: string) => {
    setChoosing(false);
    go({ threadId: id });
  };
  return (
    <div class="chat">
      <header class="chat-head">
        <AttachedTabs
          thread={thread}
          onAttach={(id) => void chat.attach(id)}
          onDetach={(handle) => void chat.detach(handle)}
        />
        <div class="chat-actions">
          {threads.length > 0 && (
            <IconButton
              icon={MessagesSquare}
              name={t('chatConversations')}
              aria-expanded={isChoosing}
              onClick={() => setChoosing(!isChoosing)}
            />
          )}
          {newest && <IconButton icon={SquarePen} name={t('chatNew')} onClick={begin} />}
        </div>
      </header>
      {isChoosing ? (
        <ThreadList
          threads={threads}
          activeId={thread?.id ?? null}
          onPick={pick}
          onRemove={(id) => void chat.remove(id)}
        />
      ) : (
        <Loaded live={runs}>
          {(all) => <Conversation key={thread?.id} runs={all} now={now} chat={chat} />}
        </Loaded>
      )}
      <footer class="chat-foot" ref={foot}>
        <SendError error={chat.error} />
        <QuickBar
          attachedTabs={thread?.attached.length ?? 0}
          isRunning={isBusy}
          onAsk={(words) => void chat.ask(words)}
        />
        <Composer isRunning={isBusy} onAsk={chat.ask} onStop={() => newest && void chat.stop(newest.id)} />
      </footer>
    </div>
  );
}
