import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a watched query has answered so far: not yet anything, a value that follows the database, or why it failed. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error };

/**
 * Watches a query over the database; the screen changes when what it read changes, in whatever context that happens.
 * `known` is an answer that was had before the screen was drawn.
 */
export function useLive<T>(
  query: () => Promise<T>,
  inputs: readonly unknown[],
  known: T | null = null,
): Live<T> {
  const [answer, setAnswer] = useState<Live<T>>(
    known === null ? { state: 'loading' } : { state: 'ready', value: known },
  );
  // Before the frame is painted, not after it: each level of questions would else cost a frame.
  useLayoutEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setAnswer({ state: 'ready', value }),
      error: (error: unknown) =>
        setAnswer({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    });
    return () => subscription.unsubscribe();
  }, [...inputs]);
  return answer;
}
