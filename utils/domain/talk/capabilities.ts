/** How a server is told not to think first: the name of the request's field, or `none` where there is no switch. */
export const THINKING_SWITCHES = [
  'enable_thinking',
  'reasoning_effort',
  'reasoning',
  'chat_template_kwargs',
  'none',
] as const;
export type ThinkingSwitch = (typeof THINKING_SWITCHES)[number];

/** Optional parts of a request that a server may refuse with a 400, after which they are left out. */
export const OPTIONAL_PARTS = [
  'tool_choice',
  'thinking',
  'response_format',
  'stream_options',
  'parallel_tool_calls',
  'temperature',
  'tools',
] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** In which form an endpoint takes sound: as a file to write down, in a chat as DashScope wants it, or in a chat as OpenAI does. */
export type SoundForm = 'transcriptions' | 'dashscope-audio' | 'input-audio';

/** What is known of one model at one endpoint, by test or by what its refusals taught. Null: not known yet. */
export interface Capabilities {
  /** Endpoint and model, as `capabilitiesId` writes them. */
  readonly id: string;
  readonly hasTools: boolean | null;
  readonly hasForcedTools: boolean | null;
  readonly hasJsonSchema: boolean | null;
  readonly hasJsonObject: boolean | null;
  readonly hasVision: boolean | null;
  readonly thinkingSwitch: ThinkingSwitch | null;
  /** How it takes sound to write down; `none` when it refused every form, absent where nobody asked. */
  readonly soundForm?: SoundForm | 'none' | null;
  /** Tokens that prompt and answer may have together. */
  readonly contextTokens: number | null;
  /** What the server refused once and is not sent again. */
  readonly refused: readonly OptionalPart[];
  /** When it was last tested or learned, in milliseconds. */
  readonly checkedAt: number;
  /** From the request to the first word of the last test, in milliseconds. */
  readonly firstTokenMs?: number | null;
  /** What a test that is under way has not asked yet; empty or absent when none is. */
  readonly pending?: readonly ProbedFact[];
}

/** What a test of the connection finds out, in the order in which it asks. */
export const PROBED_FACTS = [
  'thinkingSwitch',
  'contextTokens',
  'hasTools',
  'hasForcedTools',
  'hasJsonSchema',
  'hasJsonObject',
  'hasVision',
  'soundForm',
] as const;
export type ProbedFact = (typeof PROBED_FACTS)[number];

/** The key that capabilities are kept under: they belong to a model at an endpoint, not to a profile. */
export function capabilitiesId(baseUrl: string, model: string): string {
  return `${baseUrl.replace(/\/+$/, '')} ${model}`;
}

/** Nothing is known yet. */
export function unknownCapabilities(id: string): Capabilities {
  return {
    id,
    hasTools: null,
    hasForcedTools: null,
    hasJsonSchema: null,
    hasJsonObject: null,
    hasVision: null,
    thinkingSwitch: null,
    contextTokens: null,
    refused: [],
    checkedAt: 0,
  };
}

/** What a refusal teaches: a part to leave out, or that an answer's form cannot be given by a schema though perhaps as JSON. */
export type Lesson = OptionalPart | 'json_schema';

/** What follows from a part's refusal beside leaving it out. */
const ALSO_KNOWN: Readonly<Partial<Record<Lesson, Partial<Capabilities>>>> = {
  tools: { hasTools: false },
  tool_choice: { hasForcedTools: false },
  json_schema: { hasJsonSchema: false },
  response_format: { hasJsonSchema: false, hasJsonObject: false },
};

/** What is known after a server refused something. */
export function afterRefusal(before: Capabilities, lesson: Lesson, now: number): Capabilities {
  const part = lesson === 'json_schema' ? [] : [lesson];
  const refused = [...new Set([...before.refused, ...part])];
  return { ...before, ...ALSO_KNOWN[lesson], refused, checkedAt: now };
}
