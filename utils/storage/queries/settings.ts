import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { db } from '../db';

/** All settings, with the defaults for what was never chosen. */
export async function readSettings(): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}
