import { once } from '../../domain/once';
import { COMPOUNDS } from './compound-words';
import { foldText } from './fold-text';
import type { Substance } from './food-words';
import { LANGUAGES } from './languages';
import type { Meaning } from './meaning';

/** Short words that languages join to others all the same: "Rapsöl", "Teeblätter". */
const JOINED_SHORT: ReadonlySet<string> = new Set(['ol', 'tee', 'nib', 'bio']);
const HAN = /^\p{Script=Han}+$/u;
const NO_MATTER: ReadonlySet<Meaning> = new Set(['plain', 'carrier', 'form']);

type Table = Map<string, Set<Meaning>>;

/** What all languages know, by where in a word it must stand, and the terms of several words. */
export interface Lexicon {
  readonly whole: Table;
  readonly starts: Table;
  readonly parts: Table;
  readonly phrases: Set<string>;
  /** Entries that a joined word may begin with, and those that may follow in it. */
  readonly first: Set<string>;
  readonly later: Set<string>;
}

/** The lexicon, made once of the tables of all languages and of the foods made of others. */
export const lexicon = once((): Lexicon => {
  const made: Lexicon = {
    whole: new Map(),
    starts: new Map(),
    parts: new Map(),
    phrases: new Set(),
    first: new Set(),
    later: new Set(),
  };
  for (const words of LANGUAGES) {
    for (const [substance, list] of Object.entries(words.substances))
      enter(list, substance as Substance, made);
    enter(words.carriers, 'carrier', made);
    enter(words.plain, 'plain', made);
    enter(words.form, 'form', made);
  }
  for (const { words } of COMPOUNDS) enter(words, 'compound', made);
  return made;
});

function enter(list: string, meaning: Meaning, made: Lexicon): void {
  for (const entry of list.split(/\s+/)) {
    const term = foldText(entry.replace(/^[=*]/, ''));
    if (term.includes('_')) made.phrases.add(term.replaceAll('_', ' '));
    const key = term.replaceAll('_', '');
    join(entry, key, meaning, made);
    const shortest = meaning === 'form' ? 5 : 4;
    // A few letters that mean nothing to rules stand by chance in words of any language.
    if (NO_MATTER.has(meaning) && key.length < shortest && !HAN.test(key))
      put(made.whole, entry.startsWith('=') ? [key] : endingsOf(key), meaning);
    else put(tableFor(entry, meaning, made), [key], meaning);
  }
}

// What matters may only stand in a joined word where looking the word up would find it there.
function join(entry: string, key: string, meaning: Meaning, { first, later }: Lexicon): void {
  const isPart = entry.startsWith('*');
  const isLong = JOINED_SHORT.has(key) || (key.length >= 4 && !entry.startsWith('='));
  if (isPart || (NO_MATTER.has(meaning) ? isLong : !entry.startsWith('='))) first.add(key);
  if (isPart || (NO_MATTER.has(meaning) && isLong)) later.add(key);
}

// "Mjölkpulver" is known to be a powder, and not of what: only whole words and beginnings say a form.
function tableFor(entry: string, meaning: Meaning, { whole, starts, parts }: Lexicon): Table {
  if (entry.startsWith('=')) return whole;
  const isPart = entry.startsWith('*') && (meaning !== 'form' || HAN.test(entry.slice(1)));
  return isPart ? parts : starts;
}

function endingsOf(key: string): readonly string[] {
  return ['', 's', 'e', 'n', 'en', 'er', 'es'].map((ending) => key + ending);
}

function put(table: Table, keys: readonly string[], meaning: Meaning): void {
  for (const key of keys) if (key !== '') table.set(key, (table.get(key) ?? new Set()).add(meaning));
}
