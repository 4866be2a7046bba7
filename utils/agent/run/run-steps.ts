import type { AgentStep, ThinkingEcho } from '../../domain/talk/conversation';
import { beginStep, finishStep } from '../../storage/commands/steps';
import { cleanText } from '../mask/untrusted';
import type { ModelCall } from '../model/chat';
import { refuse, type ToolContext, type ToolOutcome } from '../tools/tool';
import { findTool } from '../tools/tools';
import { factsOf } from './step-facts';

/** More calls than this in one turn are left out. */
const MAX_CALLS_PER_TURN = 5;
const MAX_INPUT_CHARS = 8000;

/** What the steps of a turn are made from. */
export interface TurnCalls {
  readonly runId: string;
  /** All steps of the run so far. */
  readonly before: readonly AgentStep[];
  /** What the model wrote before it asked. */
  readonly said: string;
  readonly calls: readonly ModelCall[];
  /** The thinking that led to the calls, for the server that wants it back. */
  readonly echo?: ThinkingEcho;
}

/** The steps for a turn's calls, each id once, at most five; a call with broken arguments has failed already. */
export function stepsOf(
  { runId, before, said, calls, echo }: TurnCalls,
  newId: () => string,
  now: number,
): AgentStep[] {
  const turn = (before.at(-1)?.turn ?? -1) + 1;
  const once = calls.filter(({ id }, place) => calls.findIndex((call) => call.id === id) === place);
  const taken = new Set(before.map(({ callId }) => callId));
  return once.slice(0, MAX_CALLS_PER_TURN).map(({ id, name, input }, place) => ({
    id: newId(),
    runId,
    index: before.length + place,
    turn,
    said,
    callId: freshCallId(id.slice(0, 90), taken),
    tool: name.replace(/[^\w-]/g, '').slice(0, 60) || 'unnamed',
    startedAt: now,
    ...(echo && place === 0 ? { echo } : {}),
    ...(parsedInput(input) ? planned(input) : broken(now)),
  }));
}

// Servers refuse a conversation in which two calls have one id, and models use theirs again.
function freshCallId(id: string, taken: Set<string>): string {
  let fresh = id;
  for (let again = 2; taken.has(fresh); again += 1) fresh = `${id}-${again}`;
  taken.add(fresh);
  return fresh;
}

function planned(input: string): Pick<AgentStep, 'input' | 'state' | 'result' | 'output' | 'endedAt'> {
  return { input, state: 'planned', result: null, output: '', endedAt: null };
}

// Servers refuse a whole conversation for one call whose arguments are no JSON object, so none is kept.
function broken(now: number): Pick<AgentStep, 'input' | 'state' | 'result' | 'output' | 'endedAt'> {
  return {
    input: '{}',
    state: 'failed',
    ...refuse('bad-arguments', 'the arguments are not a JSON object'),
    endedAt: now,
  };
}

/** What is told of a step that nobody saw the end of: the worker died, or the person stopped it. */
export const LOST = 'Interrupted: nobody knows what came of it. Look before doing it again.';

/**
 * Does one planned step: marks it begun, runs its tool, keeps what it came to. False when the run was ended meanwhile. Once the
 * signal is aborted nothing is waited for: the step is lost.
 */
export async function runStep(step: AgentStep, context: ToolContext, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted || !(await beginStep(step, context.now()))) return false;
  const { result, output } = await untilAborted(outcomeOf(step, context), signal);
  const state = result.kind === 'refused' ? 'failed' : 'done';
  const facts = await factsOf(result, context.now());
  const kept = { state, result, output: cleanText(output, 8000), facts, endedAt: context.now() } as const;
  await finishStep(step, kept, context.handles.toRecord());
  return !signal.aborted;
}

/** How often the thing that was asked for most often was asked for, however its arguments are ordered. */
export function mostAlike(steps: readonly AgentStep[]): number {
  const counts = new Map<string, number>();
  for (const { tool, input } of steps) {
    const call = `${tool} ${canonical(input)}`;
    counts.set(call, (counts.get(call) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function untilAborted(outcome: Promise<ToolOutcome>, signal: AbortSignal): Promise<ToolOutcome> {
  const lost: ToolOutcome = { result: { kind: 'refused', reason: 'interrupted' }, output: LOST };
  return new Promise((resolve, reject) => {
    const stop = () => resolve(lost);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    outcome.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function outcomeOf(step: AgentStep, context: ToolContext): Promise<ToolOutcome> {
  const tool = findTool(step.tool);
  if (!tool) return refuse('unknown-tool', `there is no tool ${step.tool}`);
  try {
    return await tool.run(parsedInput(step.input), context);
  } catch (cause) {
    console.error(`${step.tool} failed`, cause);
    return refuse('tool-failed', `${step.tool} failed; try another way`);
  }
}

function parsedInput(input: string): object | null {
  if (input.length > MAX_INPUT_CHARS) return null;
  try {
    const value: unknown = JSON.parse(input);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function canonical(input: string): string {
  return JSON.stringify(sorted(parsedInput(input)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => [key, sorted(each)]);
}
