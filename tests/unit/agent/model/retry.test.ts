import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finalError, ModelError } from '../../../../utils/agent/model/model-error';
import { retryAfterMs, withRetries } from '../../../../utils/agent/model/retry';

const busy = (retryAfterMs: number | null = null) =>
  new ModelError({ kind: 'rate-limit', detail: '429', isRetryable: true, retryAfterMs });

async function triesOf(
  error: ModelError,
  options: { hasBegun?: boolean } = {},
): Promise<{ tries: number; waited: number; error: ModelError }> {
  const attempt = vi.fn().mockRejectedValue(error);
  const begun = Date.now();
  const end = withRetries(
    attempt,
    () => options.hasBegun ?? false,
    new AbortController().signal,
    () => 0.5,
  ).catch((each: ModelError) => each);
  await vi.runAllTimersAsync();
  return { tries: attempt.mock.calls.length, waited: Date.now() - begun, error: (await end) as ModelError };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('another try', () => {
  test('a busy server is tried twice more, and not at once', async () => {
    const { tries, waited } = await triesOf(busy());
    expect(tries).toBe(3);
    expect(waited).toBeGreaterThanOrEqual(1000);
  });

  test.each(['key', 'billing', 'not-found', 'server', 'moderation'] as const)('%s is final', async (kind) => {
    expect((await triesOf(finalError(kind, 'x'))).tries).toBe(1);
  });

  test('an answer that has begun is never asked for again', async () => {
    expect((await triesOf(busy(), { hasBegun: true })).tries).toBe(1);
  });

  test('"come back tomorrow" waits 30 s at most in all, and says what was asked for', async () => {
    const { tries, waited, error } = await triesOf(busy(86_400_000));
    expect(tries).toBe(2);
    expect(waited).toBe(30_000);
    expect(error.failure.detail).toContain('86400 s');
  });

  test('a wait of nothing is half a second', async () => {
    const { waited } = await triesOf(busy(1));
    expect(waited).toBe(1000);
  });

  test('stopping ends the wait at once', async () => {
    const stop = new AbortController();
    const attempt = vi.fn().mockRejectedValue(busy(20_000));
    const end = withRetries(
      attempt,
      () => false,
      stop.signal,
      () => 0,
    ).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(100);
    stop.abort('stopped');
    expect(await end).toBe('stopped');
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test.each([
  ['2', 2000],
  ['0', null],
  ['-5', null],
  ['soon', null],
  [null, null],
  ['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
  ['Wed, 21 Oct 2020 07:28:10 GMT', null],
])('Retry-After %j asks for %j ms', (header, ms) => {
  expect(retryAfterMs(header, Date.UTC(2026, 9, 21, 7, 28, 0))).toBe(ms);
});
