import type { RunError } from '../../domain/talk/conversation';
import type { ServerKind } from '../../domain/talk/model-profile';
import { hideSecrets } from '../mask/secrets-in-text';
import type { ServerWords } from './error-body';
import { ModelError } from './model-error';

interface Symptom extends ServerWords {
  readonly server: ServerKind;
  /** Code and message together, for the words that give it away. */
  readonly words: string;
}

interface ErrorRule {
  readonly kind: RunError['kind'];
  readonly isRetryable?: boolean;
  readonly fits: (symptom: Symptom) => boolean;
}

const says = (pattern: RegExp) => (symptom: Symptom) => pattern.test(symptom.words);
const has =
  (...statuses: readonly number[]) =>
  (symptom: Symptom) =>
    symptom.status !== null && statuses.includes(symptom.status);

/** What servers say, most telling first; the first row that fits decides. A status alone says least. */
const ERROR_RULES: readonly ErrorRule[] = [
  {
    kind: 'ollama-origin',
    fits: ({ server, status, words }) => server === 'ollama' && status === 403 && words.trim() === '',
  },
  {
    kind: 'moderation',
    fits: says(/data_?inspection|inappropriate content|content_filter|flagged|moderation/i),
  },
  {
    kind: 'context',
    fits: says(
      /input length should be|context_length|context length|context window|exceed_context|maximum context|prompt is too long|too many tokens/i,
    ),
  },
  { kind: 'context', fits: has(413) },
  {
    kind: 'billing',
    fits: says(
      /arrearage|good standing|commoditynotpurchased|(pre|post)paidbilloverdue|budgetlimitexceeded|freetieronly|free (quota|tier|allocated quota)[^.]*(exhaust|exceed)|insufficient (credits|balance|funds)/i,
    ),
  },
  { kind: 'billing', fits: has(402) },
  // DashScope uses the same words for tokens per minute, which come back within one.
  {
    kind: 'billing',
    fits: ({ server, words }) =>
      server !== 'dashscope' && /insufficient_quota|check your plan and billing/i.test(words),
  },
  { kind: 'rate-limit', isRetryable: true, fits: has(429) },
  {
    kind: 'rate-limit',
    isRetryable: true,
    fits: says(/throttling|limit_requests|limit_burst_rate|rate.?limit/i),
  },
  { kind: 'key', fits: has(401) },
  { kind: 'key', fits: says(/invalid_?api_?key|incorrect api key/i) },
  { kind: 'not-found', fits: says(/model_?not_?found|model .*(not found|does not exist)|not_found_error/i) },
  { kind: 'not-found', fits: has(404, 405) },
  { kind: 'key', fits: has(403) },
  { kind: 'server', isRetryable: true, fits: has(408, 502, 503, 504, 529) },
  { kind: 'server', fits: ({ status }) => status !== null && status >= 500 },
  { kind: 'server', fits: says(/server_error|internal error/i) },
  { kind: 'unknown', fits: () => true },
];

/** The error for what a server said. `retryAfterMs` is what it asked for; `key` is kept out of the words that are stored. */
export function errorFor(
  said: ServerWords,
  server: ServerKind,
  key: string | null,
  retryAfterMs: number | null = null,
): ModelError {
  const symptom: Symptom = { ...said, server, words: `${said.code} ${said.message}` };
  const rule = ERROR_RULES.find(({ fits }) => fits(symptom));
  const detail = [said.status, said.message || said.code]
    .filter((part) => part !== null && part !== '')
    .join(' ');
  return new ModelError({
    kind: rule?.kind ?? 'unknown',
    detail: hideSecrets(detail, key).slice(0, 300),
    isRetryable: rule?.isRetryable ?? false,
    retryAfterMs,
  });
}
