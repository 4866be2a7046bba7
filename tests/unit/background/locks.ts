import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';

/** Locks as one worker has them; a new worker gets new ones, as the browser frees those of a dead one. */
export function openLocks(): FillDeps['lock'] {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine);
    return mine;
  };
}
