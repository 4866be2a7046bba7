import { BUILT_IN_OPTIONS, type BuiltInApi, type BuiltInSession } from '../../domain/talk/built-in';
import type { ChatMessage, Model, TextMessage, Turn, TurnRequest } from './chat';
import { finalError } from './model-error';

/**
 * The browser's own model for rewriting and for copying facts out of a text. It has no tools, so that it can never hold a
 * conversation. `constraint` is a JSON schema that its answers keep to. Throws `ModelError`, or the signal's reason when aborted.
 */
export function createBuiltInModel(
  api: BuiltInApi,
  constraint?: object,
): Pick<Model, 'label' | 'streamTurn'> {
  return {
    label: 'LanguageModel',
    async streamTurn(request, signal) {
      if (request.tools.length > 0) throw finalError('server', 'the built-in model has no tools');
      const session = await open(api, request, signal);
      try {
        return await answer(session, request, signal, constraint);
      } finally {
        session.destroy();
      }
    },
  };
}

async function open(
  api: BuiltInApi,
  { messages }: TurnRequest,
  signal: AbortSignal,
): Promise<BuiltInSession> {
  const initialPrompts = messages
    .filter(isRole('system'))
    .map(({ content }) => ({ role: 'system' as const, content }));
  try {
    return await api.create({ ...BUILT_IN_OPTIONS, initialPrompts, signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw finalError('unreachable', 'the built-in model could not be started', cause);
  }
}

async function answer(
  session: BuiltInSession,
  { messages }: TurnRequest,
  signal: AbortSignal,
  constraint?: object,
): Promise<Turn> {
  const question = messages
    .filter(isRole('user'))
    .map(({ content }) => content)
    .join('\n\n');
  const promptTokens = await roomFor(question, session, signal);
  const options = { signal, ...(constraint ? { responseConstraint: constraint } : {}) };
  const text = await session.prompt(question, options).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw finalError('server', 'the built-in model failed', cause);
  });
  const usage = { promptTokens, completionTokens: Math.max(0, usedIn(session) - promptTokens) };
  return { text, thinking: '', calls: [], finish: 'stop', usage };
}

/** What the question will take of the session, with what is in it already, in tokens; throws when it is more than the session holds. */
async function roomFor(question: string, session: BuiltInSession, signal: AbortSignal): Promise<number> {
  const measured =
    (await session.measureContextUsage?.(question, { signal })) ??
    (await session.measureInputUsage?.(question, { signal })) ??
    0;
  const needed = usedIn(session) + measured;
  const room = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
  if (needed > room) throw finalError('context', `${needed} tokens of ${room}`);
  return needed;
}

function usedIn({ contextUsage, inputUsage }: BuiltInSession): number {
  return contextUsage ?? inputUsage ?? 0;
}

function isRole(role: 'system' | 'user') {
  return (message: ChatMessage): message is Extract<TextMessage, { role: 'system' | 'user' }> =>
    message.role === role && typeof message.content === 'string';
}
