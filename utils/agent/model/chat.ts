import type { RunMark, ThinkingEcho, Usage } from '../../domain/talk/conversation';

/** A message of words alone. */
export type TextMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | AssistantMessage
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

/** A message as OpenAI-compatible servers take it; in parts only where a picture comes with the words. */
export type ChatMessage = TextMessage | { readonly role: 'user'; readonly content: readonly ContentPart[] };

/** What the model said before; inside a tool loop with the thinking that led to its calls. */
export interface AssistantMessage extends ThinkingEcho {
  readonly role: 'assistant';
  readonly content: string;
  readonly tool_calls?: WireCall[];
}

/** Words or a picture; a picture travels as a `data:` address, because servers fetch remote ones badly or not at all. */
export type ContentPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image_url'; readonly image_url: { readonly url: `data:image/${string}` } };

/** A tool call in the history; `arguments` must be valid JSON or servers refuse the whole conversation. */
export interface WireCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** A tool as it is offered to the model. */
export interface WireTool {
  readonly type: 'function';
  readonly function: {
    readonly name: string;
    readonly description: string;
    readonly parameters: Record<string, unknown>;
  };
}

/** What one turn asks of the model. */
export interface TurnRequest {
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly WireTool[];
  /** `auto` unless set; a name forces that tool, where the server lets us. Whether a call came must be looked at all the same. */
  readonly toolChoice?: 'auto' | 'none' | { readonly name: string };
  /** The JSON Schema that the answer should have. A server may keep to it or not: check the answer. */
  readonly schema?: Readonly<Record<string, unknown>>;
  /** Whether the model may think first; off unless set, and always off with a forced tool or a schema. */
  readonly thinks?: boolean;
  /** 0 is the most likely word each time; kept inside what every server takes. */
  readonly temperature?: number;
  /** What must have been stored before anything leaves; a paid model sees to that, and throws what this throws. */
  readonly after?: Promise<unknown>;
}

/** A tool call as the model made it: `input` is its text, not yet checked. */
export interface ModelCall {
  readonly id: string;
  readonly name: string;
  readonly input: string;
}

/** What one turn of the model came to. Without `finish` the stream was cut off, and its calls must not be run. */
export interface Turn {
  readonly text: string;
  readonly thinking: string;
  readonly calls: readonly ModelCall[];
  readonly finish: string | null;
  readonly usage: Usage | null;
  /** What is odd about it and should be told. */
  readonly marks?: readonly RunMark[];
  /** For the assistant's message in the tool loop; missing when there is nothing to send back. */
  readonly echo?: ThinkingEcho;
}

/** What has come in so far, as a whole and not as an addition: a late `</think>` moves text to the thinking. */
export interface Progress {
  readonly text: string;
  readonly thinking: string;
}

/** A model that can be asked; `onProgress` is called at every piece and reads only when it wants to. Throws `ModelError`, or the signal's reason when aborted. */
export interface Model {
  readonly label: string;
  readonly streamTurn: (
    request: TurnRequest,
    signal: AbortSignal,
    onProgress?: (read: () => Progress) => void,
  ) => Promise<Turn>;
  readonly listModels: (signal: AbortSignal) => Promise<readonly string[]>;
}
