import { once } from '../../domain/once';
import { COMPOUNDS } from './compound-words';
import { foldText } from './fold-text';
import type { FoodWords, Substance } from './food-words';
import { isBuiltOf } from './is-built-of';
import { arabic } from './words/arabic';
import { chinese } from './words/chinese';
import { dutch } from './words/dutch';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';
import { italian } from './words/italian';
import { nordic } from './words/nordic';
import { polish } from './words/polish';
import { portuguese } from './words/portuguese';
import { spanish } from './words/spanish';

/**
 * What a word stands for: substances that rules ask for, a food that none asks for, what others are brought in, a food made of
 * others ("cake"), or only a form ("powder").
 */
export type Meaning = Substance | 'plain' | 'carrier' | 'compound' | 'form';

/** The tables of all languages. A text is held against all of them, as shops mix languages. */
export const LANGUAGES: readonly FoodWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  nordic,
  chinese,
  arabic,
];

/** Short words that languages join to others all the same: "Rapsöl", "Teeblätter". */
const JOINED_SHORT: ReadonlySet<string> = new Set(['ol', 'tee', 'nib', 'bio']);
const HAN = /^\p{Script=Han}+$/u;
type Table = Map<string, Set<Meaning>>;

/** What all languages know, by where in a word it must stand, and the terms of several words. */
interface Lexicon {
  readonly whole: Table;
  readonly starts: Table;
  readonly parts: Table;
  readonly phrases: Set<string>;
  /** Entries that a joined word may begin with, and those that may follow in it. */
  readonly first: Set<string>;
  readonly later: Set<string>;
}

const lexicon = once((): Lexicon => {
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

/** Terms of several words, longest first; they are written as one before words are looked up. */
export function phrases(): readonly string[] {
  return [...lexicon().phrases].sort((a, b) => b.length - a.length);
}

const LONGEST = 24;
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و|ب)(?=[\u0620-\u064a]{3})/;
const known = new Map<string, ReadonlySet<Meaning>>();

/** All that a folded word can stand for; empty for a word that no table holds. */
export function meaningsOf(word: string): ReadonlySet<Meaning> {
  const before = known.get(word);
  if (before) return before;
  const found = new Set<Meaning>();
  for (const form of new Set([word, word.replace(ARABIC_PREFIX, '')])) lookUp(form, found);
  if (known.size > 20_000) known.clear();
  known.set(word, found);
  return found;
}

const understood = new Map<string, boolean>();

/** Whether a folded word is understood to its last letter: "Kakaopulver" is, "kakaosmör" is not, though cocoa is known. */
export function isUnderstood(word: string): boolean {
  const before = understood.get(word);
  if (before !== undefined) return before;
  const { whole, first, later } = lexicon();
  const isKnown = [word, word.replace(ARABIC_PREFIX, '')].some((form) =>
    HAN.test(form) ? uncoveredHan(form) === 0 : whole.has(form) || isBuiltOf(form, first, later),
  );
  if (understood.size > 20_000) understood.clear();
  understood.set(word, isKnown);
  return isKnown;
}

const NO_SUBSTANCE: ReadonlySet<Meaning> = new Set(['plain', 'carrier', 'compound', 'form']);

/** Whether rules ask for what the word stands for. */
export function isSubstance(meaning: Meaning): meaning is Substance {
  return !NO_SUBSTANCE.has(meaning);
}

/** Whether any of a word's meanings is a food and not only what form it comes in. */
export function namesFood(meanings: ReadonlySet<Meaning>): boolean {
  return [...meanings].some((meaning) => meaning !== 'form');
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly meanings: ReadonlySet<Meaning>;
}

// The longer entry says what the letters are: "peanut" is no nut, and there is no malt in "maltodextrin".
function lookUp(word: string, found: Set<Meaning>): void {
  const hits = hitsIn(word);
  for (const hit of hits) {
    const longer = hits.filter((other) => holds(other, hit)).flatMap(({ meanings }) => [...meanings]);
    for (const meaning of hit.meanings) if (!isOutdone(meaning, longer)) found.add(meaning);
  }
}

// Milk in "formaggio" does not make it less of a cheese; only what is no substance outdoes a food made of others.
function isOutdone(meaning: Meaning, longer: readonly Meaning[]): boolean {
  if (meaning === 'compound') return longer.some((other) => other !== 'compound' && !isSubstance(other));
  return isSubstance(meaning) && longer.some((other) => other !== 'compound');
}

function holds(other: Hit, hit: Hit): boolean {
  return other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to;
}

function hitsIn(word: string): readonly Hit[] {
  const { whole, starts, parts } = lexicon();
  const hits: Hit[] = [];
  const add = (from: number, to: number, meanings: ReadonlySet<Meaning> | undefined) => {
    if (meanings) hits.push({ from, to, meanings });
  };
  add(0, word.length, whole.get(word));
  for (let end = 2; end <= Math.min(word.length, LONGEST); end += 1)
    add(0, end, starts.get(word.slice(0, end)));
  for (let at = 0; at < Math.min(word.length, 60); at += 1) {
    for (let end = at + 1; end <= Math.min(word.length, at + LONGEST); end += 1)
      add(at, end, parts.get(word.slice(at, end)));
  }
  return hits;
}

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

const NO_MATTER: ReadonlySet<Meaning> = new Set(['plain', 'carrier', 'form']);

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

/** The letters of a run of Han characters that no entry covers. */
export function uncoveredHan(run: string): number {
  if (!HAN.test(run)) return 0;
  const { parts } = lexicon();
  const isCovered = new Array<boolean>(run.length).fill(false);
  for (let at = 0; at < run.length; at += 1) {
    for (let end = at + 1; end <= Math.min(run.length, at + 6); end += 1)
      if (parts.has(run.slice(at, end))) isCovered.fill(true, at, end);
  }
  return isCovered.filter((covered) => !covered).length;
}
