import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ModelError } from '../../../utils/agent/model/model-error';
import type { RunError } from '../../../utils/domain/talk/conversation';
import type { ServerKind } from '../../../utils/domain/talk/model-profile';
import { modelAt, noSignal, QUESTION } from './model-at';

const NOON = Date.UTC(2026, 10, 28, 12);
const JSON_TYPE = { 'content-type': 'application/json' };

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

interface Outcome {
  /** When each request went out, in milliseconds after the first. */
  readonly at: readonly number[];
  readonly failure: ModelError['failure'];
}

const unless = (value: unknown): ModelError => {
  if (value instanceof ModelError) return value;
  throw value;
};

/** Asks a server that always answers the same, with a clock that runs by itself. */
async function asking(
  status: number,
  error: object,
  headers: Record<string, string> = {},
  server: ServerKind = 'dashscope',
): Promise<Outcome> {
  const at: number[] = [];
  const answer: typeof fetch = async () => {
    at.push(Date.now() - NOON);
    return new Response(JSON.stringify({ error }), { status, headers: { ...JSON_TYPE, ...headers } });
  };
  const end = modelAt('https://model.example/v1', { server, fetch: answer, random: () => 0.5 })
    .streamTurn(QUESTION, noSignal())
    .then(
      () => new Error('it did not fail'),
      (each: unknown) => each,
    );
  await vi.runAllTimersAsync();
  return { at, failure: unless(await end).failure };
}

describe('which failures are tried again', () => {
  test.each<[string, number, object, number, RunError['kind'], ServerKind?]>([
    [
      'busy',
      429,
      { code: 'limit_requests', message: 'exceeded your current requests list' },
      3,
      'rate-limit',
    ],
    ['busy, a burst', 429, { code: 'limit_burst_rate', message: 'increased too quickly' }, 3, 'rate-limit'],
    [
      'tokens per minute',
      429,
      { code: 'insufficient_quota', message: 'exceeded your current quota' },
      3,
      'rate-limit',
    ],
    [
      'no money left',
      429,
      { code: 'insufficient_quota', message: 'check your plan and billing' },
      1,
      'billing',
      'custom',
    ],
    ['a bill overdue', 429, { code: 'PostpaidBillOverdue', message: 'x' }, 1, 'billing'],
    ['a bill overdue, prepaid', 429, { code: 'PrepaidBillOverdue', message: 'x' }, 1, 'billing'],
    ['not bought', 429, { code: 'CommodityNotPurchased', message: 'x' }, 1, 'billing'],
    ['over its own budget', 429, { code: 'BudgetLimitExceeded', message: 'x' }, 1, 'billing'],
    ['a wrong key', 401, { code: 'invalid_api_key', message: 'x' }, 1, 'key'],
    ['no credits', 402, { code: 402, message: 'Insufficient credits' }, 1, 'billing', 'openrouter'],
    ['not allowed', 403, { code: 'access_denied', message: 'x' }, 1, 'key'],
    [
      'a template that raised',
      500,
      { type: 'server_error', message: 'Jinja Exception: No user query found' },
      1,
      'server',
      'llamacpp',
    ],
    ['loading', 503, { type: 'unavailable_error', message: 'Loading model' }, 3, 'server', 'llamacpp'],
    ['a gateway', 502, { message: 'bad gateway' }, 3, 'server'],
    ['a gateway, late', 504, { message: 'timeout' }, 3, 'server'],
    ['too large', 413, { message: 'payload too large' }, 1, 'context'],
  ])('%s (%i)', async (_, status, error, tries, kind, server) => {
    const { at, failure } = await asking(status, error, {}, server);
    expect(at).toHaveLength(tries);
    expect(failure.kind).toBe(kind);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('how long it waits', () => {
  test.each<[string, string | null, number[]]>([
    ['nothing said: half a second and some chance, then more', null, [0, 750, 1750]],
    ['two seconds', '2', [0, 2000, 4000]],
    ['a date in three seconds', new Date(NOON + 3000).toUTCString(), [0, 3000, 4000]],
    ['a date that is past', new Date(NOON - 60_000).toUTCString(), [0, 750, 1750]],
    ['less than nothing', '-5', [0, 750, 1750]],
    ['no number', 'NaN', [0, 750, 1750]],
    ['words', 'soon', [0, 750, 1750]],
    ['a tenth of a second', '0.1', [0, 500, 1000]],
    ['a day: thirty seconds at most, and only once', '86400', [0, 30_000]],
    ['no end', 'Infinity', [0, 750, 1750]],
  ])('Retry-After says %s', async (_, header, at) => {
    const outcome = await asking(
      429,
      { message: 'slow down' },
      header === null ? {} : { 'retry-after': header },
    );
    expect(outcome.at).toEqual(at);
  });

  test('what the server asked for is told when it was too long', async () => {
    const { failure } = await asking(429, { message: 'slow down' }, { 'retry-after': '86400' });
    expect(failure.detail).toContain('86400 s');
  });
});

/** A server that sends these pieces at these times after it was asked, and then nothing more. */
function sending(headersAfter: number, ...pieces: readonly [at: number, text: string][]): typeof fetch {
  return (_, init) =>
    new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const timers = pieces.map(([at, text]) =>
            setTimeout(() => controller.enqueue(new TextEncoder().encode(text)), at),
          );
          init?.signal?.addEventListener('abort', () => {
            for (const timer of timers) clearTimeout(timer);
            controller.error(init.signal?.reason);
          });
        },
      });
      const headers = { 'content-type': 'text/event-stream' };
      setTimeout(() => resolve(new Response(body, { headers })), headersAfter);
    });
}

describe('how long it listens', () => {
  const word = 'data: {"choices":[{"delta":{"content":"x"}}]}\n\n';
  const every = (ms: number, until: number) =>
    Array.from({ length: Math.floor(until / ms) }, (_, n): [number, string] => [(n + 1) * ms, word]);

  test.each<[string, typeof fetch, number, string]>([
    ['no answer at all: a minute', sending(600_000), 60_000, 'first-byte'],
    ['headers and no byte: a minute', sending(10), 60_000, 'first-byte'],
    ['silence after the first words: half a minute', sending(10, [1000, word]), 31_000, 'idle'],
    ['a word every twenty seconds: five minutes', sending(10, ...every(20_000, 400_000)), 300_000, 'total'],
  ])('%s', async (_, fetch, after, limit) => {
    let endedAt = 0;
    const end = modelAt('https://model.example/v1', { fetch })
      .streamTurn(QUESTION, noSignal())
      .catch((error: unknown) => {
        endedAt = Date.now() - NOON;
        return error;
      });
    await vi.advanceTimersByTimeAsync(400_000);
    expect(unless(await end).failure).toMatchObject({
      kind: 'stalled',
      detail: expect.stringContaining(limit),
    });
    expect(endedAt).toBe(after);
  });
});
