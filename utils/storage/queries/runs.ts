import type { AgentRun } from '../../domain/conversation';
import { db } from '../db';

/** One run. */
export async function findRun(id: string): Promise<AgentRun | null> {
  return (await db.runs.get(id)) ?? null;
}
