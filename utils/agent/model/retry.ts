import { type Failure, ModelError, modelErrorIn } from './model-error';

const MAX_RETRIES = 2;
const MIN_WAIT_MS = 500;
/** The most that one request waits in all, whatever the server asks for. */
const MAX_WAIT_MS = 30_000;

/** Runs `attempt` again after failures that pass by themselves: at most twice, never once an answer has begun. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  hasBegun: () => boolean,
  signal: AbortSignal,
  random: () => number,
): Promise<T> {
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const failure = modelErrorIn(error)?.failure;
      if (!failure?.isRetryable || hasBegun() || signal.aborted) throw error;
      const wait = waitBefore(failure, tries, random);
      if (tries >= MAX_RETRIES || waited + wait > MAX_WAIT_MS) throw withWait(error, failure);
      waited += wait;
      await sleep(wait, signal);
    }
  }
}

/** What `Retry-After` asks for in milliseconds (seconds or a date); null when it is missing or says nothing sensible. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (!header) return null;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

/** Resolves after `ms`; rejects with the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}

function waitBefore({ retryAfterMs }: Failure, tries: number, random: () => number): number {
  const jittered = MIN_WAIT_MS + random() * MIN_WAIT_MS * 2 ** tries;
  return Math.min(MAX_WAIT_MS, Math.max(MIN_WAIT_MS, retryAfterMs ?? jittered));
}

function withWait(error: unknown, failure: Failure): unknown {
  if (failure.retryAfterMs === null) return error;
  const seconds = Math.ceil(failure.retryAfterMs / 1000);
  return new ModelError(
    { ...failure, detail: `${failure.detail} (retry after ${seconds} s)` },
    { cause: error },
  );
}
