/** One request as it came in. */
export interface KeptRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly {
      readonly role: string;
      readonly content: string;
      readonly tool_calls?: readonly {
        readonly id: string;
        readonly function: { readonly name: string; readonly arguments: string };
      }[];
      readonly tool_call_id?: string;
    }[];
    readonly [key: string]: unknown;
  };
  readonly at: number;
  readonly hungUpAt: number | null;
}

/** One prepared reply; see reply.mjs. */
export interface Reply {
  readonly text?: string;
  readonly thinking?: string;
  readonly calls?: readonly {
    readonly name: string;
    readonly arguments?: object | string;
    readonly id?: string;
  }[];
  readonly finish?: string | null;
  readonly usage?: object | null;
  readonly chunks?: readonly (object | string | Buffer)[];
  readonly done?: boolean;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  readonly delayMs?: number;
  readonly everyMs?: number;
  readonly hangAfter?: number;
  readonly cutAfter?: number;
}

/** A running played model. `url` is the base URL for a profile. */
export interface PlayedModel {
  readonly url: string;
  readonly origin: string;
  readonly requests: () => readonly KeptRequest[];
  readonly close: () => Promise<void>;
}

export function startModel(options?: {
  readonly mode?: 'script' | 'mallory' | 'fuzz';
  readonly script?: readonly Reply[] | ((request: KeptRequest, index: number) => Reply | Promise<Reply>);
  readonly seed?: number;
  readonly port?: number;
  readonly facts?: Readonly<Record<string, object>>;
  readonly origins?: RegExp;
}): Promise<PlayedModel>;
