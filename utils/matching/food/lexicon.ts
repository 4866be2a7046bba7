import { once } from '../../domain/once';
import { foldText } from './fold-text';
import type { FoodWords, Substance } from './food-words';
import { arabic } from './words/arabic';
import { chinese } from './words/chinese';
import { dutch } from './words/dutch';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';
import { italian } from './words/italian';
import { spanish } from './words/spanish';

/** What a word stands for: substances that rules ask for, a food that none asks for, what others are brought in, or only a form ("powder"). */
export type Meaning = Substance | 'plain' | 'carrier' | 'form';

/** The tables of all languages. A text is held against all of them, as shops mix languages. */
export const LANGUAGES: readonly FoodWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  chinese,
  arabic,
];

const HAN = /^\p{Script=Han}+$/u;
type Table = Map<string, Set<Meaning>>;

/** What all languages know, by where in a word it must stand, and the terms of several words. */
interface Lexicon {
  readonly whole: Table;
  readonly starts: Table;
  readonly parts: Table;
  readonly phrases: Set<string>;
}

const lexicon = once((): Lexicon => {
  const made: Lexicon = { whole: new Map(), starts: new Map(), parts: new Map(), phrases: new Set() };
  for (const words of LANGUAGES) {
    for (const [substance, list] of Object.entries(words.substances))
      enter(list, substance as Substance, made);
    enter(words.carriers, 'carrier', made);
    enter(words.plain, 'plain', made);
    enter(words.form, 'form', made);
  }
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

/** Whether rules ask for what the word stands for. */
export function isSubstance(meaning: Meaning): meaning is Substance {
  return meaning !== 'plain' && meaning !== 'carrier' && meaning !== 'form';
}

/** Whether any of a word's meanings is a food and not only what form it comes in. */
export function namesFood(meanings: ReadonlySet<Meaning>): boolean {
  return [...meanings].some((meaning) => meaning !== 'form');
}

function lookUp(word: string, found: Set<Meaning>): void {
  const { whole, starts, parts } = lexicon();
  addAll(whole.get(word), found);
  for (let end = 2; end <= Math.min(word.length, LONGEST); end += 1)
    addAll(starts.get(word.slice(0, end)), found);
  for (let at = 0; at < Math.min(word.length, 60); at += 1) {
    for (let end = at + 1; end <= Math.min(word.length, at + LONGEST); end += 1)
      addAll(parts.get(word.slice(at, end)), found);
  }
}

function addAll(meanings: ReadonlySet<Meaning> | undefined, found: Set<Meaning>): void {
  for (const meaning of meanings ?? []) found.add(meaning);
}

function enter(list: string, meaning: Meaning, made: Lexicon): void {
  for (const entry of list.split(/\s+/)) {
    const term = foldText(entry.replace(/^[=*]/, ''));
    if (term.includes('_')) made.phrases.add(term.replaceAll('_', ' '));
    const key = term.replaceAll('_', '');
    const shortest = meaning === 'form' ? 5 : 4;
    // A few letters that mean nothing to rules stand by chance in words of any language.
    if (!isSubstance(meaning) && key.length < shortest && !HAN.test(key))
      put(made.whole, endingsOf(key), meaning);
    else put(tableFor(entry, meaning, made), [key], meaning);
  }
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
