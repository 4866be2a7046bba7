import { Sparkles } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { AgentRun } from '../../../utils/domain/talk/conversation';
import { t } from '../../../utils/platform/text';
import { EmptyState } from '../../shared/states';
import { RunView } from './run-view';
import type { Chat } from './use-chat';
import { useStickToEnd } from './use-stick-to-end';
import './conversation.css';

interface ConversationProps {
  readonly runs: readonly AgentRun[];
  readonly now: number;
  readonly chat: Chat;
}

/** The questions of a conversation and what came of them, oldest first; it follows the end until one reads further up, and again once one asks. */
export function Conversation({ runs, now, chat }: ConversationProps) {
  const box = useRef<HTMLElement>(null);
  const stick = useStickToEnd(box, runs.at(-1)?.id);
  return (
    <section
      class="conversation"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('chatConversation')}
      {...stick}
    >
      <div class="conversation-runs">
        {runs.length === 0 && (
          <EmptyState icon={Sparkles}>
            <strong>{t('chatEmptyTitle')}</strong>
            <br />
            {t('chatEmptyBody')}
          </EmptyState>
        )}
        {runs.map((run, index) => (
          <RunView key={run.id} run={run} now={now} chat={chat} isNewest={index === runs.length - 1} />
        ))}
      </div>
    </section>
  );
}
