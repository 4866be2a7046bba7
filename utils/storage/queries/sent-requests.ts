import type { SentRequest } from '../../domain/talk/spending';
import { db } from '../db';

/** What was sent to models for a question, oldest first; what waits to be looked at is among it. */
export async function listSentRequests(runId: string): Promise<SentRequest[]> {
  return (await db.sentRequests.where('runId').equals(runId).toArray()).sort((a, b) => a.at - b.at);
}

/** One request, by its id; null when it was forgotten. */
export async function findSentRequest(id: string): Promise<SentRequest | null> {
  return (await db.sentRequests.get(id)) ?? null;
}

/** The last requests that left this browser, whatever for, newest first. */
export async function listLatestSent(limit: number): Promise<SentRequest[]> {
  return db.sentRequests.orderBy('at').reverse().limit(limit).toArray();
}
