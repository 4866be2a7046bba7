import type { AgentRun, AgentStep, Thread } from '../../domain/conversation';
import type { Settings } from '../../domain/settings';
import type { SentRequest } from '../../domain/spending';
import { db } from '../db';
import { findThread, listRuns, listSteps } from './conversations';
import { listSentRequests } from './sent-requests';
import { readSettings } from './settings';

/** What a run is carried out from, all of it as of one moment. */
export interface RunBasis {
  /** The run as it is stored now; null when it is gone. */
  readonly stored: AgentRun | null;
  readonly settings: Settings;
  /** Its conversation; null when that was deleted. */
  readonly thread: Thread | null;
  /** The questions of its conversation, oldest first; this one is among them. */
  readonly runs: readonly AgentRun[];
  /** The run's own steps so far, in their order. */
  readonly steps: readonly AgentStep[];
  /** What was sent for the run so far, or waits to be, oldest first. */
  readonly sent: readonly SentRequest[];
}

/** Reads what a run is carried out from, in one go: the person waits for the first word. */
export function readRunBasis({ id, threadId }: Pick<AgentRun, 'id' | 'threadId'>): Promise<RunBasis> {
  return db.transaction('r', db.runs, db.threads, db.settings, db.steps, db.sentRequests, async () => {
    const [runs, thread, settings, steps, sent] = await Promise.all([
      listRuns(threadId),
      findThread(threadId),
      readSettings(),
      listSteps(id),
      listSentRequests(id),
    ]);
    return { stored: runs.find((run) => run.id === id) ?? null, settings, thread, runs, steps, sent };
  });
}
