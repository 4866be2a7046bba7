import type { ModelProfile } from '../../domain/talk/model-profile';
import { db } from '../db';

/** Keeps a profile's API key, encrypted for its endpoint's origin under a key that cannot be taken out of this browser profile. */
export async function saveSecret(profileId: string, origin: string, secret: string): Promise<void> {
  const key = await wrappingKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = await crypto.subtle.encrypt(
    cipherFor(iv, profileId, origin),
    key,
    new TextEncoder().encode(secret),
  );
  await db.secrets.put({ id: profileId, iv, cipher });
}

/** The key of a profile for this origin; null when there is none or it was kept for another origin. */
export async function readSecret(profileId: string, origin: string): Promise<string | null> {
  const [row, stored] = await db.transaction('r', db.secrets, db.meta, () =>
    Promise.all([db.secrets.get(profileId), storedKey()]),
  );
  if (!row) return null;
  try {
    const plain = await crypto.subtle.decrypt(
      cipherFor(row.iv, profileId, origin),
      stored ?? (await wrappingKey()),
      row.cipher,
    );
    return new TextDecoder().decode(plain);
  } catch (cause) {
    console.warn('the stored key does not open for this endpoint: enter it again', cause);
    return null;
  }
}

/** The key of a profile for its own endpoint; null when it has none. */
export async function keyOfProfile({ id, hasKey, baseUrl }: ModelProfile): Promise<string | null> {
  return hasKey && URL.canParse(baseUrl) ? readSecret(id, new URL(baseUrl).origin) : null;
}

/** Forgets a profile's key. */
export async function deleteSecret(profileId: string): Promise<void> {
  await db.secrets.delete(profileId);
}

// The origin is bound into the encryption: a row that was moved to another endpoint does not open.
function cipherFor(iv: Uint8Array<ArrayBuffer>, profileId: string, origin: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${profileId} ${origin}`) };
}

async function wrappingKey(): Promise<CryptoKey> {
  const stored = await storedKey();
  if (stored) return stored;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Another call may have been quicker: the first one stored is the one that holds.
  return db.transaction('rw', db.meta, async () => {
    const first = await storedKey();
    if (!first) await db.meta.put({ key: 'wrapping-key', value: made });
    return first ?? made;
  });
}

async function storedKey(): Promise<CryptoKey | null> {
  const row = await db.meta.get('wrapping-key');
  return row?.value instanceof CryptoKey ? row.value : null;
}
