import { once } from '../../domain/once';
import { withoutAdditives } from './additives';
import { mayHold } from './compounds';
import type { Substance } from './food-words';
import { type Item, itemsOf } from './items';
import { isUnderstood, meaningsOf, namesFood, phrases } from './lexicon';
import { isSubstance } from './meaning';
import { withoutNegations } from './negations';

/** What a text says is in a food, each with the word that said it. */
export interface Understood {
  readonly sure: ReadonlyMap<Substance, string>;
  /** What may or may not be made of it: lecithin of soy or of sunflowers. */
  readonly perhaps: ReadonlyMap<Substance, string>;
  /** The first ingredient that no table knows; null where all was understood. */
  readonly strange: string | null;
  /** Whether there was anything to understand. */
  readonly isEmpty: boolean;
}

interface Draft {
  sure: Map<Substance, string>;
  perhaps: Map<Substance, string>;
  strange: string | null;
  isEmpty: boolean;
}

const PHRASE = once(() => new RegExp(`(?<!\\p{L})(?:${phrases().join('|')})`, 'gu'));
/** Letters of Chinese are not of the word beside them: "维生素C". */
const WORD = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+/gu;
/** Chocolate without cocoa solids is cocoa butter, sugar and milk. */
const WHITE_CHOCOLATE =
  /(?:white|weiss\p{L}*|witte?|vita?|hvide?|hvit) ?(?:choc|schok|chok|sjok|couv|kuv)\p{L}*|(?:choco\p{L}*|cioc\p{L}*) (?:blanc|bianc|branc)\p{L}*|bial\p{L}* czekolad\p{L}*|czekolad\p{L}* bial\p{L}*|白巧克力|شوكولات\p{L}* (?:ال)?بيضا\p{L}*/u;

/** Understands a folded list of ingredients, one ingredient after the other, in any of the languages of the tables. */
export function understand(text: string): Understood {
  const draft: Draft = { sure: new Map(), perhaps: new Map(), strange: null, isEmpty: true };
  const numbered = withoutAdditives(text, ({ sure, perhaps }, written) => {
    for (const substance of sure) note(draft.sure, substance, written);
    for (const substance of perhaps) note(draft.perhaps, substance, written);
  });
  for (const item of itemsOf(withoutNegations(numbered))) takeItem(item, draft);
  return draft;
}

// An ingredient is understood where each of its words is: one unknown word may be the milk in the cocoa.
function takeItem(item: Item, draft: Draft): void {
  const white = WHITE_CHOCOLATE.exec(item.text);
  if (white) note(draft.sure, 'milk', white[0]);
  for (const [word] of item.text.replace(PHRASE(), asOne).matchAll(WORD)) takeWord(word, item, draft);
  for (const substance of mayHold(item)) note(draft.perhaps, substance, item.text.trim().slice(0, 60));
}

// A food made of others keeps the words that it is called by: there are nuts in "mixed nuts".
function asOne(phrase: string): string {
  const one = phrase.replace(/\s+/g, '');
  const named = phrase.split(/\s+/).filter((word) => [...meaningsOf(word)].some(isSubstance));
  return meaningsOf(one).has('compound') ? [one, ...named].join(' ') : one;
}

function takeWord(word: string, item: Item, draft: Draft): void {
  const meanings = meaningsOf(word);
  for (const meaning of meanings) if (isSubstance(meaning)) note(draft.sure, meaning, word);
  if (namesFood(meanings)) draft.isEmpty = false;
  if (!isLittle(word) && !isUnderstood(word)) draft.strange ??= item.text.trim().slice(0, 60);
}

// A letter or two of the Latin alphabet are an article or a unit; of other scripts they may be a food.
function isLittle(word: string): boolean {
  return word.length <= 2 && /^\p{Script=Latin}+$/u.test(word);
}

function note(map: Map<Substance, string>, substance: Substance, word: string): void {
  if (!map.has(substance)) map.set(substance, word);
}
