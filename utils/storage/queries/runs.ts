import type { AgentRun } from '../../domain/conversation';
import { db } from '../db';

/** One run. */
export async function findRun(id: string): Promise<AgentRun | null> {
  return (await db.runs.get(id)) ?? null;
}

/** Running runs that gave no sign of life since `before`. */
export async function listSilentRuns(before: number): Promise<readonly AgentRun[]> {
  return db.runs
    .where('state')
    .equals('running')
    .filter(({ heartbeatAt }) => heartbeatAt < before)
    .toArray();
}
