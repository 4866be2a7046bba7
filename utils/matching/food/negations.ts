import { once } from '../../domain/once';
import { foldText } from './fold-text';
import { isSubstance, LANGUAGES, meaningsOf } from './lexicon';

const spaced = (entry: string) => foldText(entry).replaceAll('_', '[\\s-]+');
/** What all languages have, longest first. */
const listed = (pick: (words: (typeof LANGUAGES)[number]) => string) =>
  LANGUAGES.flatMap((words) => pick(words).split(/\s+/))
    .filter((entry) => entry !== '')
    .map(spaced)
    .sort((a, b) => b.length - a.length);

const WITHOUT = once(
  () =>
    new RegExp(
      `(?:(?<!\\p{L})|(?<=\\p{Script=Han}))(?:${listed(({ without }) => without).join('|')})[\\s-]*(?:any\\s|the\\s|de\\s|d\\s|di\\s|l\\s)?(\\p{L}+)`,
      'gu',
    ),
);
const FREE = /(\p{L}+)[\s-]free(?!\p{L})(?![\s-](?:range|from|flow|run|of))/gu;
const JOINED_FREE = /(?<!\p{L})(\p{L}+?)-?(?:frei|vrij)(?:e[nmrs]?)?(?!\p{L})/gu;
const LOOK_ALIKE = once(() => {
  const entries = listed(({ lookAlikes }) => lookAlikes);
  const isHan = (entry: string) => /\p{Script=Han}/u.test(entry);
  const apart = entries.filter((entry) => !isHan(entry)).join('|');
  return new RegExp(`(?<!\\p{L})(?:ال)?(?:${apart})|${entries.filter(isHan).join('|')}`, 'gu');
});
/** An egg is named with its bird, which is no meat. */
const BIRDS_EGG = /[鸡雞鸭鴨鹅](?=蛋)/gu;
/** "Coconut milk chocolate" is milk chocolate. */
const CHOCOLATE = /^[\s-]*(?:choco|schok|ciocc|巧克力|شوكول)/;

/**
 * The folded text without what it says is *not* in it ("gluten-free", "ohne Milch") and without what only sounds like an
 * allergen ("coconut milk"). Only the one word after "without" goes: of "without milk and egg", egg stays, to be on the safe side.
 */
export function withoutNegations(text: string): string {
  return text
    .replace(BIRDS_EGG, '')
    .replace(LOOK_ALIKE(), (found, at: number, all: string) =>
      CHOCOLATE.test(all.slice(at + found.length)) ? found : ' coconut ',
    )
    .replace(WITHOUT(), (found, word: string) => found.slice(0, found.length - word.length) + unsaid(word))
    .replace(FREE, (found, word: string) => (namesSubstance(word) ? ' ' : found))
    .replace(JOINED_FREE, (found, word: string) => (namesSubstance(word) ? ' ' : found));
}

// Words of Han characters are not parted: the longest substance at the beginning is the one that is not in it.
function unsaid(word: string): string {
  if (!/^\p{Script=Han}/u.test(word)) return namesSubstance(word) ? ' ' : word;
  for (let length = Math.min(4, word.length); length > 0; length -= 1) {
    if (namesSubstance(word.slice(0, length))) return word.slice(length);
  }
  return word;
}

function namesSubstance(word: string): boolean {
  return [...meaningsOf(word)].some(isSubstance);
}
