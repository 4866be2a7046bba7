import type { ModelProfile } from '../../domain/talk/model-profile';
import { db } from '../db';
import { readSettings } from '../queries/settings';
import { deleteSecret, saveSecret } from './secrets';
import { saveSettings } from './settings';

/** What the person typed into a profile's form. */
export type ProfileForm = Omit<ModelProfile, 'hasKey' | 'createdAt'>;

/**
 * Keeps a profile. `key` null leaves the stored key, '' removes it; a key is never carried to another origin. The first
 * profile that may hold conversations becomes the active one, and one that may not any more ceases to be.
 */
export async function saveProfile(form: ProfileForm, key: string | null, now: number): Promise<void> {
  const before = await db.profiles.get(form.id);
  const origin = new URL(form.baseUrl).origin;
  const keepsKey = key === null && before?.hasKey === true && new URL(before.baseUrl).origin === origin;
  if (!keepsKey) await deleteSecret(form.id);
  if (key) await saveSecret(form.id, origin, key);
  await db.profiles.put({ ...form, hasKey: keepsKey || Boolean(key), createdAt: before?.createdAt ?? now });
  await keepActive(form);
}

/** Deletes a profile and its key; when it was the active one, answers come without a model until another is chosen. */
export async function deleteProfile(id: string): Promise<void> {
  await deleteSecret(id);
  await db.profiles.delete(id);
  if ((await readSettings()).activeProfileId === id) await saveSettings({ activeProfileId: null });
}

async function keepActive({ id, roles }: ProfileForm): Promise<void> {
  const { activeProfileId } = await readSettings();
  const mayChat = roles.includes('chat');
  if (activeProfileId === null && mayChat) await saveSettings({ activeProfileId: id });
  if (activeProfileId === id && !mayChat) await saveSettings({ activeProfileId: null });
}
