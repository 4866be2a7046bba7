import { THINKING_SWITCHES, type ThinkingSwitch } from '../../domain/talk/capabilities';
import type { ServerKind } from '../../domain/talk/model-profile';
import type { ProbeBody } from './prober';
import { isRefusal, type ProbeContext, type Step } from './step';

/** What each switch puts into a request so that the model does not think first. */
const OFF: Readonly<Record<ThinkingSwitch, ProbeBody>> = {
  enable_thinking: { enable_thinking: false },
  reasoning_effort: { reasoning_effort: 'none' },
  reasoning: { reasoning: { enabled: false } },
  chat_template_kwargs: { chat_template_kwargs: { enable_thinking: false } },
  none: {},
};

/** The switch that a kind of server is known for is tried first. */
const LIKELY: Readonly<Record<ServerKind, ThinkingSwitch>> = {
  dashscope: 'enable_thinking',
  openrouter: 'reasoning',
  ollama: 'reasoning_effort',
  vllm: 'chat_template_kwargs',
  sglang: 'chat_template_kwargs',
  llamacpp: 'chat_template_kwargs',
  lmstudio: 'reasoning_effort',
  custom: 'enable_thinking',
};

const SUM = { messages: [{ role: 'user', content: 'What is 17 + 25? Answer with the number only.' }] };
/** An answer longer than a sum takes is thinking aloud, whatever the server calls it. */
const LONGEST_SUM = 80;

/** Finds the switch after which the model answers without thinking first; `none` when it never thinks or cannot be stopped. */
export const findThinkingSwitch: Step = async (context) => {
  if (!(await thinksWith(OFF.none, context))) return { thinkingSwitch: 'none', quiet: OFF.none };
  const first = LIKELY[context.profile.server];
  const others = THINKING_SWITCHES.filter((each) => each !== first && each !== 'none');
  for (const name of [first, ...others]) {
    if (!(await mayThinkWith(OFF[name], context))) return { thinkingSwitch: name, quiet: OFF[name] };
  }
  return { thinkingSwitch: 'none' };
};

// A switch that the server refuses stops nothing.
function mayThinkWith(off: ProbeBody, context: ProbeContext): Promise<boolean> {
  return thinksWith(off, context).catch((error: unknown) => {
    if (isRefusal(error)) return true;
    throw error;
  });
}

async function thinksWith(off: ProbeBody, { prober, signal }: ProbeContext): Promise<boolean> {
  const isThinking = ({ text, thinking }: { readonly text: string; readonly thinking: string }) =>
    thinking.trim() !== '' || text.trim().length > LONGEST_SUM;
  const turn = await prober.probe({ ...SUM, ...off, max_tokens: 64 }, signal, (progress) =>
    isThinking(progress),
  );
  return isThinking(turn) || turn.text.trim() === '';
}
