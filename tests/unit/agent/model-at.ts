import type { Model, TurnRequest } from '../../../utils/agent/model/chat';
import { createModel, type ModelAccess } from '../../../utils/agent/model/model';

/** A one-line question. */
export const QUESTION: TurnRequest = {
  messages: [{ role: 'user', content: 'Where is milk cheaper?' }],
  tools: [],
};

/** A model at this address. */
export function modelAt(
  baseUrl: string,
  change: Partial<ModelAccess> & { server?: ModelAccess['profile']['server']; model?: string } = {},
): Model {
  const { server = 'custom', model = 'qwen3', ...access } = change;
  return createModel({
    profile: { name: 'Test', server, baseUrl, model },
    key: 'secret-canary-key',
    fetch,
    random: () => 0,
    ...access,
  });
}

/** A signal that nobody aborts. */
export function noSignal(): AbortSignal {
  return new AbortController().signal;
}
