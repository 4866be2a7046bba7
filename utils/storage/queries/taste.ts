import * as v from 'valibot';
import { type Taste, tasteSettings } from '../../domain/list/taste';
import { db } from '../db';
import { readSettings } from './settings';

/** All that the person wants of a substitute. Throws when the rules cannot be read: rules that are lost must not count as none. */
export async function readTaste(): Promise<Taste> {
  const [settings, groups, refused] = await Promise.all([
    readSettings(),
    db.groups.toArray(),
    db.refusedSwaps.toCollection().primaryKeys(),
  ]);
  const { foodRules, preferences } = v.parse(tasteSettings, settings);
  return { rules: foodRules, preferences, groups, refused: new Set(refused) };
}

/** How many swaps were refused. */
export function countRefusedSwaps(): Promise<number> {
  return db.refusedSwaps.count();
}

/** The person's groups, the newest first. */
export async function listGroups() {
  return (await db.groups.toArray()).sort((a, b) => b.createdAt - a.createdAt);
}
