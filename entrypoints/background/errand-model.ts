import type { Model } from '../../utils/agent/chat';
import { errandOutbox } from '../../utils/agent/outbox';
import type { ModelProfile } from '../../utils/domain/model-profile';
import type { Settings } from '../../utils/domain/settings';
import type { OtherErrand } from '../../utils/domain/spending';
import { keyOfProfile } from '../../utils/storage/commands/secrets';
import { modelFor } from './agent-model';

/** A model for work that belongs to no question; what is sent is kept under the errand's name, with the shops whose words are in it. */
export async function errandModel(
  profile: ModelProfile,
  settings: Settings,
  { errand, shops }: { readonly errand: OtherErrand; readonly shops: readonly string[] },
): Promise<Model> {
  const key = await keyOfProfile(profile);
  const letOut = errandOutbox(errand, { shops, now: Date.now, newId: () => crypto.randomUUID() });
  const ports = {
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
    random: Math.random,
    now: Date.now,
  };
  return modelFor(profile, { runId: null, key, caps: settings, letOut }, ports);
}
