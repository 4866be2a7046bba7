import { RotateCcw } from 'lucide-preact';
import {
  type AgentRun,
  RUN_MARKS,
  type RunError,
  type RunMark,
  type RunNote,
} from '../../../utils/domain/conversation';
import { type TextKey, t } from '../../../utils/platform/text';
import { Button } from '../../shared/button';
import { ErrorNote } from '../../shared/states';
import { Review } from './review';
import { CEILING_WORDS, RUN_ERROR_WORDS } from './run-error-words';
import { RunUsage } from './run-usage';
import { SentRequests } from './sent-requests';
import type { Chat } from './use-chat';

const NOTE_WORDS: Readonly<Record<RunNote, TextKey>> = {
  'no-model': 'chatNoteNoModel',
  'not-understood': 'chatNoteNotUnderstood',
  'nothing-attached': 'chatNoteNothingAttached',
  'nothing-found': 'chatNoteNothingFound',
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
  if (state === 'waiting') return <Review runId={run.id} chat={chat} />;
  const canGoOn = isNewest && (state === 'interrupted' || state === 'cancelled' || run.isTruncated);
  return (
    <>
      {run.note && (
        <p class={run.note === 'no-model' ? 'small quiet' : undefined}>{t(NOTE_WORDS[run.note])}</p>
      )}
      {state === 'failed' && (
        <Failure error={run.error} onAgain={() => void chat.ask(run.question)} isNewest={isNewest} />
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

interface FailureProps {
  readonly error: RunError | null;
  readonly onAgain: () => void;
  readonly isNewest: boolean;
}

function Failure({ error, onAgain, isNewest }: FailureProps) {
  const { what, todo, remedy } = RUN_ERROR_WORDS[error?.kind ?? 'unknown'];
  const isCost = error?.ceiling === 'run-cost' || error?.ceiling === 'day-cost';
  const again = isNewest ? { action: { label: t('chatAgain'), onPick: onAgain } } : {};
  const detail = error?.detail ? { detail: error.detail } : {};
  return (
    <>
      <ErrorNote
        what={t(error?.ceiling ? CEILING_WORDS[error.ceiling] : what)}
        safe={t('chatErrorSafe')}
        todo={t(isCost ? 'chatTodoCost' : todo)}
        {...detail}
        {...again}
      />
      {(isCost || remedy === 'options') && (
        <a
          href={isCost ? 'options.html#privacy' : 'options.html#models'}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('panelOpenOptions')}
        </a>
      )}
    </>
  );
}
