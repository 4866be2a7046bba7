import { isTraitWord } from '../features/trait-names';
import { foldText } from '../food/fold-text';
import { meaningsOf, namesFood, uncoveredHan } from '../food/lexicon';
import type { Meaning } from '../food/meaning';
import { isKindName, kindNamed } from '../words/kind-words';
import { stem } from '../words/words';
import { listedGood } from './listed-goods';
import { ALL_SORTS, FIRST_OF_NAMES, JOINED_KINDS, NAMED_SORTS } from './named-sorts';

/** Whether two texts, one behind the other, name a good each, and the second is no kind, cut or colour of the first: "milk" and "bread". */
export function areGoodsApart(first: string, second: string): boolean {
  const [a, b] = [goodNamed(first), goodNamed(second)];
  if (!a || !b || (a.key === b.key && a.key !== 'plant')) return false;
  // "Olive, oil" is one, "olives, oil" are two.
  const isTurned = !a.isSeveral && b.key !== 'plant' && FIRST_OF_NAMES.has(a.key) && isSortOf(b, a);
  return !isSortOf(a, b) && !isTurned;
}

/** Whether each of the texts names a good, as it must where a sign stands between them that only parts goods. */
export function areGoods(texts: readonly string[]): boolean {
  return texts.every((text) => goodNamed(text) !== null);
}

/** Whether "and" between two texts joins two goods, and no dish or scent is called so. */
export function areGoodsJoined(first: string, second: string): boolean {
  const isJoined = [first, second].every((text) => JOINED_KINDS.has(goodNamed(text)?.key ?? ''));
  return isJoined && areGoodsApart(first, second);
}

/** A good as a text names it: its kind, or what a food of no kind is. */
interface GoodNamed {
  readonly key: string;
  readonly isSeveral: boolean;
  /** It stands for all its sorts, as "nuts" do. */
  readonly isOfSorts: boolean;
}

const MOST_WORDS = 3;
const PARTICLE = /^(?:of|de|d|du|des|di|del|della|von|a|al|au|aux)$/;
// Rye, wheat and corn are one, for all that they end alike.
const SEVERAL = /^(?!(?:roggen|weizen|corn)$).*(?:.{3}s|en|ln|rn|[ыи])$/;
const HAN = /^\p{Script=Han}+$/u;

// Every word is known, and one of them is the good; of a name that nobody knows nothing is sure.
function goodNamed(text: string): GoodNamed | null {
  const words = foldText(text.trim()).split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const one = words.join('');
  const whole = words.length === 1 || isKindName(one) ? keyOf(one) : (listedGood(words.join(' ')) ?? null);
  if (whole !== null) return goodOf(whole, words.at(-1) ?? '');
  if (words.length === 1 || !words.every((word) => PARTICLE.test(word) || isKnown(word))) return null;
  // "Huile d'olive" begins with what it is, "pain complet" and "whole milk" end with it but for what tells more.
  const own = words.some((word) => PARTICLE.test(word)) ? words.slice(0, 1) : [...words].reverse();
  const head = own.find((word) => keyOf(word) !== null || !isTelling(word)) ?? '';
  const key = keyOf(head);
  return key === null ? null : goodOf(key, head);
}

function goodOf(key: string, word: string): GoodNamed {
  return {
    key,
    isSeveral: SEVERAL.test(word),
    isOfSorts: key === 'plant' && ALL_SORTS.test(word),
  };
}

function keyOf(word: string): string | null {
  const listed = listedGood(word);
  if (listed !== undefined) return listed;
  const kind = (kindNamed(word) ?? kindNamed(stem(word)))?.replace('kind:', '');
  if (kind !== undefined) return kind in NAMED_SORTS ? kind : null;
  const meanings = meaningsOf(word);
  const isFood = namesFood(meanings) && !meanings.has('form') && !isTraitWord(word);
  return isFood && (!HAN.test(word) || uncoveredHan(word) === 0) ? foodOf(meanings) : null;
}

const ANIMAL: readonly Meaning[] = ['meat', 'pork', 'fish', 'crustaceans', 'molluscs'];

// What is made of others may be a dish or a sort: a stock, a Manchego.
function foodOf(meanings: ReadonlySet<Meaning>): string | null {
  if (ANIMAL.some((meaning) => meanings.has(meaning))) return 'animal';
  if (meanings.has('milk')) return 'dairy';
  return meanings.has('compound') ? null : 'plant';
}

// How a good is, and no good: "complet", "red".
function isTelling(word: string): boolean {
  return isTraitWord(word) || meaningsOf(word).has('form');
}

function isKnown(word: string): boolean {
  return (
    keyOf(word) !== null || kindNamed(word) !== undefined || meaningsOf(word).size > 0 || isTraitWord(word)
  );
}

function isSortOf(good: GoodNamed, { key, isSeveral }: GoodNamed): boolean {
  const sorts = NAMED_SORTS[good.key] ?? new Set();
  if (key !== 'plant') return sorts.has(key);
  return good.isOfSorts || sorts.has('plants') || (sorts.has('plant') && !isSeveral);
}
