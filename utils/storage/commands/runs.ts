import type { AgentRun, Usage } from '../../domain/talk/conversation';
import { db } from '../db';

/** How a run ended. */
export type RunEnd = Pick<AgentRun, 'state'> &
  Partial<Pick<AgentRun, 'text' | 'isTruncated' | 'error' | 'note' | 'usage' | 'marks' | 'cutOffs'>>;

/**
 * Stores a new run before anything is done for it; throws when its conversation is gone or still busy with another. False, and
 * nothing is changed, when this very question is stored already.
 */
export async function startRun(run: AgentRun): Promise<boolean> {
  return db.transaction('rw', db.threads, db.runs, async () => {
    const [isKnown, thread] = await Promise.all([isStored(run), db.threads.get(run.threadId)]);
    if (isKnown) return false;
    if (!thread) throw new Error(`there is no conversation ${run.threadId}`);
    await assertIdle(run.threadId);
    await db.runs.add(run);
    const title = thread.title || [...run.question.replace(/\s+/g, ' ').trim()].slice(0, 80).join('');
    await db.threads.put({ ...thread, title, updatedAt: run.startedAt });
    return true;
  });
}

async function isStored({ id, threadId, question }: AgentRun): Promise<boolean> {
  const stored = await db.runs.get(id);
  if (!stored) return false;
  if (stored.threadId === threadId && stored.question === question) return true;
  throw new Error(`the id ${id} is that of another question`);
}

/** Keeps what has come in of the answer, and the sign of life; false when the run was ended meanwhile. */
export async function saveProgress(
  id: string,
  progress: Pick<AgentRun, 'text' | 'thinking' | 'heartbeatAt'>,
): Promise<boolean> {
  return changeRunning(id, progress);
}

/** Keeps the tokens counted so far; false when the run was ended meanwhile. */
export async function saveUsage(id: string, usage: Usage | null): Promise<boolean> {
  return changeRunning(id, { usage });
}

/**
 * Takes back what was counted for a request that waits for the person's look: it has not left. False when the run does not wait
 * any more.
 */
export async function saveWaitingUsage(id: string, usage: Usage | null): Promise<boolean> {
  return changeRunIn('waiting', id, { usage });
}

/**
 * Keeps what a request is built on before it leaves: the tokens expected with it, and what the model is told beside its steps.
 * False when the run was ended meanwhile.
 */
export async function saveAsked(id: string, asked: Pick<AgentRun, 'usage' | 'known'>): Promise<boolean> {
  return changeRunning(id, asked);
}

/** Keeps between which products the model wavered, or that it did not; false when the run was ended meanwhile. */
export async function saveSecondLook(id: string, closeKeys: readonly string[]): Promise<boolean> {
  return changeRunning(id, { isTooClose: closeKeys.length > 0, closeKeys });
}

/** Keeps which products the attached pages show; false when the run was ended meanwhile. */
export async function saveGlance(id: string, glance: readonly string[]): Promise<boolean> {
  return changeRunning(id, { glance });
}

/** Ends a running run; false, and nothing is changed, when it was ended before. */
export async function endRun(id: string, end: RunEnd, now: number): Promise<boolean> {
  return changeRunning(id, { ...end, endedAt: now });
}

/** Sets an ended run going again; throws when it is done or unknown, or another one of its conversation is running. */
export async function reopenRun(id: string, now: number): Promise<AgentRun> {
  return db.transaction('rw', db.runs, async () => {
    const run = await db.runs.get(id);
    if (!run) throw new Error(`there is no run ${id}`);
    if (run.state === 'done' && !run.isTruncated) throw new Error('this answer is complete');
    if (run.state === 'waiting') throw new Error('this request waits for you to look at it');
    await assertIdle(run.threadId);
    const reopened: AgentRun = {
      ...run,
      state: 'running',
      endedAt: null,
      heartbeatAt: now,
      error: null,
      isTruncated: false,
    };
    await db.runs.put(reopened);
    return reopened;
  });
}

/** Marks a run as interrupted that gave no sign of life since this wake of the worker: its own worker died. */
export async function settleRun(id: string, wokenAt: number): Promise<void> {
  await db.runs
    .where('id')
    .equals(id)
    .filter(({ state, heartbeatAt }) => state === 'running' && heartbeatAt < wokenAt)
    .modify({ state: 'interrupted', endedAt: wokenAt });
}

function changeRunning(id: string, change: Partial<AgentRun>): Promise<boolean> {
  return changeRunIn('running', id, change);
}

async function changeRunIn(
  state: AgentRun['state'],
  id: string,
  change: Partial<AgentRun>,
): Promise<boolean> {
  return db.transaction('rw', db.runs, async () => {
    const run = await db.runs.get(id);
    if (run?.state !== state) return false;
    await db.runs.put({ ...run, ...change });
    return true;
  });
}

async function assertIdle(threadId: string): Promise<void> {
  const busy = await db.runs
    .where('threadId')
    .equals(threadId)
    .filter(({ state }) => state === 'running' || state === 'waiting')
    .count();
  if (busy > 0) throw new Error('the last question is still being answered: stop it or wait');
}
