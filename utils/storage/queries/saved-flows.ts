import type { SavedFlow } from '../../domain/plan/saved-flow';
import { db } from '../db';

/** What was saved to be run again, the last run first. */
export async function listFlows(): Promise<SavedFlow[]> {
  const flows = await db.flows.toArray();
  return flows.sort((a, b) => (b.lastRunAt ?? b.createdAt) - (a.lastRunAt ?? a.createdAt));
}

/** One of them. */
export async function findFlow(id: string): Promise<SavedFlow | null> {
  return (await db.flows.get(id)) ?? null;
}
