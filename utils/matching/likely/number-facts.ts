import type { Wording } from './wording';

/** How many members two sets share, and how many only one of them has: the lesser and the greater of the two counts. */
export interface SetFacts {
  readonly shared: number;
  readonly leastAlone: number;
  readonly mostAlone: number;
}

/** Compares two sets. */
export function setFactsOf(a: ReadonlySet<string>, b: ReadonlySet<string>): SetFacts {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return factsOf(shared, a.size - shared, b.size - shared);
}

/** Compares the numbers in two names; one of three signs or more is also found within a code of the other name. */
export function numberFactsOf(a: Wording, b: Wording): SetFacts {
  let shared = 0;
  for (const number of a.numbers.keys()) if (b.numbers.has(number)) shared++;
  return factsOf(shared, numbersMissing(a, b), numbersMissing(b, a));
}

/** Whether the versions in two names agree: -1 no, 0 one name has none, 1 some, 2 all; unknown (NaN) where neither has any. */
export function versionsAgree(a: Wording, b: Wording): number {
  return agreementOf(versionsOf(a), versionsOf(b));
}

/** Whether the years in two names agree, as the versions do. */
export function yearsAgree(a: Wording, b: Wording): number {
  return agreementOf(yearsOf(a), yearsOf(b));
}

/** In how many units the two names state amounts none of which is common; screens within 0.6 inch are one size. */
export function unitsApart(a: Wording, b: Wording): number {
  const units = new Set([...a.numbers.values()].filter((unit) => unit !== ''));
  return [...units].filter((unit) => {
    const [mine, theirs] = [amountsIn(a, unit), amountsIn(b, unit)];
    return theirs.length > 0 && !mine.some((one) => theirs.some((other) => isOneAmount(one, other, unit)));
  }).length;
}

function factsOf(shared: number, a: number, b: number): SetFacts {
  return { shared, leastAlone: Math.min(a, b), mostAlone: Math.max(a, b) };
}

function numbersMissing(one: Wording, other: Wording): number {
  let missing = 0;
  for (const number of one.numbers.keys())
    if (!other.numbers.has(number) && !(number.length >= 3 && other.squashed.includes(number))) missing++;
  return missing;
}

function agreementOf(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  if (mine.size === 0 || theirs.size === 0) return mine.size + theirs.size === 0 ? Number.NaN : 0;
  const { shared, mostAlone } = setFactsOf(mine, theirs);
  if (shared === 0) return -1;
  return mostAlone === 0 ? 2 : 1;
}

// A year or a number with a unit is no version.
function versionsOf({ numbers }: Wording): Set<string> {
  const versions = new Set<string>();
  for (const [number, unit] of numbers) if (unit === '' && !isYear(number)) versions.add(number);
  return versions;
}

function yearsOf({ numbers }: Wording): Set<string> {
  return new Set([...numbers.keys()].filter(isYear));
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function amountsIn({ numbers }: Wording, unit: string): number[] {
  return [...numbers].filter(([, each]) => each === unit).map(([number]) => Number(number));
}

function isOneAmount(a: number, b: number, unit: string): boolean {
  return a === b || (unit === 'in' && Math.abs(a - b) <= 0.6);
}
