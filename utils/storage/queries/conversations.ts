import type { AgentRun, AgentStep, Thread } from '../../domain/talk/conversation';
import { db } from '../db';

/** Conversations, the last used first. */
export async function listThreads(): Promise<Thread[]> {
  return db.threads.orderBy('updatedAt').reverse().toArray();
}

/** One conversation. */
export async function findThread(id: string): Promise<Thread | null> {
  return (await db.threads.get(id)) ?? null;
}

/** The questions of a conversation and what came of them, oldest first. */
export async function listRuns(threadId: string): Promise<AgentRun[]> {
  return (await db.runs.where('threadId').equals(threadId).toArray()).sort(
    (a, b) => a.startedAt - b.startedAt,
  );
}

/** The steps of a run in their order. */
export async function listSteps(runId: string): Promise<AgentStep[]> {
  return (await db.steps.where('runId').equals(runId).toArray()).sort((a, b) => a.index - b.index);
}
