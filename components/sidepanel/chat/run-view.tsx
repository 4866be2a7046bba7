import { useRef } from 'preact/hooks';
import type { AgentRun, AgentStep } from '../../../utils/domain/talk/conversation';
import { t } from '../../../utils/platform/text';
import { listSteps } from '../../../utils/storage/queries/conversations';
import { useLive } from '../../shared/use-live';
import { Answer } from './answer';
import { Glance } from './glance';
import { RunEnd } from './run-end';
import { shownResults, shownState, spokenLength } from './run-state';
import { RunSteps } from './run-steps';
import { StepResultView } from './step-result';
import { TooClose } from './too-close';
import type { Chat } from './use-chat';

interface RunViewProps {
  readonly run: AgentRun;
  readonly now: number;
  readonly chat: Chat;
  /** Only the newest run can be answered or gone on with. */
  readonly isNewest: boolean;
}

/** One question, the steps as they happened, what they found, and the answer as far as it came. */
export function RunView({ run, now, chat, isNewest }: RunViewProps) {
  const live = useLive(() => listSteps(run.id), [run.id]);
  const steps: readonly AgentStep[] = live.state === 'ready' ? live.value : [];
  const state = shownState(run, now);
  return (
    <article class="run" aria-busy={state === 'running'}>
      <h2 class="aloud">{t('chatYouAsked')}</h2>
      <p class="run-question" dir="auto">
        {run.question}
      </p>
      {run.glance && run.glance.length > 0 && <Glance productKeys={run.glance} ahead={chat.ahead} />}
      <RunSteps steps={steps} isRunning={state === 'running'} isWordless={run.text === ''} />
      {run.thinking !== '' && <Thinking text={run.thinking} />}
      {shownResults(steps).map((result) => (
        <StepResultView
          key={result.kind === 'list' ? result.listId : JSON.stringify(result)}
          result={result}
          {...(isNewest ? { onAnswer: chat.ask } : {})}
        />
      ))}
      {run.text !== '' && live.state !== 'loading' && (
        <Answer run={run} steps={steps} isGrowing={state === 'running'} />
      )}
      {run.isTooClose && run.closeKeys && <TooClose productKeys={run.closeKeys} />}
      {isNewest && <Spoken text={run.text} isOver={state !== 'running'} />}
      <RunEnd run={run} state={state} chat={chat} isNewest={isNewest} />
    </article>
  );
}

function Thinking({ text }: { readonly text: string }) {
  return (
    <details class="run-thinking small quiet">
      <summary>{t('chatThinking')}</summary>
      <p dir="auto">{text}</p>
    </details>
  );
}

// What was there when the panel opened is not read aloud again; what arrives afterwards is, sentence by sentence.
function Spoken({ text, isOver }: { readonly text: string; readonly isOver: boolean }) {
  const told = useRef(text.length);
  const end = spokenLength(text, isOver);
  const fresh = text.slice(told.current, end);
  const last = useRef('');
  if (fresh.trim() !== '') {
    last.current = fresh;
    told.current = end;
  }
  return (
    <p class="aloud" role="status">
      {last.current}
    </p>
  );
}
