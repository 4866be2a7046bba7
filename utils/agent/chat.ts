import type { Usage } from '../domain/conversation';

/** A message as OpenAI-compatible servers take it. */
export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly tool_calls?: WireCall[] }
  | { readonly role: 'tool'; readonly tool_call_id: string; readonly content: string };

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
