import type { ThinkingSwitch } from '../../domain/talk/capabilities';

/** Tokens that a model may think for; without a limit some think for minutes. */
const THINKING_TOKENS = 4096;

type Fields = Readonly<Record<string, unknown>>;

/** What each switch puts into a request, at its top level: an effort never stands beside a budget, which servers refuse. */
const SWITCHES: Readonly<Record<ThinkingSwitch, { readonly on: Fields; readonly off: Fields }>> = {
  enable_thinking: {
    on: { enable_thinking: true, thinking_budget: THINKING_TOKENS },
    off: { enable_thinking: false },
  },
  reasoning_effort: { on: { reasoning_effort: 'low' }, off: { reasoning_effort: 'none' } },
  reasoning: { on: { reasoning: { effort: 'low' } }, off: { reasoning: { enabled: false } } },
  chat_template_kwargs: {
    on: { chat_template_kwargs: { enable_thinking: true } },
    off: { chat_template_kwargs: { enable_thinking: false } },
  },
  none: { on: {}, off: {} },
};

/** The fields that let a model think first, or keep it from that. */
export function thinkingFields(name: ThinkingSwitch, thinks: boolean): Fields {
  return SWITCHES[name][thinks ? 'on' : 'off'];
}
