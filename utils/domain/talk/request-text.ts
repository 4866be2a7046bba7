/** One message of a request as a person reads it. */
export interface ReadablePart {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
  /** Tools that the model had asked for there, with their arguments. */
  readonly calls: readonly { readonly name: string; readonly input: string }[];
}

/** A request's body, taken apart for reading. */
export interface ReadableRequest {
  readonly parts: readonly ReadablePart[];
  /** How many tools are described beside the messages. */
  readonly tools: number;
}

/** How many bytes a text is on its way. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What a request says, in its order; null for a body that is no request to a model. Nothing of it is left out but the tools' descriptions. */
export function readableRequest(body: string): ReadableRequest | null {
  const request = parsed(body);
  if (!isRecord(request) || !Array.isArray(request.messages)) return null;
  const tools = Array.isArray(request.tools) ? request.tools.length : 0;
  return { parts: request.messages.filter(isRecord).map(partOf), tools };
}

function partOf(message: Record<string, unknown>): ReadablePart {
  const calls = Array.isArray(message.tool_calls) ? message.tool_calls.filter(isRecord) : [];
  return { role: roleOf(message.role), text: textOf(message.content), calls: calls.map(callOf) };
}

function callOf({ function: called }: Record<string, unknown>): { name: string; input: string } {
  const { name, arguments: input } = isRecord(called) ? called : {};
  return { name: textOf(name), input: textOf(input) };
}

function roleOf(role: unknown): ReadablePart['role'] {
  return role === 'system' || role === 'assistant' || role === 'tool' ? role : 'user';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
