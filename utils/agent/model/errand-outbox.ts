import type { Settings } from '../../domain/settings';
import type { OtherErrand, SentRequest } from '../../domain/talk/spending';
import { forgetOldRequests, holdErrand, keepSent, takeHeld } from '../../storage/commands/sent-requests';
import { type LetOut, needsLook, type OutboxRules, WAITING } from './outbox';

/** An outbox for what is no question: it keeps every body, and holds none. */
export function errandOutbox(
  errand: OtherErrand,
  { shops, now, newId }: { readonly shops: readonly string[] } & Pick<OutboxRules, 'now' | 'newId'>,
): LetOut {
  return async (url, body) => {
    await keepSent(requestFor(errand, { id: newId(), at: now(), url, body, shops }));
    void forgetOldRequests(now());
    return body;
  };
}

/** What decides whether a request of an errand may leave. */
export interface LookRules extends Pick<OutboxRules, 'now' | 'newId'> {
  readonly review: Settings['review'];
  /** Origins of the shops whose words are in it. */
  readonly shops: readonly string[];
  /** The request that the person let go, by its id; null where nothing was held before. */
  readonly released: string | null;
  /** Called with a request's id when it was held for the person: nothing more may be done for the errand now. */
  readonly onHeld: (id: string) => void;
}

/**
 * An outbox for an errand that carries a shop's words. A request that the person let go is sent as they saw it, byte for byte; one that
 * they must see first is stored as waiting, and `WAITING` is thrown. What was seen once of the shop speaks for the rest of the errand.
 */
export function lookedOutbox(errand: OtherErrand, rules: LookRules): LetOut {
  const { review, shops, now, newId, onHeld } = rules;
  let { released } = rules;
  let seen: readonly string[] = [];
  // A retry builds its body anew, and must send again what was let go.
  const again = new Map<string, string>();
  return async (url, body) => {
    const shown = released ? await takeHeld(errand, released, url, now()) : null;
    released = null;
    if (shown) {
      seen = shown.shops ?? [];
      again.set(body, shown.body);
      return shown.body;
    }
    const repeated = again.get(body);
    const request = requestFor(errand, { url, body: repeated ?? body, shops, at: now(), id: newId() });
    const unseen = shops.filter((shop) => !seen.includes(shop));
    if (repeated === undefined && (await needsLook(review, url, unseen))) {
      await holdErrand(request);
      onHeld(request.id);
      throw new Error(WAITING);
    }
    await keepSent(request);
    void forgetOldRequests(now());
    return request.body;
  };
}

function requestFor(errand: OtherErrand, sent: Omit<SentRequest, 'runId' | 'turn' | 'state'>): SentRequest {
  return { ...sent, runId: errand, turn: 0, state: 'sent' };
}
