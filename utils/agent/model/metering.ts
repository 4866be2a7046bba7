import type { Usage } from '../../domain/talk/conversation';
import type { Progress, Turn, TurnRequest } from './chat';

/** A token of most languages has at least this many characters, so that an estimate errs on the side of more. */
const CHARS_PER_TOKEN = 3;

/** What a request and what has come in of its answer use, by their characters, for servers that count nothing. */
export function estimatedUsage(
  request: TurnRequest,
  answer: Progress & Partial<Pick<Turn, 'calls'>> = { text: '', thinking: '' },
): Usage {
  const called = (answer.calls ?? []).reduce((sum, { name, input }) => sum + name.length + input.length, 0);
  return {
    promptTokens: tokensFor(JSON.stringify([request.messages, request.tools]).length),
    completionTokens: tokensFor(answer.text.length + answer.thinking.length + called),
    isEstimated: true,
  };
}

/** All tokens of a usage, asked and answered. */
export function tokensIn({ promptTokens, completionTokens }: Usage): number {
  return promptTokens + completionTokens;
}

function tokensFor(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}
