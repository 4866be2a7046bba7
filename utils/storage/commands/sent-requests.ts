import type { AgentRun } from '../../domain/talk/conversation';
import { OTHER_ERRANDS, type OtherErrand, type SentRequest } from '../../domain/talk/spending';
import { db } from '../db';

/** What was sent can be looked at for so many requests and so long; then it is forgotten. */
const KEPT_REQUESTS = 200;
const KEPT_MS = 14 * 86_400_000;

/** Keeps a request before it leaves. */
export async function keepSent(request: SentRequest): Promise<void> {
  await db.sentRequests.put(request);
}

/** Forgets the requests that are too old or too many; when nobody waits for a first word. Never throws: it is done again soon. */
export async function forgetOldRequests(now: number): Promise<void> {
  await forgetOld(now).catch((cause: unknown) => console.error('old requests were not forgotten', cause));
}

async function forgetOld(now: number): Promise<void> {
  await db.transaction('rw', db.sentRequests, async () => {
    const old = await db.sentRequests
      .where('at')
      .below(now - KEPT_MS)
      .filter((row) => isOver(row) || isErrand(row))
      .primaryKeys();
    await db.sentRequests.bulkDelete(old);
    const tooMany = (await db.sentRequests.count()) - KEPT_REQUESTS;
    if (tooMany <= 0) return;
    const oldest = await db.sentRequests.orderBy('at').filter(isOver).limit(tooMany).primaryKeys();
    await db.sentRequests.bulkDelete(oldest);
  });
}

/** Keeps a request that must be looked at first and sets its run waiting, in one; false when the run was ended meanwhile. */
export async function holdRequest(request: SentRequest): Promise<boolean> {
  return db.transaction('rw', db.sentRequests, db.runs, async () => {
    const run = await db.runs.get(request.runId);
    if (run?.state !== 'running') return false;
    await db.sentRequests.put({ ...request, state: 'waiting' });
    await db.runs.put({ ...run, state: 'waiting' });
    return true;
  });
}

/** The request of a turn that the person let go, now marked as sent so that it goes once; null when there is none for this address. */
export async function takeReleased(
  { runId, turn, url }: Pick<SentRequest, 'runId' | 'turn' | 'url'>,
  now: number,
): Promise<SentRequest | null> {
  return db.transaction('rw', db.sentRequests, async () => {
    const waiting = await db.sentRequests
      .where('runId')
      .equals(runId)
      .filter((row) => row.state === 'waiting' && row.turn === turn && row.releasedAt !== undefined)
      .first();
    if (!waiting) return null;
    const isHere = waiting.url === url;
    await db.sentRequests.put({ ...waiting, state: isHere ? 'sent' : 'refused', at: now });
    return isHere ? waiting : null;
  });
}

/** The person looked at a request and lets it go: its run goes on. Throws when it does not wait any more. */
export async function releaseRequest(
  id: string,
  now: number,
): Promise<{ request: SentRequest; run: AgentRun }> {
  return db.transaction('rw', db.sentRequests, db.runs, async () => {
    const { request, run } = await waitingFor(id);
    const running: AgentRun = { ...run, state: 'running', heartbeatAt: now, endedAt: null };
    await db.sentRequests.put({ ...request, releasedAt: now });
    await db.runs.put(running);
    return { request, run: running };
  });
}

/** The person looked at a request and does not let it go: nothing is sent, and its run ends there. */
export async function refuseRequest(id: string, now: number): Promise<void> {
  await db.transaction('rw', db.sentRequests, db.runs, async () => {
    const { request, run } = await waitingFor(id);
    await db.sentRequests.put({ ...request, state: 'refused', at: now });
    await db.runs.put({ ...run, state: 'cancelled', endedAt: now, note: 'not-sent' });
  });
}

/** Keeps a request of an errand that must be looked at first; one of the same errand that still waited is given up for it. */
export async function holdErrand(request: SentRequest): Promise<void> {
  await db.transaction('rw', db.sentRequests, async () => {
    await db.sentRequests
      .where('runId')
      .equals(request.runId)
      .filter((row) => !isOver(row))
      .modify({ state: 'refused' });
    await db.sentRequests.put({ ...request, state: 'waiting' });
  });
}

/** A held request of an errand that the person let go, now marked as sent; null when it does not wait any more, or was for another address. */
export async function takeHeld(
  errand: OtherErrand,
  id: string,
  url: string,
  now: number,
): Promise<SentRequest | null> {
  return db.transaction('rw', db.sentRequests, async () => {
    const held = await db.sentRequests.get(id);
    if (held?.state !== 'waiting' || held.runId !== errand) return null;
    const isHere = held.url === url;
    await db.sentRequests.put({ ...held, state: isHere ? 'sent' : 'refused', at: now, releasedAt: now });
    return isHere ? held : null;
  });
}

/** The person looked at a held request of an errand and does not let it go. */
export async function refuseHeld(errand: OtherErrand, id: string, now: number): Promise<void> {
  await db.sentRequests
    .where('id')
    .equals(id)
    .filter((row) => row.runId === errand && !isOver(row))
    .modify({ state: 'refused', at: now });
}

/** Refuses whatever of this run still waits; nothing when nothing does. */
export async function refuseWaiting(runId: string, now: number): Promise<void> {
  const waiting = await db.sentRequests
    .where('runId')
    .equals(runId)
    .filter(({ state, releasedAt }) => state === 'waiting' && releasedAt === undefined)
    .first();
  if (waiting && (await db.runs.get(runId))?.state === 'waiting') await refuseRequest(waiting.id, now);
}

async function waitingFor(id: string): Promise<{ request: SentRequest; run: AgentRun }> {
  const request = await db.sentRequests.get(id);
  const run = request && (await db.runs.get(request.runId));
  if (!run || request.state !== 'waiting' || run.state !== 'waiting')
    throw new Error('this request does not wait any more');
  return { request, run };
}

// A question waits as long as its conversation is there; an errand was given up when its screen was closed.
function isErrand({ runId }: SentRequest): boolean {
  return OTHER_ERRANDS.some((errand) => errand === runId);
}

function isOver({ state }: SentRequest): boolean {
  return state !== 'waiting';
}
