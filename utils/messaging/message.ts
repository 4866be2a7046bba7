import * as v from 'valibot';
import { MOST_PACKS } from '../domain/list/list';

/** Who may send a message: a shop's page through our content script, or one of our own screens. */
export type Sender = 'content' | 'screen';

/** One row of the contract: who may send it, how its input is parsed, and (as a type only) what it answers. */
export interface Message<Input, Output> {
  readonly from: Sender;
  readonly schema: v.GenericSchema<unknown, Input>;
  readonly answers?: Output;
}

/** A row: `message<Answer>()(sender, schema)`. */
export function message<Output>() {
  return <Input>(from: Sender, schema: v.GenericSchema<unknown, Input>): Message<Input, Output> => ({
    from,
    schema,
  });
}

/** A row's id, of ours. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
/** The browser's number of a tab. */
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A shop's origin. */
export const origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/]+$/));
/** A line that somebody typed. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
/** How many packs, from one on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PACKS));
/** Nothing is carried. */
export const nothing = v.strictObject({});
