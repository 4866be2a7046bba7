import { once } from '../../domain/once';
import { isDenied } from './denied';
import { foldText } from './fold-text';
import { LANGUAGES } from './languages';
import { meaningsOf } from './lexicon';
import { withoutLookAlikes } from './look-alikes';
import { isSubstance } from './meaning';

/** Of a sort of words of all languages a pattern; between words stands one blank or hyphen, as anything wider parts ingredients. */
const listed = (pick: (words: (typeof LANGUAGES)[number]) => string) =>
  LANGUAGES.flatMap((words) => pick(words).split(/\s+/))
    .filter((entry) => entry !== '')
    .map((entry) => foldText(entry).replaceAll('_', '(?: +|-)'))
    .sort((a, b) => b.length - a.length)
    .join('|');

const WITHOUT = once(
  () =>
    new RegExp(
      `(?:(?<!\\p{L})|(?<=\\p{Script=Han}))(?:${listed(({ without }) => without)})(?: +|-|(?<=\\p{Script=Han}))(?:any |the |de |d |di |l |la |el )?(?<without>\\p{L}+)(?!-? ?(?:free|frei|vrij|fri))`,
      'gu',
    ),
);
const FREE =
  /(?<free>\p{L}+)(?: |-)free(?!\p{L})(?![ -](?:range|from|flow|run|of|trade|roam|farm|graz|living|walk|style))/gu;
const JOINED_FREE = /(?<!\p{L})(?<joined>\p{L}+?)-?(?:frei|vrij|fri)(?:e[nmrst]?|a|tt)?(?!\p{L})/gu;
const POLISH_FREE = /(?<!\p{L})bez(?<polish>gluten|laktoz|mlecz|jaj)\p{L}*/gu;
const NAMES = [WITHOUT, () => FREE, () => JOINED_FREE, () => POLISH_FREE];
/** "Free from peanuts and nuts" at the head of a sentence speaks of both. */
const BOTH =
  /(?<=(?:^|[.;!?\n])\s*)(?:free from|frei von|exempt de|libre de|privo di|vrij van)(?: +)(\p{L}+) (?:and|or|und|oder|et|ou|y|o|e|en|of) (\p{L}+)(?=\s*(?:$|[.;!?\n]))/gu;
/** An egg is named with its bird, which is no meat. */
const BIRDS_EGG = /[鸡雞鸭鴨鹅](?=蛋)/gu;

/**
 * The folded text without what it says is *not* in it ("gluten-free", "ohne Milch") and without what only sounds like an
 * allergen ("coconut milk"). Only the one word after "without" goes: of "without milk and egg", egg stays, to be on the safe
 * side. What is said not to be "gluten-free" speaks for gluten.
 */
export function withoutNegations(text: string): string {
  const told = withoutLookAlikes(text.replace(BIRDS_EGG, ''));
  const apart = told.replace(BOTH, (found, one: string, other: string) =>
    namesSubstance(one) && namesSubstance(other) ? ' ' : found,
  );
  return NAMES.reduce((left, name) => unsay(left, name()), apart);
}

function unsay(text: string, negation: RegExp): string {
  return text.replace(negation, (found, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string>>;
    const word = Object.values(groups)[0] ?? '';
    const at = rest.at(-3) as number;
    if (!namesSubstance(firstOf(word)) && !HAN.test(word)) return found;
    if (isDenied(text, at, found.length, withoutSaid)) return ` ${word} `;
    return HAN.test(word) ? found.slice(0, found.length - word.length) + unsaid(word) : ' ';
  });
}

/** A sentence without any of its negations, to look at what else it says. */
function withoutSaid(text: string): string {
  return NAMES.reduce(
    (left, name) =>
      left.replace(name(), (found, ...rest) => {
        const word = Object.values(rest.at(-1) as Readonly<Record<string, string>>)[0] ?? '';
        return namesSubstance(firstOf(word)) ? ' ' : found;
      }),
    text,
  );
}

const HAN = /^\p{Script=Han}/u;

// Words of Han characters are not parted: the longest substance at the beginning is the one that is not in it.
function unsaid(word: string): string {
  const length = [4, 3, 2, 1].find((each) => namesSubstance(word.slice(0, each)));
  return length ? word.slice(length) : word;
}

function firstOf(word: string): string {
  return HAN.test(word) ? word.slice(0, 4) : word;
}

function namesSubstance(word: string): boolean {
  return [...meaningsOf(word)].some(isSubstance);
}
