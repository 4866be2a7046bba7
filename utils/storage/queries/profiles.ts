import type { ModelProfile, ModelRole } from '../../domain/talk/model-profile';
import { db } from '../db';
import { readSettings } from './settings';

/** All model profiles, in the order in which they were made. Keys are not in them. */
export async function listProfiles(): Promise<ModelProfile[]> {
  return (await db.profiles.toArray()).sort((a, b) => a.createdAt - b.createdAt);
}

/** The profile that answers questions; null when none is set, and quick answers are given without a model. */
export async function activeProfile(): Promise<ModelProfile | null> {
  // Together: a person who has asked waits for this.
  const [{ activeProfileId }, profiles] = await Promise.all([readSettings(), db.profiles.toArray()]);
  return profiles.find(({ id }) => id === activeProfileId) ?? null;
}

/**
 * The profile that does a kind of work. The conversation's is the active one; other work goes to the newest profile that may do
 * it. Small jobs go to the conversation's when no other may do them; pictures and speech to nobody, which is null.
 */
export async function profileFor(role: ModelRole): Promise<ModelProfile | null> {
  if (role === 'chat') return activeProfile();
  const newest = (await listProfiles()).findLast(({ roles }) => roles.includes(role));
  return newest ?? (role === 'quick' ? activeProfile() : null);
}
