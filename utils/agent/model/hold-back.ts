/** A fetch that lets nothing leave before what must be kept first is kept. */
export interface HeldBack {
  readonly fetch: typeof globalThis.fetch;
  /** Nothing leaves from now on before this has resolved; if it fails, nothing leaves any more and the failure is thrown. */
  readonly until: (kept: Promise<unknown>) => void;
}

/** Holds a fetch back, so that what is to be kept before a request leaves can be kept while the request is being made. */
export function holdBack(fetch: typeof globalThis.fetch): HeldBack {
  let kept: Promise<unknown> = Promise.resolve();
  return {
    until(more) {
      kept = Promise.all([kept, more]);
      // It is thrown where something wants to leave.
      kept.catch(() => undefined);
    },
    fetch: async (...args) => {
      await kept;
      return fetch(...args);
    },
  };
}
