import type { Model } from '../../../utils/agent/model/chat';
import { holdBack } from '../../../utils/agent/model/hold-back';
import type { CapabilityMemory } from '../../../utils/agent/model/learner';
import { createModel } from '../../../utils/agent/model/model';
import { type LetOut, throughOutbox } from '../../../utils/agent/model/outbox';
import { priceOf } from '../../../utils/agent/model/price-table';
import { paidModel } from '../../../utils/agent/model/spending';
import type { Settings } from '../../../utils/domain/settings';
import { type Capabilities, capabilitiesId } from '../../../utils/domain/talk/capabilities';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { learnRefusal } from '../../../utils/storage/commands/capabilities';
import { findCapabilities } from '../../../utils/storage/queries/capabilities';
import type { AgentPorts } from './agent-ports';

/** What a model is used for, and with what. */
export interface ModelUse {
  /** The question that pays; null for anything else. */
  readonly runId: string | null;
  readonly key: string | null;
  readonly caps: Pick<Settings, 'maxRunMicros' | 'maxDayMicros'>;
  readonly letOut: LetOut;
  /** What is known of the model as the use begins, where that was read already. */
  readonly capabilities?: Capabilities | null;
}

/**
 * The model of a profile for one use: what it sends leaves through the outbox, what it costs is paid from the use's purse, and
 * what its refusals taught before is known.
 */
export function modelFor(
  profile: ModelProfile,
  { runId, key, caps, letOut, capabilities: begun }: ModelUse,
  { fetch, random, now }: Pick<AgentPorts, 'fetch' | 'random' | 'now'>,
): Model {
  const capabilities = storedMemory(profile, now, begun);
  const held = holdBack(fetch);
  const model = createModel({ profile, key, fetch: throughOutbox(held.fetch, letOut), random, capabilities });
  const price = priceOf(profile.model, profile.server);
  return paidModel(model, { runId, model: profile.model, price, caps, now }, held.until);
}

/** An id as letters alone, for marks in a request: to a model's tokenizer each digit is a token, letters are fewer. */
export function lettersOf(id: string): string {
  return id
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
    .slice(0, 16);
}

/** The memory of what a model at an endpoint takes, in the database; `begun` is what was just read of it. */
export function storedMemory(
  { baseUrl, model }: Pick<ModelProfile, 'baseUrl' | 'model'>,
  now: () => number,
  begun: Capabilities | null = null,
): CapabilityMemory {
  const id = capabilitiesId(baseUrl, model);
  let fresh = begun;
  return {
    read: async () => {
      const known = fresh ?? (await findCapabilities(id));
      fresh = null;
      return known;
    },
    learn: (lesson) => learnRefusal(id, lesson, now()),
  };
}
