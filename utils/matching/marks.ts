import { findMeasures } from '../domain/measure-text';
import { squash } from './model-codes';
import { withoutSpecs } from './specs';
import { withoutTraits } from './trait-names';

/** The small signs of a name by which makers tell their articles apart: "ddr5", "23", "c". */
export interface Marks {
  readonly all: ReadonlySet<string>;
  /** Letters and digits of the whole name. */
  readonly squashed: string;
}

// Packs are counted elsewhere; "n. 5" is a 5; "s 24" is the s24.
const PACKS =
  /\b\d+\s?[x×*](?=\s|~)|(?<=~\s)[x×*]\s?\d+|\b\d+[-\s]?(?:er|pack|pk|count|ct)\b(?:[-\s]pack\b)?|\b(?:pack|set|box|case|lot)\s(?:of|de|da|van)\s\d+|\b[2-6]xl\b/gu;
// Folded names of counts, which the reading of amounts knows with their accents.
const COUNTS =
  /\b\d+\s?(?:stucke?|unites?|comprimes?|capsulas?|gelules?|tucher|waschgange|waschen|pezzi|pz|uds)\b/gu;
const NUMBER_SIGN = /(?<![\p{L}\p{N}])(?:no?|nr|num|nro|v|#)[.°º]?\s?(?=\d)/gu;
const APART =
  /(?<![\p{L}\p{N}'])([a-z])[\s-](?=\d)|(?<=\d)\s(?=(?:xl|ax|ti|xt|fe|super)\b)|(?<=\busb)[\s-](?=[abc]\b)/gu;

// A lone letter tells (batteries c and d), unless it joins words in some language or opens another word ("t-shirt", "l'eau").
const LETTER = /(?<![\p{L}\p{N}'&]|\d\s|[\p{L}\p{N}]\/)(?![aeinouwxy]\b)[a-z](?![\p{L}\p{N}'&]|-\p{L})/gu;
const VITAMIN = /(?<=\bvitamin[aeo]?\s)[a-z](?![\p{L}\p{N}])/gu;
const WITH_DIGIT = /\d+(?:[.,]\d+)+(?!\p{L})|[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[.,]\d+)?/gu;

/** The marks of a folded name: what has a digit or is a lone letter, and is no amount, measure, pack or value of a property. */
export function marksOf(text: string): Marks {
  const bare = withoutSpecs(withoutTraits(withoutMeasures(text).replace(COUNTS, ' ')))
    .replace(PACKS, ' ')
    .replace(NUMBER_SIGN, '')
    .replace(/(?<=\d)\s(?=\.\d)/g, '');
  const joined = bare.replace(APART, '$1');
  const signs = [joined.match(WITH_DIGIT), joined.match(LETTER), joined.match(VITAMIN), text.match(PLUGS)];
  return { all: new Set(signs.flatMap((found) => found ?? []).map(plainMark)), squashed: squash(text) };
}

const PLUGS = /\busb[\s-]?[abc]\b/gu;

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

function withoutMeasures(text: string): string {
  return findMeasures(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ~ ${left.slice(end)}`,
    text,
  );
}

function plainMark(mark: string): string {
  return /^[\d.,]+$/.test(mark) ? mark.replace(',', '.').replace(/^0+(?=\d)/, '') : squash(mark);
}
