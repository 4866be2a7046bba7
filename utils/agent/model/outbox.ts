import { originOf } from '../../domain/product/product';
import type { Settings } from '../../domain/settings';
import type { AgentStep } from '../../domain/talk/conversation';
import type { SentRequest } from '../../domain/talk/spending';
import { holdRequest, keepSent, takeReleased } from '../../storage/commands/sent-requests';
import { listSteps } from '../../storage/queries/conversations';
import { listSentRequests } from '../../storage/queries/sent-requests';
import { listShops } from '../../storage/queries/shops';
import { isOnThisMachine } from './endpoint';

/** Where requests of one question pass through before they leave. */
export interface OutboxRules {
  readonly runId: string;
  readonly review: Settings['review'];
  /** Origins of the shops whose words are in the requests, as they are now. */
  readonly shops: () => readonly string[];
  readonly now: () => number;
  readonly newId: () => string;
  /** What is stored of the question as it is carried on; read anew from its second request on. */
  readonly begun: OutboxBasis;
  /** Called when a request was held for the person: nothing more may be done for the question now. */
  readonly onHeld: () => void;
}

/** What the outbox of a question looks at: its steps so far, and what was sent for it or waits. */
export interface OutboxBasis {
  readonly steps: readonly AgentStep[];
  readonly sent: readonly SentRequest[];
}

/** The reason of a pause for the person's look; the run is stored as waiting. */
export const WAITING = 'waiting for the person to look';

/** Keeps every body byte for byte before it leaves; answers the body to send. */
export type LetOut = (url: string, body: string) => Promise<string>;

/** A fetch whose bodies leave only through `letOut`, exactly as it answers them. */
export function throughOutbox(fetch: typeof globalThis.fetch, letOut: LetOut): typeof globalThis.fetch {
  return async (input, init) => {
    if (typeof init?.body !== 'string') return fetch(input, init);
    return fetch(input, { ...init, body: await letOut(String(input), init.body) });
  };
}

/**
 * The outbox of a question. A request that the person let go is sent as they saw it, byte for byte, whatever would be written
 * now; one that they must see first is stored as waiting, and `WAITING` is thrown.
 */
export function openOutbox(rules: OutboxRules): LetOut {
  // A retry builds its body anew, and must send again what was let go.
  const released = new Map<string, string>();
  let begun: OutboxBasis | null = rules.begun;
  return async (url, body) => {
    const again = released.get(body);
    const { steps, sent: before } = begun ?? (await readBasis(rules.runId));
    begun = null;
    const turn = (steps.at(-1)?.turn ?? -1) + 1;
    const request = requestFor(rules, { url, body: again ?? body, turn });
    const isReleased = before.some(
      ({ state, releasedAt }) => state === 'waiting' && releasedAt !== undefined,
    );
    const shown = isReleased ? await takeReleased(request, rules.now()) : null;
    if (shown) {
      released.set(body, shown.body);
      return shown.body;
    }
    if (await mustBeSeen(request, before, rules)) return hold(request, rules);
    await keepSent(request);
    return request.body;
  };
}

async function readBasis(runId: string): Promise<OutboxBasis> {
  const [steps, sent] = await Promise.all([listSteps(runId), listSentRequests(runId)]);
  return { steps, sent };
}

/** Whether a request with these shops' words must be seen by the person before it goes to this address. */
export async function needsLook(
  review: Settings['review'],
  url: string,
  shops: readonly string[],
): Promise<boolean> {
  if (review !== 'first') return review === 'always';
  return !isOnThisMachine(url) && (await unknownShops(url, shops)).length > 0;
}

function requestFor(
  { runId, shops, now, newId }: OutboxRules,
  sent: Pick<SentRequest, 'url' | 'body' | 'turn'>,
): SentRequest {
  return { ...sent, id: newId(), runId, at: now(), state: 'sent', shops: shops() };
}

async function hold(request: SentRequest, { onHeld }: OutboxRules): Promise<never> {
  await holdRequest(request);
  onHeld();
  throw new Error(WAITING);
}

async function mustBeSeen(
  request: SentRequest,
  earlier: readonly SentRequest[],
  { review }: OutboxRules,
): Promise<boolean> {
  const before = earlier.filter(({ state }) => state === 'sent');
  // The same bytes to the same place once more are a retry of what was seen.
  if (before.some(({ url, body }) => url === request.url && body === request.body)) return false;
  // What was seen once of a shop speaks for the rest of this question.
  const seen = before.flatMap(({ releasedAt, shops = [] }) => (releasedAt === undefined ? [] : shops));
  const shops = (request.shops ?? []).filter((shop) => !seen.includes(shop));
  return needsLook(review, request.url, shops);
}

async function unknownShops(url: string, shops: readonly string[]): Promise<readonly string[]> {
  const { origin } = new URL(url);
  const known = (await listShops()).filter(({ sendsTo = [] }) => sendsTo.includes(origin));
  return shops.filter((shop) => !known.some((each) => each.origin === shop));
}

/** The shops whose products these short names stand for. */
export function shopsBehind(handles: Readonly<Record<string, string>>): readonly string[] {
  const products = Object.entries(handles).filter(([handle]) => handle.startsWith('p'));
  return [...new Set(products.map(([, productKey]) => originOf(productKey)))];
}
