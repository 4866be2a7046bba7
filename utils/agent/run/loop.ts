import type { AgentRun, AgentStep, RunMark, Usage } from '../../domain/talk/conversation';
import { endRun, saveUsage } from '../../storage/commands/runs';
import { closeLostSteps, planSteps } from '../../storage/commands/steps';
import { listSteps } from '../../storage/queries/conversations';
import type { Turn } from '../model/chat';
import { sumUsage } from '../model/usage';
import type { ToolContext } from '../tools/tool';
import { type Asking, askModel } from './ask-model';
import { checkCeilings } from './ceilings';
import { LOST, mostAlike, runStep, stepsOf } from './run-steps';
import { saidSoFar, withCutOff } from './said';
import { lookAgain } from './second-look';

/** What a run with a model needs; all of it is made anew when a run is resumed. */
export interface RunJob extends Asking {
  readonly tools: ToolContext;
  /** Its steps as they were stored when it was begun, where they were read already. */
  readonly stored?: readonly AgentStep[];
  /** Whether a choice that prices do not decide is asked for again in other orders. */
  readonly checksChoices?: boolean;
  /** Aborted by the person's stop, by the time limit, or when the run was ended elsewhere. */
  readonly signal: AbortSignal;
}

/**
 * Carries a run on from what is stored of it to its end, and stores that end. Planned steps are done, finished ones never
 * again; then the model is asked, until it answers without asking for a step. Throws `ModelError`, or the signal's reason.
 */
export async function driveRun(job: RunJob): Promise<void> {
  let usage = job.run.usage;
  let stored = job.stored ?? null;
  const marks = new Set<RunMark>();
  for (;;) {
    const steps = await doPlanned(job, stored ?? (await listSteps(job.run.id)));
    stored = null;
    job.signal.throwIfAborted();
    job.writer.startTurn(saidSoFar(steps, job.run.cutOffs));
    if (steps.at(-1)?.result?.kind === 'question')
      return finish(job, { finish: 'stop', usage, marks: [...marks] });
    const turn = await askModel(job, steps, usage);
    usage = sumUsage(usage, turn.usage);
    for (const mark of turn.marks ?? []) marks.add(mark);
    await saveUsage(job.run.id, usage);
    if (turn.calls.length === 0 || !mayRun(turn)) {
      const looked = await lookAgain(job, steps, turn);
      const all = looked ? sumUsage(usage, looked) : usage;
      return finish(job, {
        finish: turn.finish,
        usage: all,
        marks: [...marks],
        ...cutOffOf(job, steps, turn),
      });
    }
    await job.writer.flush();
    await plan(job, steps, turn);
  }
}

async function doPlanned(
  { run, tools, signal }: RunJob,
  stored: readonly AgentStep[],
): Promise<readonly AgentStep[]> {
  const open = stored.filter(({ state }) => state === 'planned' || state === 'running');
  // Most often there is none, and the person waits for the first word.
  if (open.length === 0) return stored;
  // Nobody else does steps of this run: one that is under way here was under way when the worker died.
  if (open.some(({ state }) => state === 'running')) await closeLostSteps(run.id, LOST, tools.now());
  for (const step of open) {
    if (step.state === 'planned') await runStep(step, tools, signal);
    if (signal.aborted) break;
  }
  return listSteps(run.id);
}

async function plan(job: RunJob, before: readonly AgentStep[], { text, calls, echo }: Turn): Promise<void> {
  checkCeilings({ steps: before.length + 1 }, job.limits);
  const steps = stepsOf(
    { runId: job.run.id, before, said: text, calls, ...(echo ? { echo } : {}) },
    job.tools.newId,
    job.tools.now(),
  );
  checkCeilings({ 'same-calls': mostAlike([...before, ...steps]) }, job.limits);
  await planSteps(job.run.id, steps.slice(0, job.limits.maxSteps - before.length));
}

interface Finish extends Pick<AgentRun, 'marks' | 'cutOffs'> {
  readonly finish: string | null;
  readonly usage: Usage | null;
}

async function finish(job: RunJob, { finish, ...end }: Finish): Promise<void> {
  await job.writer.stop();
  const state = finish === null ? 'interrupted' : 'done';
  const isTruncated = finish === null || finish === 'length';
  await endRun(job.run.id, { ...job.writer.progress(), ...end, state, isTruncated }, job.tools.now());
}

// An answer at its limit can be gone on with where it stopped; half of a call cannot.
function cutOffOf(
  { run }: RunJob,
  steps: readonly AgentStep[],
  { finish, calls, text }: Turn,
): Pick<AgentRun, 'cutOffs'> {
  if (finish !== 'length' || calls.length > 0 || text === '') return {};
  return { cutOffs: withCutOff(run.cutOffs ?? [], steps.length, text) };
}

// Cut off before its end, a stream may hold half of the arguments.
function mayRun({ finish }: Turn): boolean {
  return finish !== null && finish !== 'length';
}
