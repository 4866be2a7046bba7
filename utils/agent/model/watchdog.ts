/** How long a request may take, in milliseconds. */
export interface Limits {
  readonly firstByteMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
}

/** Thinking models are silent for up to a minute before their first byte. */
export const DEFAULT_LIMITS: Limits = { firstByteMs: 60_000, idleMs: 30_000, totalMs: 300_000 };

/** Which limit ended a request. */
export type Expiry = 'first-byte' | 'idle' | 'total';

/** Ends a request that stalls. `touch` on every byte that comes in. */
export interface Watchdog {
  readonly signal: AbortSignal;
  readonly touch: () => void;
  readonly hasBytes: () => boolean;
  readonly expired: () => Expiry | null;
  readonly stop: () => void;
}

/** A watchdog whose signal is aborted by any of the limits, or by the caller's own signal. */
export function startWatchdog(limits: Limits, outer: AbortSignal): Watchdog {
  const own = new AbortController();
  let expiry: Expiry | null = null;
  let isTouched = false;
  let isStopped = false;
  const end = (reason: Expiry) => () => {
    expiry ??= reason;
    own.abort(new Error(`the model did not answer in time (${reason})`));
  };
  const total = setTimeout(end('total'), limits.totalMs);
  let waiting = setTimeout(end('first-byte'), limits.firstByteMs);
  return {
    signal: AbortSignal.any([outer, own.signal]),
    touch() {
      if (isStopped) return;
      isTouched = true;
      clearTimeout(waiting);
      waiting = setTimeout(end('idle'), limits.idleMs);
    },
    hasBytes: () => isTouched,
    expired: () => expiry,
    stop() {
      isStopped = true;
      clearTimeout(total);
      clearTimeout(waiting);
    },
  };
}
