import { once } from '../../domain/once';
import { mayHoldByWords } from './by-words';
import { CLASSES, COMPOUNDS, type Compound } from './compound-words';
import { foldText } from './fold-text';
import type { Substance } from './food-words';
import type { Item } from './items';
import { meaningsOf, namesFood } from './lexicon';
import type { Meaning } from './meaning';
import { namesSource } from './plants';

interface Sought extends Compound {
  readonly pattern: RegExp;
  /** Whether it is a class of additives, whose words are no foods. */
  readonly isClass: boolean;
}

const sought = once((): readonly Sought[] =>
  [...COMPOUNDS, ...CLASSES].map((compound) => ({
    ...compound,
    pattern: patternOf(compound.words),
    isClass: CLASSES.includes(compound),
  })),
);

/** Says that brackets hold only some of what is in it, or only what it is by nature. */
const IN_PART =
  /(?:^|[^\p{L}])(?:contains?|containing|including|includes?|incl|inkl|such as|e g|z b|u a|enthalt|davon|dont|contient|y compris|contiene|tra cui|incluye|entre|bevat|waaronder|o a|contem|zawiera|w tym|innehaller|indeholder|bl a)(?![\p{L}])|含有|يحتوي/u;
/** What stands between foods that are listed without a comma. */
const AND =
  /(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|e|ed|i|oraz|lub|och|og|eller|with|mit|avec|con|met|med)(?!\p{L})|[和及或]/u;
/** Caramel that colours is burnt sugar. */
const COLOURING = /colou?r|farb|kleur|barwnik|farg|farve|着色|色|ملون/;
const CARAMEL = /[ck]aram|karmel|焦糖|كراميل/;

/** What an ingredient may hold that its list does not say, by what it is called and what stands in its brackets. */
export function mayHold(item: Item): readonly Substance[] {
  const found = sought().filter((each) => names(each, item.text));
  const held = found.filter((each) => !isExplained(each, item)).flatMap(({ may }) => may);
  return [...held, ...mayHoldByWords(item.text, hasHarmless(item.text))];
}

// "Tamarind" is no tamari: where the table of words knows the whole better, its part means nothing.
function names({ pattern, isClass }: Sought, text: string): boolean {
  const match = pattern.exec(text);
  if (!match || isClass) return match !== null;
  const words = text.slice(match.index).match(/\p{L}+/gu) ?? [];
  const before = /\p{L}*$/u.exec(text.slice(0, match.index))?.[0] ?? '';
  return match[0].includes(' ') || meaningsOf(before + (words[0] ?? '')).has('compound');
}

function isExplained({ by, pattern }: Sought, item: Item): boolean {
  if (by === 'nothing') return false;
  const parts = item.text.split(AND).filter((part) => pattern.test(part));
  if (by === 'own') return isColour(pattern, item) || isTold(item);
  if (by === 'any')
    return item.own.some(hasFood) || parts.every((part) => hasFood(part.replace(pattern, ' ')));
  // "Eiweiss" is egg by itself, and no source of the "pflanzliches Eiweiss" that it stands in.
  const isOf = (part: string) => namesSource(part.replace(pattern, ' '));
  return (item.own.some(namesSource) && !isInPart(item)) || (parts.length > 0 && parts.every(isOf));
}

function isColour(pattern: RegExp, { text, head }: Item): boolean {
  return CARAMEL.test(pattern.exec(text)?.[0] ?? '') && COLOURING.test(`${head ?? ''} ${text}`);
}

// Brackets that hold allergens alone only point them out; a list of ingredients has water, oil or sugar.
function isTold(item: Item): boolean {
  return item.own.some(hasHarmless) && !isInPart(item);
}

function isInPart({ own }: Item): boolean {
  return IN_PART.test(own.join(' , '));
}

function hasHarmless(text: string): boolean {
  return meaningsIn(text).some((meanings) => meanings.has('plain') || meanings.has('carrier'));
}

function hasFood(text: string): boolean {
  return meaningsIn(text).some(namesFood);
}

function meaningsIn(text: string): readonly ReadonlySet<Meaning>[] {
  return (text.match(/\p{L}+/gu) ?? []).map(meaningsOf);
}

function patternOf(words: string): RegExp {
  return new RegExp(words.split(/\s+/).map(sourceOf).join('|'), 'u');
}

function sourceOf(entry: string): string {
  const key = foldText(entry.replace(/^[=*]/, '')).replaceAll('_', '[ -]?');
  if (entry.startsWith('*')) return key;
  const start = `(?<!\\p{L})(?:ال)?${key}`;
  return entry.startsWith('=') ? `${start}(?!\\p{L})` : start;
}
