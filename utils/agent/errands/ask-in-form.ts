import * as v from 'valibot';
import { cleanText } from '../mask/untrusted';
import type { ChatMessage, Model } from '../model/chat';
import { finalError } from '../model/model-error';

/** A question whose answer has a form. */
export interface FormedQuestion<T> {
  readonly messages: readonly ChatMessage[];
  /** For the server, which may keep to it or not. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** For us, whatever the server promised. */
  readonly form: v.GenericSchema<unknown, T>;
}

const AGAIN = 'That was not the one JSON object that was asked for. Send it again, whole, and nothing else.';

/** Asks for an answer of a form, once more when it comes in another one. Throws `ModelError`, also when it comes in none. */
export async function askInForm<T>(
  model: Pick<Model, 'streamTurn'>,
  { messages, schema, form }: FormedQuestion<T>,
  signal: AbortSignal,
): Promise<T> {
  const ask = async (asked: readonly ChatMessage[]) => {
    const { text } = await model.streamTurn({ messages: asked, tools: [], schema, temperature: 0 }, signal);
    return { text, parsed: v.safeParse(form, jsonIn(text)) };
  };
  const first = await ask(messages);
  if (first.parsed.success) return first.parsed.output;
  const said: ChatMessage = { role: 'assistant', content: cleanText(first.text, 2000) };
  const second = await ask([...messages, said, { role: 'user', content: AGAIN }]);
  if (second.parsed.success) return second.parsed.output;
  throw finalError('server', 'the model did not answer in the form that was asked for');
}

// Models like to set JSON between fences or a sentence before it.
function jsonIn(text: string): unknown {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
