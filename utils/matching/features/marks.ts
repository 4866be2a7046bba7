import { findMeasures } from '../../domain/measure/measure-text';
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

function withoutMeasures(text: string): string {
  return findMeasures(text).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ~ ${left.slice(end)}`,
    text,
  );
}

function plainMark(mark: string): string {
  return /^[\d.,]+$/.test(mark) ? mark.replace(',', '.').replace(/^0+(?=\d)/, '') : squash(mark);
}
