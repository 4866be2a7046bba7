import { type KitchenUnit, unitAtStart } from './kitchen-units';
import { type Amount, amountAtStart } from './line-number';

/** How much, in one way of measuring it; `unit` null counts pieces, `amount` null leaves open how many. */
export interface Measured {
  readonly amount: Amount | null;
  readonly unit: KitchenUnit | null;
  /** The unit as it is written: "heaped tbsp"; null for none. */
  readonly written: string | null;
}

/** What was measured at the start of a text, and what stands behind it. */
export interface Taken {
  readonly measured: Measured;
  readonly rest: string;
}

/** The measures that a line begins with: the one that counts, and the same again in other units or what is in each. */
export interface Measures extends Taken {
  readonly others: readonly Measured[];
  /** What is in each of those that are counted: of "2 x 150 g" and "2 (150 g) cans" the 150 g; null where that is not said. */
  readonly each: Measured | null;
}

/** Nothing measured. */
export const UNMEASURED: Measured = { amount: null, unit: null, written: null };

const ABOUT =
  /^(?:(?:~|about|approximately|approx\.?|around|roughly|circa|ca\.?|plm\.?|c\.(?=\s*\d)|etwa|ungefähr|bis zu|je(?=\s\d)|up to|a good|a scant|scant|generous|heaping|heaped|environ|unos|unas|около|约|約|each|at least|x)\s*)+(?=\S)/iu;
const HOLDERS =
  /^(?:can|jar|bottle|packet|box|bag|block|bar|ball|punnet|piece|stick|loaf|slice|strip|sheet|chunk)$/;
const AGAIN = /^(?:\/+|plus|\+|and|or|&|=|,?\s*about|-)\s*(?=[\d.])/iu;
const IN_BRACKETS = /^[([]([^)\]]*)[)\]],?\s*/;

/** "1 1/2 cups (375 ml) milk": everything measured at the start of a line; null when it does not begin with an amount. */
export function measuresAtStart(plain: string): Measures | null {
  const first = measureAtStart(plain);
  if (!first) return null;
  const others: Measured[] = [];
  let { rest } = first;
  for (let next = another(rest); next; next = another(rest)) {
    others.push(next.measured);
    rest = next.rest;
  }
  return inHolders(first.measured, others, rest);
}

/** The one measure that a text begins with; null for none. */
export function measureAtStart(text: string): Taken | null {
  const start = text.replace(ABOUT, '');
  const found = amountAtStart(start);
  if (!found) return null;
  const behind = start.slice(found.length);
  const space = /^(?:\s*-\s*(?=\p{L}{2,})|\s*)(?:x\s+)?/u.exec(behind)?.[0].length ?? 0;
  const unit = unitAtStart(behind.slice(space));
  const { from, to } = found;
  return {
    measured: { amount: { from, to }, unit: unit?.unit ?? null, written: unit?.written ?? null },
    rest: (unit ? behind.slice(space + unit.length) : behind).trim(),
  };
}

/** What brackets inside a text say of the amount: "1 sweet potato (about 175g/6oz)". */
export function measuresInBrackets(text: string): Measured[] {
  return [...text.matchAll(/\(([^)]*)/g)].flatMap(([, words = '']) =>
    measuresIn(words.replace(/^(?:each |weighing |an? )+/i, '')),
  );
}

/** Whether a unit holds a thing as it is sold, so that "chopped" behind it is no work to do. */
export function isHolder(unit: KitchenUnit | null): boolean {
  return unit !== null && HOLDERS.test(unit);
}

function measuresIn(text: string): Measured[] {
  const first = measureAtStart(text);
  if (!first?.measured.unit) return [];
  const next = another(first.rest);
  return next ? [first.measured, next.measured] : [first.measured];
}

/** The same amount said again: "/1lb 2oz", "(375 ml)", "plus 1 tbsp", or the ounces after the pounds. */
function another(rest: string): Taken | null {
  const bracket = IN_BRACKETS.exec(rest);
  if (bracket) {
    const inside = measureAtStart((bracket[1] ?? '').replace(/^(?:or|=|\/)\s*/i, ''));
    return inside && { measured: inside.measured, rest: rest.slice(bracket[0].length) };
  }
  const next = measureAtStart(rest.slice(AGAIN.exec(rest)?.[0].length ?? 0));
  return next?.measured.unit ? next : null;
}

/** "1 (14-oz) can tomatoes" and "400g can tomatoes" come in cans. */
function inHolders(measured: Measured, others: readonly Measured[], rest: string): Measures {
  const holder = unitAtStart(rest);
  if (!holder || !isHolder(holder.unit))
    return { measured, others, rest, each: measured.unit === null ? (others[0] ?? null) : null };
  const after = rest.slice(holder.length).trim();
  const { unit, written } = holder;
  if (measured.unit === null)
    return { measured: { ...measured, unit, written }, others, rest: after, each: others[0] ?? null };
  return { measured, others: [{ amount: null, unit, written }, ...others], rest: after, each: null };
}
