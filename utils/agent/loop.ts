import type { AgentRun, AgentStep, AttachedTab, Usage } from '../domain/conversation';
import { endRun, saveUsage } from '../storage/commands/runs';
import { closeLostSteps, planSteps } from '../storage/commands/steps';
import { listSteps } from '../storage/queries/conversations';
import type { Model, Turn } from './chat';
import { finalError, modelErrorIn } from './model-error';
import { buildMessages, type PromptParts, tighten } from './prompt';
import { isSameCall, runStep, stepsOf } from './run-steps';
import { joined, type RunWriter } from './run-writer';
import { lookAgain } from './second-look';
import type { ToolContext } from './tools/tool';
import { WIRE_TOOLS } from './tools/tools';

/** What a run with a model needs; all of it is made anew when a run is resumed. */
export interface RunJob {
  readonly run: AgentRun;
  readonly model: Model;
  readonly tools: ToolContext;
  readonly prompt: Pick<PromptParts, 'earlier' | 'known' | 'locale' | 'isMasked' | 'room'> & {
    readonly tabs: readonly AttachedTab[];
  };
  readonly writer: RunWriter;
  readonly nonce: () => string;
  readonly maxSteps: number;
  /** Whether a choice that prices do not decide is asked for again in other orders. */
  readonly checksChoices?: boolean;
  /** Aborted by the person's stop, by the time limit, or when the run was ended elsewhere. */
  readonly signal: AbortSignal;
}

const MAX_SAME_CALLS = 3;
/** What the model is told of a step that was under way when the worker died. */
const LOST = 'Interrupted: nobody knows what came of it. Look before doing it again.';

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
    const turn = await askModel(job, steps);
    usage = sumUsage(usage, turn.usage);
    await saveUsage(job.run.id, usage);
    if (turn.calls.length === 0 || !mayRun(turn)) {
      const looked = await lookAgain(job, steps, turn);
      return finish(job, { finish: turn.finish, usage: looked ? sumUsage(usage, looked) : usage });
    }
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

async function askModel(job: RunJob, steps: readonly AgentStep[]): Promise<Turn> {
  const ask = async (room: PromptParts['room']) => {
    const messages = buildMessages({ ...job.prompt, run: job.run, steps, room, nonce: job.nonce() });
    const turn = await job.model.streamTurn({ messages, tools: WIRE_TOOLS }, job.signal, job.writer.update);
    job.writer.update(() => turn);
    return turn;
  };
  try {
    return await ask(job.prompt.room);
  } catch (error) {
    if (modelErrorIn(error)?.failure.kind !== 'context') throw error;
    return ask(tighten(job.prompt.room));
  }
}

async function plan(job: RunJob, before: readonly AgentStep[], { text, calls }: Turn): Promise<void> {
  if (before.length >= job.maxSteps) throw finalError('ceiling', `more than ${job.maxSteps} steps`);
  const steps = stepsOf({ runId: job.run.id, before, said: text, calls }, job.tools.newId, job.tools.now());
  const tooOften = steps.find(
    (step) => before.filter((earlier) => isSameCall(earlier, step)).length >= MAX_SAME_CALLS,
  );
  if (tooOften)
    throw finalError(
      'ceiling',
      `${tooOften.tool} was asked for in the same words more than ${MAX_SAME_CALLS} times`,
    );
  await planSteps(job.run.id, steps.slice(0, job.maxSteps - before.length));
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

function sumUsage(a: Usage | null, b: Usage | null): Usage | null {
  if (!a || !b) return b ?? a;
  return {
    promptTokens: a.promptTokens + b.promptTokens,
    completionTokens: a.completionTokens + b.completionTokens,
  };
}
