import {
  type AgentRun,
  type AgentStep,
  HEARTBEAT_MS,
  type ListStepResult,
  type StepResult,
} from '../../../utils/domain/talk/conversation';

/**
 * After this many milliseconds without a sign of life a running answer counts as cut off. Only where nothing else said so: a worker
 * that dies takes its port with it, the panel wakes the next one at once, and that one settles what it finds.
 */
const SILENCE_MS = HEARTBEAT_MS + 3000;

/** A step that changed a list, and can be undone for a while. */
export interface ChangeStep {
  readonly id: string;
  readonly result: ListStepResult & { readonly trashId: string };
}

/** A list that steps looked at or changed, with all that they changed in it, oldest first. */
export interface ShownList {
  readonly kind: 'list';
  readonly listId: string;
  readonly changes: readonly ChangeStep[];
}

/** What is drawn of what a run found. */
export type ShownResult = Exclude<StepResult, { readonly kind: 'list' | 'refused' }> | ShownList;

/** The state to show: a run whose worker died still says `running`, but its last sign of life is old. */
export function shownState(run: AgentRun, now: number): AgentRun['state'] {
  const isSilent = run.state === 'running' && now - run.heartbeatAt > SILENCE_MS;
  return isSilent ? 'interrupted' : run.state;
}

/** What the steps found, in their order; of the same thing found twice only the last is kept, as a plan or list changes. */
export function shownResults(steps: readonly AgentStep[]): readonly ShownResult[] {
  const results = new Map<string, ShownResult>();
  for (const { result } of steps) {
    if (result === null || result.kind === 'refused') continue;
    const shown: ShownResult =
      result.kind === 'list'
        ? { kind: 'list', listId: result.listId, changes: changesIn(steps, result) }
        : result;
    const key = result.kind === 'list' ? `list ${result.listId}` : JSON.stringify(result);
    results.delete(key);
    results.set(key, shown);
  }
  return [...results.values()];
}

// A later look at a list must not hide what an earlier step did to it.
function changesIn(steps: readonly AgentStep[], { listId }: ListStepResult): readonly ChangeStep[] {
  return steps.flatMap(({ id, result }) =>
    result?.kind === 'list' && result.listId === listId && result.trashId !== null
      ? [{ id, result: { ...result, trashId: result.trashId } }]
      : [],
  );
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
