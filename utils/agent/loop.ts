import type { AgentStep, Usage } from '../domain/conversation';
import { endRun, saveUsage } from '../storage/commands/runs';
import { closeLostSteps, planSteps } from '../storage/commands/steps';
import { listSteps } from '../storage/queries/conversations';
import { type Asking, askModel } from './ask-model';
import { checkCeilings } from './ceilings';
import type { Turn } from './chat';
import { sumUsage } from './metering';
import { LOST, mostAlike, runStep, stepsOf } from './run-steps';
import { joined } from './run-writer';
import type { ToolContext } from './tools/tool';

/** What a run with a model needs; all of it is made anew when a run is resumed. */
export interface RunJob extends Asking {
  readonly tools: ToolContext;
  /** Aborted by the person's stop, by the time limit, or when the run was ended elsewhere. */
  readonly signal: AbortSignal;
}

/**
 * Carries a run on from what is stored of it to its end, and stores that end. Planned steps are done, finished ones never
 * again; then the model is asked, until it answers without asking for a step. Throws `ModelError`, or the signal's reason.
 */
export async function driveRun(job: RunJob): Promise<void> {
  await closeLostSteps(job.run.id, LOST, job.tools.now());
  let usage = job.run.usage;
  for (;;) {
    const steps = await doPlanned(job);
    job.signal.throwIfAborted();
    job.writer.startTurn(saidIn(steps));
    if (steps.at(-1)?.result?.kind === 'question') return finish(job, { finish: 'stop', usage });
    const turn = await askModel(job, steps, usage);
    usage = sumUsage(usage, turn.usage);
    await saveUsage(job.run.id, usage);
    if (turn.calls.length === 0 || !mayRun(turn)) return finish(job, { finish: turn.finish, usage });
    await plan(job, steps, turn);
  }
}

async function doPlanned({ run, tools, signal }: RunJob): Promise<AgentStep[]> {
  for (const step of await listSteps(run.id)) {
    if (step.state === 'planned') await runStep(step, tools, signal);
    if (signal.aborted) break;
  }
  return listSteps(run.id);
}

async function plan(job: RunJob, before: readonly AgentStep[], { text, calls }: Turn): Promise<void> {
  checkCeilings({ steps: before.length + 1 }, job.limits);
  const steps = stepsOf({ runId: job.run.id, before, said: text, calls }, job.tools.newId, job.tools.now());
  checkCeilings({ 'same-calls': mostAlike([...before, ...steps]) }, job.limits);
  await planSteps(job.run.id, steps.slice(0, job.limits.maxSteps - before.length));
}

async function finish(
  job: RunJob,
  end: { readonly finish: string | null; readonly usage: Usage | null },
): Promise<void> {
  await job.writer.stop();
  const state = end.finish === null ? 'interrupted' : 'done';
  const isTruncated = end.finish === null || end.finish === 'length';
  await endRun(
    job.run.id,
    { ...job.writer.progress(), state, isTruncated, usage: end.usage },
    job.tools.now(),
  );
}

// Cut off before its end, a stream may hold half of the arguments.
function mayRun({ finish }: Turn): boolean {
  return finish !== null && finish !== 'length';
}

function saidIn(steps: readonly AgentStep[]): string {
  const turns = new Map(steps.map(({ turn, said }) => [turn, said]));
  return [...turns.values()].reduce(joined, '');
}
