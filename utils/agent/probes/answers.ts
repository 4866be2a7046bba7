import type { Turn } from '../model/chat';
import type { ProbeBody } from './prober';
import type { ProbeContext } from './step';

const MAX_TOKENS = 64;
/** A word that nobody would answer unless a schema makes them. */
const SECRET_WORD = 'teal-41';
const SCHEMA = {
  type: 'object',
  properties: { word: { type: 'string', enum: [SECRET_WORD] } },
  required: ['word'],
  additionalProperties: false,
};
const TOOL = {
  type: 'function',
  function: {
    name: 'note_number',
    description: 'Notes a number.',
    parameters: { type: 'object', properties: { number: { type: 'integer' } }, required: ['number'] },
  },
};

/** Whether the model calls a tool when it is asked to. */
export async function callsTool(context: ProbeContext): Promise<boolean> {
  const turn = await ask('Call the tool note_number with the number 7.', context, {
    tools: [TOOL],
    tool_choice: 'auto',
  });
  return isCall(turn);
}

/** Whether the server makes the model call a tool that the question gives no cause for. */
export async function isMadeToCall(context: ProbeContext): Promise<boolean> {
  const turn = await ask('Say hello.', context, {
    tools: [TOOL],
    tool_choice: { type: 'function', function: { name: TOOL.function.name } },
  });
  return isCall(turn);
}

/** Whether the server holds the model to a schema: the only value it allows cannot be guessed. */
export async function keepsSchema(context: ProbeContext): Promise<boolean> {
  const json_schema = { name: 'greeting', strict: true, schema: SCHEMA };
  const turn = await ask('Say hello, as JSON.', context, {
    response_format: { type: 'json_schema', json_schema },
  });
  return objectIn(turn)?.word === SECRET_WORD;
}

/** Whether the server holds the model to JSON where the question leaves the form open. Some want the word in the question. */
export async function sendsObject(context: ProbeContext): Promise<boolean> {
  const turn = await ask('Greet Ada. JSON', context, { response_format: { type: 'json_object' } });
  return objectIn(turn) !== null;
}

function ask(content: string, { prober, signal, quiet }: ProbeContext, more: ProbeBody): Promise<Turn> {
  return prober.probe(
    { messages: [{ role: 'user', content }], max_tokens: MAX_TOKENS, ...quiet, ...more },
    signal,
  );
}

function isCall({ calls }: Turn): boolean {
  return calls.some(({ name, input }) => name === TOOL.function.name && parsed(input) !== null);
}

// Without fences or words around it: what the server promises is the whole answer.
function objectIn({ text }: Turn): Readonly<Record<string, unknown>> | null {
  return parsed(text.trim());
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
