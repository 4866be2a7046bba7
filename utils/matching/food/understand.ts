import { withoutAdditives } from './additives';
import type { Substance } from './food-words';
import { type Meaning, meaningsOf, PHRASES, uncoveredHan } from './lexicon';
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
  count: number;
}

const PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES.join('|')})`, 'gu');
const ITEM = /[,;:()[\]{}<>•·|/\n+&*!?=%–—]|[、，；。（）：،؛]|\.(?!\d)|(?<!\d)\./;
const WORD = /[\p{L}]+/gu;
const LECITHIN = /lecit|lezit|磷脂|ليسيثين/;

/** Understands a folded list of ingredients, one ingredient after the other, in any of the languages of the tables. */
export function understand(text: string): Understood {
  const draft: Draft = { sure: new Map(), perhaps: new Map(), strange: null, count: 0 };
  const numbered = withoutAdditives(text, ({ sure, perhaps }, written) => {
    for (const substance of sure) note(draft.sure, substance, written);
    for (const substance of perhaps) note(draft.perhaps, substance, written);
  });
  const told = withoutNegations(numbered).replace(PHRASE, (phrase) => phrase.replace(/\s+/g, ''));
  for (const item of told.split(ITEM)) takeItem(item, draft);
  const { sure, perhaps, strange, count } = draft;
  return { sure, perhaps, strange, isEmpty: count === 0 };
}

// An ingredient is understood where at least as many of its words are known as are not.
function takeItem(item: string, draft: Draft): void {
  let [known, unknown, isSoy] = [0, 0, false];
  for (const [word] of item.matchAll(WORD)) {
    const meanings = meaningsOf(word);
    for (const substance of substancesIn(meanings)) note(draft.sure, substance, word);
    isSoy ||= meanings.has('soy');
    if (isFood(meanings) && uncoveredHan(word) * 2 <= word.length) known += 1;
    else if (isStrange(word, meanings)) unknown += 1;
  }
  if (LECITHIN.test(item) && !isSoy)
    for (const made of ['soy', 'egg'] as const) note(draft.perhaps, made, item.trim());
  draft.count += known;
  const isLecithinOnly = unknown <= 1 && LECITHIN.test(item);
  if (unknown > known && !isLecithinOnly) draft.strange ??= item.trim().slice(0, 60);
}

function isStrange(word: string, meanings: ReadonlySet<Meaning>): boolean {
  return meanings.size === 0
    ? word.length > 2 || /\p{Script=Han}/u.test(word)
    : uncoveredHan(word) * 2 > word.length;
}

function isFood(meanings: ReadonlySet<Meaning>): boolean {
  return meanings.has('plain') || substancesIn(meanings).length > 0;
}

function substancesIn(meanings: ReadonlySet<Meaning>): Substance[] {
  return [...meanings].filter((meaning) => meaning !== 'plain' && meaning !== 'form');
}

function note(map: Map<Substance, string>, substance: Substance, word: string): void {
  if (!map.has(substance)) map.set(substance, word);
}
