/** What one request to a model cost, as far as that is known. */
export interface Spending {
  readonly id?: number;
  /** Milliseconds. */
  readonly at: number;
  readonly runId: string | null;
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Millionths of a US dollar, an integer; null where no price is known for the model. */
  readonly costMicros: number | null;
  /** Counted from the characters because the server told no tokens. */
  readonly isEstimated: boolean;
  /** The month in which the price was seen, as "2026-11"; absent where none is known. */
  readonly asOf?: string;
}

/** A request as it left this browser, byte for byte; the key is in a header and never in here. */
export interface SentRequest {
  readonly id: string;
  readonly runId: string;
  /** Which turn of the run, from 0. */
  readonly turn: number;
  readonly at: number;
  readonly url: string;
  /** The body as JSON text. */
  readonly body: string;
  /** `waiting` until the person let it go, where they wanted to look first. */
  readonly state: 'waiting' | 'sent' | 'refused';
  /** When the person let it go; absent when nobody was asked. */
  readonly releasedAt?: number;
  /** Origins of the shops whose words are in it. */
  readonly shops?: readonly string[];
}

/** Under which name requests are kept that belong to no question: a page or a picture read with the model's help, a spoken wish, a connection test. */
export const OTHER_ERRANDS = ['reading', 'picture', 'speech', 'connection-test'] as const;

/** One of these names. */
export type OtherErrand = (typeof OTHER_ERRANDS)[number];
