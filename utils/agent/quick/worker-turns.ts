import type { Turns } from '../../planning/steps';

/** So many ms of work at a time; a message that comes meanwhile is answered soon. */
const TURN_MS = 40;

/** Turns by the clock of the worker, the first of which begins now. */
export function workerTurns(): Turns {
  let since = performance.now();
  return {
    isOver: () => performance.now() - since > TURN_MS,
    pause: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  };
}
