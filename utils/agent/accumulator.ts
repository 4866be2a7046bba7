import type { Usage } from '../domain/conversation';
import type { Progress, Turn } from './chat';
import { splitThinking } from './think-tags';
import { type CallDelta, collectCalls } from './tool-calls';

/** A chunk of a chat completion stream, as servers really send it: anything may be missing or null. */
export interface StreamChunk {
  readonly choices?: readonly StreamChoice[] | null;
  readonly usage?: { readonly prompt_tokens?: number; readonly completion_tokens?: number } | null;
}

interface StreamChoice {
  readonly finish_reason?: string | null;
  readonly delta?: StreamDelta | null;
}

interface StreamDelta {
  readonly content?: unknown;
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
  readonly reasoning_details?: readonly { readonly text?: string | null }[] | null;
  readonly tool_calls?: readonly CallDelta[] | null;
}

/** Builds a turn out of the chunks of its stream. */
export interface Accumulator {
  readonly add: (chunk: StreamChunk) => void;
  readonly progress: () => Progress;
  readonly turn: () => Turn;
  readonly chunks: () => number;
  /** Characters received in all, thinking and arguments included. */
  readonly length: () => number;
}

/** An accumulator for one turn. */
export function accumulate(): Accumulator {
  const calls = collectCalls();
  let [content, reasoning, chunks] = ['', '', 0];
  let finish: string | null = null;
  let usage: Usage | null = null;
  const split = (isOver: boolean): Progress => {
    const { text, thinking } = splitThinking(content, isOver);
    return { text, thinking: [reasoning.trim(), thinking].filter(Boolean).join('\n') };
  };
  return {
    add(chunk) {
      chunks += 1;
      usage = usageOf(chunk) ?? usage;
      const choice = chunk.choices?.[0];
      finish = choice?.finish_reason || finish;
      content += textOf(choice?.delta?.content);
      reasoning += reasoningOf(choice?.delta ?? {});
      for (const call of choice?.delta?.tool_calls ?? []) calls.add(call);
    },
    progress: () => split(false),
    turn: () => ({ ...split(true), calls: calls.calls(), finish, usage }),
    chunks: () => chunks,
    length: () => content.length + reasoning.length + calls.length(),
  };
}

function usageOf({ usage }: StreamChunk): Usage | null {
  if (typeof usage?.prompt_tokens !== 'number') return null;
  return { promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens ?? 0 };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : ''))
    .join('');
}

// Three names for one thing; a server that sends two of them sends the same words twice.
function reasoningOf(delta: StreamDelta): string {
  const plain = delta.reasoning_content || delta.reasoning;
  return plain || (delta.reasoning_details ?? []).map((detail) => detail.text ?? '').join('');
}
