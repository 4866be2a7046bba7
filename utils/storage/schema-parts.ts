import * as v from 'valibot';
import { text } from '../domain/schemas';

/** The id of a row. */
export const id = v.pipe(text(80), v.minLength(1));
/** In ms since 1970. */
export const time = v.pipe(v.number(), v.finite(), v.minValue(0));
/** How many of something. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
/** The origin of a shop. */
export const origin = v.pipe(text(300), v.regex(/^https?:\/\/[^/]+$/));
/** Some sentences. */
export const words = text(8000);
/** A list of any sensible length. */
export const many = <T extends v.GenericSchema>(row: T) => v.pipe(v.array(row), v.maxLength(2000));
