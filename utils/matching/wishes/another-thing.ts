import type { Product } from '../../domain/product/product';
import { EMPTY_WORDS } from '../words/empty-words';
import { isKindName } from '../words/kind-words';
import { termOf } from '../words/word-index';
import { fold, foldedWordsOf, meaningOf } from '../words/words';
import { isFormOf, isHeadWord, isHolder, isNamesake } from './other-things';
import { contentWords, likenessOf } from './search-products';

/** From here on a name says what the thing goes with, is for or lies in. */
const GOES_WITH =
  /^(?:with|for|in|mit|fur|avec|pour|al|au|aux|con|para|per|voor|met|compatible|passend|kompatibel)$/;
const OF = /^(?:of|a|de|du|des|di|del|della|dello|dei|do|da|van|von)$/;
/** Bread that goes by its first word. */
const ITSELF = /^(?:toast|knacke|vollkorn|misch|weiss|schwarz)brot/;

/**
 * Tells whether a product's name has the words of a wish only to say what another thing is of, in or for: coffee filters are no coffee,
 * a case for a phone is no phone, "Milchschnitte" is no milk. Words that stand elsewhere than in the name are left alone. `isFood`: the
 * wish names foods and nothing else.
 */
export function anotherThingThan(text: string, isFood: boolean): (product: Product) => boolean {
  const wanted = contentWords(text).map(fold);
  const wish = fold(text);
  return ({ name }) => {
    const folded = fold(name);
    if (isNamesake(wanted, wish, folded)) return true;
    const words = foldedWordsOf(folded);
    const places = wanted.map((word) => placeOf(word, words)).filter((place) => place >= 0);
    if (places.length === 0) return false;
    return (
      places.every((place) => isBehind(words, place)) ||
      isBeforeHead(wanted, words, Math.max(...places), isFood) ||
      wanted.some((word) => isOnlyBeginning(word, words, isFood))
    );
  };
}

// Where a word stands in a name, as itself or as part of a word; -1 for nowhere.
function placeOf(word: string, words: readonly string[]): number {
  const term = termOf(word);
  const fits = words.map((each) => likenessOf(term, termOf(each)));
  const best = Math.max(0, ...fits);
  return best === 0 ? -1 : fits.indexOf(best);
}

// "Case for iPhone", "chocolat au lait", "gâteau de riz"; a bottle of water is water.
function isBehind(words: readonly string[], place: number): boolean {
  return words
    .slice(0, place)
    .some(
      (word, at) => at > 0 && (GOES_WITH.test(word) || (OF.test(word) && !isHolder(words[at - 1] ?? ''))),
    );
}

// In English and German the last word of a name is the thing, or the one right behind.
function isBeforeHead(
  wanted: readonly string[],
  words: readonly string[],
  last: number,
  isFood: boolean,
): boolean {
  if (/^(?:free|frei|less)$/.test(words[last + 1] ?? '')) return true;
  // A box of it is it.
  const behind = words.slice(last + 1).filter((_word, at, all) => all[at + 1] !== 'of');
  const end = behind.findIndex((word) => GOES_WITH.test(word) || OF.test(word));
  const own = (end < 0 ? behind : behind.slice(0, end)).filter(
    (word) => !/\d/.test(word) && !EMPTY_WORDS.has(word),
  );
  return [own[0], own.at(-1)].some(
    (word) => word !== undefined && !wanted.includes(word) && isHeadWord(word, isFood),
  );
}

function isOnlyBeginning(word: string, words: readonly string[], isFood: boolean): boolean {
  const longer = words.filter((each) => isLonger(word, each, isFood));
  return longer.length > 0 && !words.some((each) => isItself(word, each));
}

// "Milchschnitte", "Reiswaffeln"; not "Kaffeebohnen".
function isLonger(word: string, name: string, isFood: boolean): boolean {
  const rest = name.slice(word.length);
  if (word.length < 4 || !name.startsWith(word) || rest.length < 3 || ITSELF.test(name)) return false;
  return meaningOf(word) !== meaningOf(name) && !isKindName(name) && !(isFood && isFormOf(rest));
}

function isItself(word: string, name: string): boolean {
  return name === word || meaningOf(name) === meaningOf(word) || (word.length >= 4 && name.endsWith(word));
}
