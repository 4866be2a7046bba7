import type { Model } from '../../utils/agent/chat';
import type { CapabilityMemory } from '../../utils/agent/learner';
import { createModel } from '../../utils/agent/model';
import { capabilitiesId } from '../../utils/domain/capabilities';
import type { ModelProfile } from '../../utils/domain/model-profile';
import { learnRefusal } from '../../utils/storage/commands/capabilities';
import { readSecret } from '../../utils/storage/commands/secrets';
import { findCapabilities } from '../../utils/storage/queries/capabilities';
import type { AgentPorts } from './agent-ports';

/** The model behind a stored profile, with its key and with all that its refusals have taught before. */
export async function modelFor(
  profile: ModelProfile,
  { fetch, random, now }: Pick<AgentPorts, 'fetch' | 'random' | 'now'>,
): Promise<Model> {
  const key = profile.hasKey ? await readSecret(profile.id, new URL(profile.baseUrl).origin) : null;
  return createModel({ profile, key, fetch, random, capabilities: storedMemory(profile, now) });
}

/** The memory of what a model at an endpoint takes, in the database. */
export function storedMemory(
  { baseUrl, model }: Pick<ModelProfile, 'baseUrl' | 'model'>,
  now: () => number,
): CapabilityMemory {
  const id = capabilitiesId(baseUrl, model);
  return {
    read: () => findCapabilities(id),
    learn: (lesson) => learnRefusal(id, lesson, now()),
  };
}
