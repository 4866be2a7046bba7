import type { Marks } from './features/marks';

/** Whether two names differ in a mark, however it is spaced: one has a mark that the other lacks. */
export function isOtherMark(a: Marks, b: Marks): boolean {
  return isMissing(a, b) || isMissing(b, a);
}

/** Whether two names have marks of one series that differ: "ddr4" and "ddr5", "91h" and "91v". */
export function isOtherInSeries(a: Marks, b: Marks): boolean {
  const [mine, theirs] = [seriesOf(a), seriesOf(b)];
  return [...mine].some(([series, marks]) => {
    const others = theirs.get(series);
    return others !== undefined && !marks.some((mark) => others.includes(mark));
  });
}

/** Whether two names differ in a mark too short for a maker's or a shop's code: a number to 999, a letter, "s24". */
export function isOtherShortMark(a: Marks, b: Marks): boolean {
  return isMissing(short(a), b) || isMissing(short(b), a);
}

function short({ all, squashed }: Marks): Marks {
  return { all: new Set([...all].filter((mark) => SHORT.test(mark))), squashed };
}

const SHORT = /^[a-z\d]{1,3}$/;

function seriesOf({ all }: Marks): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const mark of all) {
    const series = SERIES.exec(mark)?.slice(1).find(Boolean);
    if (series) found.set(series, [...(found.get(series) ?? []), mark]);
  }
  return found;
}

const SERIES = /^(?:([a-z]{1,4})\d{1,3}|(\d{2,4})[a-z]{1,2}|(\d{3,4})|(\d)\.\d)$/;

function isMissing(one: Marks, other: Marks): boolean {
  return [...one.all].some((mark) => !hasNumber(other.all, mark) && !isWithin(mark, one, other));
}

// Version 4.0 is version 4.
function hasNumber(marks: ReadonlySet<string>, mark: string): boolean {
  return marks.has(mark) || marks.has(mark.replace(/\.0$/, '')) || marks.has(`${mark}.0`);
}

// "ddr 5" and "ddr5": letters with digits stand in the other name as one run; a number is the end of the other's run.
function isWithin(mark: string, own: Marks, { all, squashed }: Marks): boolean {
  if (/^[a-z]$/.test(mark)) return false;
  if (!/^[\d.]+$/.test(mark)) return isRunIn(mark, squashed);
  return [...all].some((run) => run.length > mark.length && isRunIn(run, own.squashed) && endsIn(run, mark));
}

function isRunIn(mark: string, squashed: string): boolean {
  const at = squashed.indexOf(mark);
  if (at < 0) return false;
  const [before, after] = [squashed[at - 1] ?? '', squashed[at + mark.length] ?? ''];
  return !/\d/.test(after) && !(/^\d/.test(mark) && /\d/.test(before));
}

function endsIn(run: string, number: string): boolean {
  return run.endsWith(number) && !/\d/.test(run[run.length - number.length - 1] ?? '');
}
