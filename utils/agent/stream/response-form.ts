import type { Capabilities } from '../../domain/talk/capabilities';
import type { ChatMessage, TurnRequest } from '../model/chat';

/** Messages and fields of a request whose answer should have a certain form. */
export interface FormedRequest {
  readonly messages: readonly ChatMessage[];
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Asks for the form as firmly as the server is known to take it: by schema, as some JSON object, or in words alone. The words
 * stay in all but the first, because a server that knows JSON objects wants the word JSON to be said.
 */
export function inForm({ messages, schema }: TurnRequest, known: Capabilities): FormedRequest {
  if (!schema) return { messages, fields: {} };
  if (known.refused.includes('response_format')) return { messages: toldIn(messages, schema), fields: {} };
  if (known.hasJsonSchema !== false)
    return { messages, fields: { response_format: { type: 'json_schema', json_schema: strict(schema) } } };
  const isObject = known.hasJsonObject !== false;
  return {
    messages: toldIn(messages, schema),
    fields: isObject ? { response_format: { type: 'json_object' } } : {},
  };
}

function strict(schema: object): object {
  return { name: 'answer', strict: true, schema };
}

// Into the rules, where a conversation's words cannot push it out.
function toldIn(messages: readonly ChatMessage[], schema: object): readonly ChatMessage[] {
  const words = `Reply in JSON: one object that fits this JSON Schema, and nothing else.\n${JSON.stringify(schema)}`;
  const [first, ...rest] = messages;
  if (first?.role !== 'system') return [{ role: 'system', content: words }, ...messages];
  return [{ role: 'system', content: `${first.content}\n\n${words}` }, ...rest];
}
