import { Dexie } from 'dexie';

/** Whether an error is the database's own, as where the disk is full: then nothing more can be noted, whatever a shop says. */
export function isMemoryFailure(cause: unknown): boolean {
  return cause instanceof Dexie.DexieError;
}
