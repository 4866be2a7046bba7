import { RotateCcw } from 'lucide-preact';
import {
  type AgentRun,
  RUN_MARKS,
  type RunMark,
  type RunNote,
} from '../../../utils/domain/talk/conversation';
import { type TextKey, t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { ModelFailure } from '../../shared/model-failure';
import { OtherLists } from './other-lists';
import { RunReview } from './run-review';
import { RunUsage } from './run-usage';
import { SentRequests } from './sent-requests';
import type { Chat } from './use-chat';

const NOTE_WORDS: Readonly<Record<RunNote, TextKey>> = {
  'no-model': 'chatNoteNoModel',
  'not-understood': 'chatNoteNotUnderstood',
  'nothing-attached': 'chatNoteNothingAttached',
  'nothing-found': 'chatNoteNothingFound',
  'no-such-list': 'chatNoteNoSuchList',
  'not-sent': 'chatNoteNotSent',
};

const MARK_WORDS: Readonly<Record<RunMark, TextKey>> = {
  'answer-from-thinking': 'chatMarkAnswerFromThinking',
  'thinking-ran-out': 'chatMarkThinkingRanOut',
  'prompt-cut': 'chatMarkPromptCut',
};

interface RunEndProps {
  readonly run: AgentRun;
  readonly state: AgentRun['state'];
  readonly chat: Chat;
  readonly isNewest: boolean;
}

/** How a run ended and what one can do now, and in one quiet line who answered at what cost. */
export function RunEnd({ run, state, chat, isNewest }: RunEndProps) {
  if (state === 'running') return null;
  if (state === 'waiting') return <RunReview runId={run.id} chat={chat} />;
  const canGoOn = isNewest && (state === 'interrupted' || state === 'cancelled' || run.isTruncated);
  return (
    <>
      {run.note && (
        <p class={run.note === 'no-model' ? 'small quiet' : undefined}>{t(NOTE_WORDS[run.note])}</p>
      )}
      {run.note === 'no-such-list' && <OtherLists />}
      {state === 'failed' && (
        <ModelFailure
          error={run.error}
          safe={t('chatErrorSafe')}
          {...(isNewest ? { onAgain: () => void chat.ask(run.question) } : {})}
        />
      )}
      {state === 'interrupted' && <p class="careful">{t('chatInterrupted')}</p>}
      {state === 'cancelled' && <p>{t('chatCancelled')}</p>}
      {run.isTruncated && <p class="careful">{t('chatTruncated')}</p>}
      {RUN_MARKS.filter((mark) => run.marks?.includes(mark)).map((mark) => (
        <p key={mark} class="small quiet">
          {t(MARK_WORDS[mark])}
        </p>
      ))}
      {canGoOn && (
        <div>
          <Button icon={RotateCcw} onClick={() => void chat.resume(run.id)}>
            {t('chatResume')}
          </Button>
        </div>
      )}
      <RunUsage run={run} />
      {run.mode === 'model' && <SentRequests runId={run.id} />}
    </>
  );
}
