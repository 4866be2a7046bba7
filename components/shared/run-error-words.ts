import type { CeilingName, RunError } from '../../utils/domain/talk/conversation';
import type { TextKey } from '../../utils/platform/text';

/** What helps after an error: asking again, or going to the options. */
export type Remedy = 'again' | 'options';

interface ErrorWords {
  readonly what: TextKey;
  readonly todo: TextKey;
  readonly remedy: Remedy;
}

/** What happened and what to do, for every kind of error of a run. */
export const RUN_ERROR_WORDS: Readonly<Record<RunError['kind'], ErrorWords>> = {
  'no-permission': { what: 'chatErrorNoPermission', todo: 'chatTodoNoPermission', remedy: 'options' },
  unreachable: { what: 'chatErrorUnreachable', todo: 'chatTodoUnreachable', remedy: 'again' },
  key: { what: 'chatErrorKey', todo: 'chatTodoKey', remedy: 'options' },
  billing: { what: 'chatErrorBilling', todo: 'chatTodoBilling', remedy: 'options' },
  'rate-limit': { what: 'chatErrorRateLimit', todo: 'chatTodoRateLimit', remedy: 'again' },
  'not-found': { what: 'chatErrorNotFound', todo: 'chatTodoNotFound', remedy: 'options' },
  context: { what: 'chatErrorContext', todo: 'chatTodoContext', remedy: 'again' },
  moderation: { what: 'chatErrorModeration', todo: 'chatTodoModeration', remedy: 'again' },
  'ollama-origin': { what: 'chatErrorOllamaOrigin', todo: 'chatTodoOllamaOrigin', remedy: 'options' },
  server: { what: 'chatErrorServer', todo: 'chatTodoServer', remedy: 'again' },
  empty: { what: 'chatErrorEmpty', todo: 'chatTodoEmpty', remedy: 'again' },
  stalled: { what: 'chatErrorStalled', todo: 'chatTodoStalled', remedy: 'again' },
  ceiling: { what: 'chatErrorCeiling', todo: 'chatTodoCeiling', remedy: 'again' },
  redirect: { what: 'chatErrorRedirect', todo: 'chatTodoRedirect', remedy: 'options' },
  unknown: { what: 'chatErrorUnknown', todo: 'chatTodoUnknown', remedy: 'again' },
};

/** Which limit was reached, in words. */
export const CEILING_WORDS: Readonly<Record<CeilingName, TextKey>> = {
  steps: 'chatCeilingSteps',
  'same-calls': 'chatCeilingSameCalls',
  tokens: 'chatCeilingTokens',
  seconds: 'chatCeilingSeconds',
  'run-cost': 'chatCeilingRunCost',
  'day-cost': 'chatCeilingDayCost',
};
