import type { Settings } from '../../domain/settings';
import { db } from '../db';

/** Keeps changed settings, each by its name. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
}
