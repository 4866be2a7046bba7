import { onStale } from '../db';

/** Calls back when a newer Cartwright took the memory over: what the screen shows no longer follows it, and a reload helps. */
export function onMemoryTakenOver(listener: () => void): void {
  onStale(listener);
}
