import { once } from '../../domain/once';
import { withoutAdditives } from './additives';
import type { Substance } from './food-words';
import { isSubstance, type Meaning, meaningsOf, phrases, uncoveredHan } from './lexicon';
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

const PHRASE = once(() => new RegExp(`(?<!\\p{L})(?:${phrases().join('|')})`, 'gu'));
const ITEM = /[,;:()[\]{}<>•·|/\n+&*!?=%–—]|[、，；。（）：،؛]|\.(?!\d)|(?<!\d)\./;
const WORD = /[\p{L}]+/gu;
/** What names no source, and what it may be made of. */
const SOURCELESS: readonly (readonly [RegExp, readonly Substance[]])[] = [
  [/lecit|lezit|磷脂|ليسيثين/u, ['soy', 'egg']],
  [/(?:pflanzlich|plantaardig)\p{L}* eiwe?i/u, ['soy', 'gluten', 'lupin', 'peanut', 'nuts']],
  [/omega/u, ['fish']],
];

/** Understands a folded list of ingredients, one ingredient after the other, in any of the languages of the tables. */
export function understand(text: string): Understood {
  const draft: Draft = { sure: new Map(), perhaps: new Map(), strange: null, count: 0 };
  const numbered = withoutAdditives(text, ({ sure, perhaps }, written) => {
    for (const substance of sure) note(draft.sure, substance, written);
    for (const substance of perhaps) note(draft.perhaps, substance, written);
  });
  const told = withoutNegations(numbered).replace(PHRASE(), (phrase) => phrase.replace(/\s+/g, ''));
  for (const item of told.split(ITEM)) takeItem(item, draft);
  const { sure, perhaps, strange, count } = draft;
  return { sure, perhaps, strange, isEmpty: count === 0 };
}

// An ingredient is understood where at least as many of its words are known as are not; oil and sugar may be of anything.
function takeItem(item: string, draft: Draft): void {
  let [known, carriers, unknown, isSoy] = [0, 0, 0, false];
  for (const [word] of item.matchAll(WORD)) {
    const meanings = meaningsOf(word);
    for (const substance of substancesIn(meanings)) note(draft.sure, substance, word);
    isSoy ||= meanings.has('soy');
    if (isFood(meanings) && uncoveredHan(word) * 2 < word.length) known += 1;
    else if (meanings.has('carrier') && uncoveredHan(word) === 0) carriers += 1;
    else if (isStrange(word, meanings)) unknown += 1;
  }
  const sources = SOURCELESS.find(([pattern]) => pattern.test(item))?.[1] ?? [];
  if (!isSoy) for (const source of sources) note(draft.perhaps, source, item.trim());
  draft.count += known + carriers;
  const isExplained = unknown <= 1 && sources.length > 0;
  if (unknown > known && !isExplained) draft.strange ??= item.trim().slice(0, 60);
}

function isStrange(word: string, meanings: ReadonlySet<Meaning>): boolean {
  if (meanings.size === 0) return word.length > 2 || /\p{Script=Han}/u.test(word);
  if (meanings.has('carrier')) return uncoveredHan(word) > 0;
  return uncoveredHan(word) * 2 >= word.length;
}

function isFood(meanings: ReadonlySet<Meaning>): boolean {
  return meanings.has('plain') || substancesIn(meanings).length > 0;
}

function substancesIn(meanings: ReadonlySet<Meaning>): Substance[] {
  return [...meanings].filter(isSubstance);
}

function note(map: Map<Substance, string>, substance: Substance, word: string): void {
  if (!map.has(substance)) map.set(substance, word);
}
