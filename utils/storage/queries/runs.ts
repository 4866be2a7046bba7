import type { AgentRun } from '../../domain/talk/conversation';
import { db } from '../db';

/** Running runs that gave no sign of life since `before`. */
export async function listSilentRuns(before: number): Promise<readonly AgentRun[]> {
  return db.runs
    .where('state')
    .equals('running')
    .filter(({ heartbeatAt }) => heartbeatAt < before)
    .toArray();
}
