import { setHiddenOrigins, setTriedOrigin } from '../../utils/platform/origin-rule';
import type { ProfileForm } from '../../utils/storage/commands/profiles';
import { listProfiles } from '../../utils/storage/queries/profiles';

/** Brings the header rules in line with the profiles that want one. */
export async function applyOriginRules(): Promise<void> {
  const wanting = (await listProfiles()).filter(({ hidesOrigin }) => hidesOrigin);
  await setHiddenOrigins(wanting.map(({ baseUrl }) => new URL(baseUrl).origin));
}

/** Does something with a profile that is not saved yet under the header rule that it asks for. */
export async function asTried<T>({ hidesOrigin, baseUrl }: ProfileForm, work: () => Promise<T>): Promise<T> {
  if (!hidesOrigin) return work();
  await setTriedOrigin(new URL(baseUrl).origin);
  try {
    return await work();
  } finally {
    await setTriedOrigin(null);
  }
}
