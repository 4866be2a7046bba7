import type { Model } from '../../utils/agent/chat';
import { createModel } from '../../utils/agent/model';
import { type LetOut, throughOutbox } from '../../utils/agent/outbox';
import { priceOf } from '../../utils/agent/price-table';
import { paidModel } from '../../utils/agent/spending';
import type { AgentRun } from '../../utils/domain/conversation';
import type { ModelProfile } from '../../utils/domain/model-profile';
import type { Settings } from '../../utils/domain/settings';
import type { AgentPorts } from './agent-ports';

/** The model of a profile for one question: what it sends leaves through the outbox, what it costs is paid from the question's purse. */
export function modelFor(
  run: AgentRun,
  { key, ...profile }: ModelProfile & { readonly key: string | null },
  settings: Settings,
  { fetch, random, now }: AgentPorts,
  letOut: LetOut,
): Model {
  const model = createModel({ profile, key, fetch: throughOutbox(fetch, letOut), random });
  const price = priceOf(profile.model, profile.server);
  return paidModel(model, { runId: run.id, model: profile.model, price, caps: settings, now });
}

/** An id as letters alone, for marks in a request: to a model's tokenizer each digit is a token, letters are fewer. */
export function lettersOf(id: string): string {
  return id
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
    .slice(0, 16);
}
