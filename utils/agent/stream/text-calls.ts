import type { ModelCall, WireTool } from '../model/chat';

/** A text and the tool calls that stood at its end. */
export interface TextCalls {
  readonly text: string;
  readonly calls: readonly ModelCall[];
}

export const CALL_OPEN = '<tool_call>';
/** Whole calls one after another, with nothing behind them: a call in the middle of a sentence is an example, not a call. */
const CALLS_AT_END = /(?:<tool_call>(?:(?!<\/?tool_call>)[\s\S])*<\/tool_call>\s*)+$/;
const ONE_CALL = /<tool_call>([\s\S]*?)<\/tool_call>/g;
const FUNCTION = /^<function=([\w.-]+)>([\s\S]*)<\/function>$/;
const PARAMETER = /<parameter=([\w.-]+)>\n?([\s\S]*?)\n?<\/parameter>/g;

/**
 * Takes tool calls out of a text, for servers that have no parser of their own: Qwen's JSON form and its XML form. Only calls of
 * `tools`, only whole ones at the very end, and all of them or none: anything else stays text.
 */
export function callsInText(text: string, tools: readonly WireTool[]): TextCalls {
  const tail = CALLS_AT_END.exec(text);
  if (!tail) return { text, calls: [] };
  const bodies = [...tail[0].matchAll(ONE_CALL)].map(([, body = '']) => body.trim());
  const calls = bodies.map((body, place) => callOf(body, tools, place));
  if (calls.some((call) => call === null)) return { text, calls: [] };
  return { text: text.slice(0, tail.index).trimEnd(), calls: calls.filter((call) => call !== null) };
}

function callOf(body: string, tools: readonly WireTool[], place: number): ModelCall | null {
  const said = xmlCall(body, tools) ?? jsonCall(body);
  const isOffered = tools.some(({ function: { name } }) => name === said?.name);
  return said && isOffered ? { id: `call_text_${place}`, name: said.name, input: said.input } : null;
}

type Said = Omit<ModelCall, 'id'>;

function jsonCall(body: string): Said | null {
  const value = parsed(body) as { readonly name?: unknown; readonly arguments?: unknown } | null | undefined;
  if (typeof value?.name !== 'string') return null;
  const input = value.arguments ?? {};
  return { name: value.name, input: typeof input === 'string' ? input : JSON.stringify(input) };
}

function xmlCall(body: string, tools: readonly WireTool[]): Said | null {
  const [, name, inner = ''] = FUNCTION.exec(body) ?? [];
  if (!name) return null;
  const types = typesOf(tools.find((tool) => tool.function.name === name));
  const fields = [...inner.matchAll(PARAMETER)].map(([, key = '', value = '']) => [
    key,
    types[key]?.type === 'string' ? value : (parsed(value) ?? value),
  ]);
  return { name, input: JSON.stringify(Object.fromEntries(fields)) };
}

function typesOf(tool: WireTool | undefined): Readonly<Record<string, { readonly type?: unknown }>> {
  return (tool?.function.parameters.properties ?? {}) as Readonly<Record<string, { type?: unknown }>>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
