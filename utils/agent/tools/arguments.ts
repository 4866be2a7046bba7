import * as v from 'valibot';

const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\.\.[/\\]|javascript:|data:/i;

const words = (max: number, description: string) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(max),
    v.check((text) => !ADDRESS.test(text), 'addresses are not taken'),
    v.description(description),
  );

const handle = (pattern: RegExp, description: string) =>
  v.pipe(v.string(), v.regex(pattern), v.description(description));

/** A product by its short name. */
export const product = handle(/^p[1-9]\d{0,2}$/, 'product, such as p1');

/** An attached tab by its short name. */
export const tab = handle(/^t[1-9]\d{0,2}$/, 'attached tab, such as t1');

/** A list item by its short name. */
export const item = handle(/^i[1-9]\d{0,2}$/, 'list item, such as i1');

/** A list by its short name; left out, it is the list in use. */
export const list = v.optional(handle(/^l[1-9]\d{0,2}$/, 'list, such as l1; leave out for the list in use'));

/** How many: whole packs. */
export const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(99),
  v.description('how many packs'),
);

/** A few plain words without an address in them. */
export const text = (description: string) => words(200, description);

/** A sentence or two without an address in them. */
export const sentence = (description: string) => words(500, description);

/** An amount of money as a plain decimal with its currency. */
export const amount = v.strictObject({
  amount: v.pipe(
    v.string(),
    v.regex(/^\d{1,9}(\.\d{1,3})?$/),
    v.description('plain decimal, such as "49.90"'),
  ),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/), v.description('ISO 4217 code')),
});
