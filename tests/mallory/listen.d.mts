/** One request as it came in, with the sound that was in it. */
export interface HeardRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly sound: Buffer | null;
  readonly hungUpAt: number | null;
}

/** The words that were heard, another status with its body, or null: no answer. */
export type HeardAnswer = string | { readonly status: number; readonly body: object } | null;

/** A running server that takes sound. `url` is the base URL for a profile. */
export interface Listener {
  readonly url: string;
  readonly requests: () => readonly HeardRequest[];
  readonly close: () => Promise<void>;
}

export function startListener(answer: (request: HeardRequest) => HeardAnswer): Promise<Listener>;
