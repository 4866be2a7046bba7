import type { AgentStep } from '../../domain/talk/conversation';
import { db } from '../db';

/** Stores the steps that a turn asked for, before any of them is done; false when the run was ended meanwhile. */
export async function planSteps(runId: string, steps: readonly AgentStep[]): Promise<boolean> {
  return whileRunning(runId, async () => {
    await db.steps.bulkAdd([...steps]);
    return true;
  });
}

/** Marks a planned step as begun, before its effect; false when it was begun before or the run was ended: then do nothing. */
export async function beginStep(step: AgentStep, now: number): Promise<boolean> {
  return whileRunning(step.runId, async () => {
    const stored = await db.steps.get(step.id);
    if (stored?.state !== 'planned') return false;
    await db.steps.put({ ...stored, state: 'running', startedAt: now });
    return true;
  });
}

/** Keeps what a step came to, together with the short names that it gave. */
export async function finishStep(
  step: AgentStep,
  outcome: Pick<AgentStep, 'state' | 'result' | 'output' | 'facts' | 'endedAt'>,
  handles: Readonly<Record<string, string>>,
): Promise<void> {
  await db.transaction('rw', db.steps, db.runs, async () => {
    await db.steps.update(step.id, outcome);
    await db.runs.update(step.runId, {
      handles,
      ...(outcome.endedAt ? { heartbeatAt: outcome.endedAt } : {}),
    });
  });
}

/** Closes steps that were under way when the worker died: nobody knows what came of them, so they are not done again. */
export async function closeLostSteps(runId: string, output: string, now: number): Promise<void> {
  await db.steps
    .where('runId')
    .equals(runId)
    .filter(({ state }) => state === 'running')
    .modify({ state: 'failed', result: { kind: 'refused', reason: 'interrupted' }, output, endedAt: now });
}

async function whileRunning(runId: string, work: () => Promise<boolean>): Promise<boolean> {
  return db.transaction('rw', db.steps, db.runs, async () => {
    const run = await db.runs.get(runId);
    return run?.state === 'running' ? work() : false;
  });
}
