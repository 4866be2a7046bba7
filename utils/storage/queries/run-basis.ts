import type { AgentRun, Thread } from '../../domain/conversation';
import type { Settings } from '../../domain/settings';
import { db } from '../db';
import { findThread, listRuns } from './conversations';
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
}

/** Reads what a run is carried out from, in one go: the person waits for the first word. */
export function readRunBasis({ id, threadId }: Pick<AgentRun, 'id' | 'threadId'>): Promise<RunBasis> {
  return db.transaction('r', db.runs, db.threads, db.settings, async () => {
    const [runs, thread, settings] = await Promise.all([
      listRuns(threadId),
      findThread(threadId),
      readSettings(),
    ]);
    return { stored: runs.find((run) => run.id === id) ?? null, settings, thread, runs };
  });
}
