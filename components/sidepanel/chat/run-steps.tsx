import { CircleAlert, CircleCheck, Loader } from 'lucide-preact';
import type { AgentStep } from '../../../utils/domain/talk/conversation';
import { t, tn } from '../../../utils/platform/text';
import { stepWords } from './step-words';

interface RunStepsProps {
  readonly steps: readonly AgentStep[];
  readonly isRunning: boolean;
  /** Nothing is written yet, so a sign of life stands where the answer will be. */
  readonly isWordless: boolean;
}

/** How many finished steps are shown one by one before they are folded into one line. */
const SHOWN_STEPS = 3;

const ICONS = { planned: Loader, running: Loader, done: CircleCheck, failed: CircleAlert } as const;

/** The steps of a run as quiet lines that can be unfolded, each as it happens. */
export function RunSteps({ steps, isRunning, isWordless }: RunStepsProps) {
  const isBetweenSteps = isRunning && isWordless && !steps.some(isOpen);
  const lines = steps.map((step) => <StepLine key={step.id} step={step} isRunning={isRunning} />);
  return (
    <div class="run-steps small quiet">
      {isRunning || steps.length <= SHOWN_STEPS ? (
        lines
      ) : (
        <details>
          <summary>{tn('chatSteps', steps.length)}</summary>
          {lines}
        </details>
      )}
      {isBetweenSteps && (
        <p class="step-line">
          <Loader class="is-turning" aria-hidden="true" />
          {t('chatWorking')}
        </p>
      )}
    </div>
  );
}

function isOpen({ state }: AgentStep): boolean {
  return state === 'planned' || state === 'running';
}

function StepLine({ step, isRunning }: { readonly step: AgentStep; readonly isRunning: boolean }) {
  const isTurning = isRunning && isOpen(step);
  const Icon = isOpen(step) && !isRunning ? CircleAlert : ICONS[step.state];
  const words = (
    <>
      <Icon class={isTurning ? 'is-turning' : ''} aria-hidden="true" />
      {stepWords(step)}
    </>
  );
  if (step.output === '') return <p class="step-line">{words}</p>;
  return (
    <details class="step">
      <summary class="step-line">{words}</summary>
      <p class="step-output" dir="auto">
        {step.output}
      </p>
    </details>
  );
}
