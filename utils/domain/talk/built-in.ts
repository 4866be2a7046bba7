/** How the browser's own model stands: there is none, it can be fetched, is being fetched, or can be asked. `missing`: this browser knows no such thing. */
export type BuiltInState = 'missing' | 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Languages and kinds that a session is made for; the browser wants to be told. */
export interface BuiltInOptions {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

/** The browser's `LanguageModel`, as far as it is used here. */
export interface BuiltInApi {
  readonly availability: (options: BuiltInOptions) => Promise<string>;
  readonly create: (
    options: BuiltInOptions & {
      readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
      readonly signal?: AbortSignal;
      readonly monitor?: (monitor: EventTarget) => void;
    },
  ) => Promise<BuiltInSession>;
}

type Measure = (text: string, options?: { readonly signal?: AbortSignal }) => Promise<number>;

/** A session with the browser's own model. The counts go by a new and an old name; browsers have the one, the other or both. */
export interface BuiltInSession {
  readonly prompt: (
    text: string,
    options: { readonly responseConstraint?: object; readonly signal?: AbortSignal },
  ) => Promise<string>;
  readonly measureContextUsage?: Measure;
  readonly measureInputUsage?: Measure;
  readonly contextUsage?: number;
  readonly inputUsage?: number;
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  readonly destroy: () => void;
}

/** English is what every browser with a model of its own speaks. */
export const BUILT_IN_OPTIONS: BuiltInOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};
