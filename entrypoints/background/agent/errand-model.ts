import type { Model } from '../../../utils/agent/model/chat';
import type { LetOut } from '../../../utils/agent/model/outbox';
import type { Settings } from '../../../utils/domain/settings';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { keyOfProfile } from '../../../utils/storage/commands/secrets';
import { modelFor } from './agent-model';
import type { AgentPorts } from './agent-ports';

/** The browser, as work that belongs to no question needs it. */
export const ERRAND_PORTS: Pick<AgentPorts, 'fetch' | 'now' | 'newId'> = {
  fetch: (...args) => fetch(...args),
  now: Date.now,
  newId: () => crypto.randomUUID(),
};

/** A model for work that belongs to no question; what it sends leaves through `letOut`. */
export async function errandModel(
  profile: ModelProfile,
  caps: Pick<Settings, 'maxRunMicros' | 'maxDayMicros'>,
  letOut: LetOut,
  { fetch, now }: Pick<AgentPorts, 'fetch' | 'now'>,
): Promise<Model> {
  const key = await keyOfProfile(profile);
  return modelFor(profile, { runId: null, key, caps, letOut }, { fetch, random: Math.random, now });
}
