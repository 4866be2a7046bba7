import {
  type AgentRun,
  type AgentStep,
  HEARTBEAT_MS,
  type StepResult,
} from '../../../utils/domain/conversation';

/**
 * After this many milliseconds without a sign of life a running answer counts as cut off. Only where nothing else said so: a worker
 * that dies takes its port with it, the panel wakes the next one at once, and that one settles what it finds.
 */
const SILENCE_MS = HEARTBEAT_MS + 3000;

/** The state to show: a run whose worker died still says `running`, but its last sign of life is old. */
export function shownState(run: AgentRun, now: number): AgentRun['state'] {
  const isSilent = run.state === 'running' && now - run.heartbeatAt > SILENCE_MS;
  return isSilent ? 'interrupted' : run.state;
}

/** What the steps found, in their order; of the same thing found twice only the last is kept, as a plan or list changes. */
export function shownResults(steps: readonly AgentStep[]): readonly StepResult[] {
  const results = new Map<string, StepResult>();
  for (const { result } of steps) {
    if (result === null || result.kind === 'refused') continue;
    const key = result.kind === 'list' ? `list ${result.listId}` : JSON.stringify(result);
    const shown = withUndo(result, results.get(key));
    results.delete(key);
    results.set(key, shown);
  }
  return [...results.values()];
}

// A later look at a list must not hide that an earlier step took something off it.
function withUndo(result: StepResult, before: StepResult | undefined): StepResult {
  if (result.kind !== 'list' || before?.kind !== 'list') return result;
  return { ...result, trashId: result.trashId ?? before.trashId };
}

/**
 * How far a streamed text is complete: the index behind its last finished sentence or line. A screen reader is told
 * whole sentences, not single words.
 */
export function spokenLength(text: string, isOver: boolean): number {
  if (isOver) return text.length;
  const ends = [...text.matchAll(/[.!?…](?=\s)|[。！？؟]|\n/gu)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}
