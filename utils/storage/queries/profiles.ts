import type { ModelProfile } from '../../domain/model-profile';
import { db } from '../db';
import { readSettings } from './settings';

/** All model profiles, in the order in which they were made. Keys are not in them. */
export async function listProfiles(): Promise<ModelProfile[]> {
  return (await db.profiles.toArray()).sort((a, b) => a.createdAt - b.createdAt);
}

/** The profile that answers questions; null when none is set, and quick answers are given without a model. */
export async function activeProfile(): Promise<ModelProfile | null> {
  const { activeProfileId } = await readSettings();
  return activeProfileId ? ((await db.profiles.get(activeProfileId)) ?? null) : null;
}
