import type { ThinkingEcho, Usage } from '../../domain/talk/conversation';
import type { Progress, Turn } from '../model/chat';
import { type UsageChunk, usageOf } from '../model/usage';
import { splitThinking } from './think-tags';
import { collectThinking, type ThinkingDelta } from './thinking-echo';
import { type CallDelta, collectCalls } from './tool-calls';

/** A chunk of a chat completion stream, as servers really send it: anything may be missing or null. */
export interface StreamChunk {
  readonly choices?: readonly StreamChoice[] | null;
  readonly usage?: UsageChunk | null;
}

interface StreamChoice {
  readonly finish_reason?: string | null;
  readonly delta?: StreamDelta | null;
}

interface StreamDelta extends ThinkingDelta {
  readonly content?: unknown;
  readonly tool_calls?: readonly CallDelta[] | null;
}

/** Builds a turn out of the chunks of its stream. */
export interface Accumulator {
  readonly add: (chunk: StreamChunk) => void;
  readonly progress: () => Progress;
  readonly turn: () => Turn;
  /** How many chunks brought a piece of an answer, if only an empty one. */
  readonly pieces: () => number;
  /** Characters received in all, thinking and arguments included. */
  readonly length: () => number;
  /** Characters of thinking received under a name of its own. */
  readonly thinkingLength: () => number;
  /** Whether no text came at all, so that all thinking was sent as such. */
  readonly isWordless: () => boolean;
  readonly echo: () => ThinkingEcho | undefined;
}

/** An accumulator for one turn. */
export function accumulate(): Accumulator {
  const calls = collectCalls();
  const thinking = collectThinking();
  let [content, pieces] = ['', 0];
  let finish: string | null = null;
  let usage: Usage | null = null;
  const split = (isOver: boolean): Progress => {
    const { text, thinking: tagged } = splitThinking(content, isOver);
    return { text, thinking: [thinking.text().trim(), tagged].filter(Boolean).join('\n') };
  };
  return {
    add(chunk) {
      usage = usageOf(chunk.usage) ?? usage;
      const choice = chunk.choices?.[0];
      if (choice) pieces += 1;
      finish = choice?.finish_reason || finish;
      content += textOf(choice?.delta?.content);
      thinking.add(choice?.delta ?? {});
      for (const call of choice?.delta?.tool_calls ?? []) calls.add(call);
    },
    progress: () => split(false),
    turn: () => ({ ...split(true), calls: calls.calls(), finish, usage }),
    pieces: () => pieces,
    length: () => content.length + thinking.text().length + calls.length(),
    thinkingLength: () => thinking.text().length,
    isWordless: () => content.trim() === '',
    echo: thinking.echo,
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : ''))
    .join('');
}
