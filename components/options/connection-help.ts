import { MODEL_PRESETS } from '../../utils/agent/model/presets';
import type { RunError } from '../../utils/domain/talk/conversation';
import { type TextKey, t, uiLocale } from '../../utils/platform/text';
import type { ProfileDraft } from './profile-draft';
import { SERVER_COMMANDS } from './server-commands';

/** What happened, what to change, and a line to type where that is what helps. */
export interface ConnectionHelp {
  readonly what: string;
  readonly todo: string;
  readonly command: string | null;
}

const PLAN_ADDRESSES = 'coding-intl.dashscope.aliyuncs.com/v1, token-plan.….maas.aliyuncs.com';

/** The help for a failed test: by kind of error, and more exactly where the kind of server is known. */
export function helpFor(kind: string, draft: ProfileDraft): ConnectionHelp {
  const [what, todo] = HELP[kind as RunError['kind']] ?? HELP.unknown;
  const plain = { what: t(what), todo: t(todo), command: null };
  return { ...plain, ...(draft.server === 'dashscope' ? forDashScope(kind) : forOwnServer(kind, draft)) };
}

function forDashScope(kind: string): Partial<ConnectionHelp> {
  if (kind === 'key') return { todo: t('optionsHelpKeyRegions', regionNames(), PLAN_ADDRESSES) };
  return kind === 'billing' ? { todo: t('optionsHelpBillingRegions') } : {};
}

function forOwnServer(kind: string, { server, model, baseUrl }: ProfileDraft): Partial<ConnectionHelp> {
  const commands = SERVER_COMMANDS[server];
  if (!commands) return {};
  if (kind === 'unreachable') {
    const port = URL.parse(baseUrl)?.port ?? '';
    return {
      todo: `${t('optionsHelpUnreachableLocal')} ${t('optionsStartWith')}`,
      command: commands.start(model, port),
    };
  }
  if (kind === 'not-found' && commands.fetch)
    return { todo: t('optionsHelpNotPulled'), command: commands.fetch(model) };
  return kind === 'context' ? { command: commands.widen(model) } : {};
}

function regionNames(): string {
  const names = MODEL_PRESETS.flatMap(({ region }) => region ?? []);
  return new Intl.ListFormat(uiLocale(), { type: 'disjunction' }).format(new Set(names));
}

/** For every kind of error: what happened, and what to change on this page or at the server. */
const HELP: Readonly<Record<RunError['kind'], readonly [what: TextKey, todo: TextKey]>> = {
  'no-permission': ['optionsErrNoPermission', 'optionsHelpNoPermission'],
  unreachable: ['optionsErrUnreachable', 'optionsHelpUnreachable'],
  key: ['optionsErrKey', 'optionsHelpKey'],
  billing: ['optionsErrBilling', 'optionsHelpBilling'],
  'rate-limit': ['optionsErrRateLimit', 'optionsHelpRateLimit'],
  'not-found': ['optionsErrNotFound', 'optionsHelpNotFound'],
  context: ['optionsErrContext', 'optionsHelpContext'],
  moderation: ['optionsErrModeration', 'optionsHelpModeration'],
  'ollama-origin': ['optionsErrOllamaOrigin', 'optionsOllamaHow'],
  server: ['optionsErrServer', 'optionsHelpServer'],
  empty: ['optionsErrEmpty', 'optionsHelpEmpty'],
  stalled: ['optionsErrStalled', 'optionsHelpStalled'],
  ceiling: ['optionsErrStalled', 'optionsHelpStalled'],
  redirect: ['optionsErrRedirect', 'optionsHelpRedirect'],
  unknown: ['optionsErrUnknown', 'optionsHelpUnknown'],
};
