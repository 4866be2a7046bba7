import { once } from '../../domain/once';
import type { FoundWords, ModelField } from '../../domain/product/model-words';
import { literalPattern } from '../../domain/words/literal-pattern';
import type { Page } from '../tree/page';
import { tidy } from '../tree/text-reader';
import { FOREIGN } from '../visible/regions';

/** How much of what stands before an amount tells its place, in letters. */
const PLACE_LENGTH = 24;
/** Longer than any code, brand or amount; a name may be as long as a heading. */
const LONGEST: Readonly<Partial<Record<ModelField, number>>> = { name: 300 };
const LONG = 120;

// Scripts that part their words with blanks: there a word is not found in the middle of another one.
const LETTERS = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}`;
const LETTER = new RegExp(`[${LETTERS}]`, 'u');

/** What the page shows outside of menus, carts and other products, for finding words in it. */
export interface ShownText {
  /** The words, if the page shows them: whole words and whole numbers, whatever white space or line breaks are between the letters. */
  readonly find: (field: ModelField, words: string | null) => FoundWords | null;
  /** Whether the page still shows what was found, an amount at its old place. */
  readonly holds: (found: FoundWords) => boolean;
}

/** Opens the page's shown text. */
export function openShownText(page: Page): ShownText {
  const text = once(() => shownText(page));
  return {
    find(field, words) {
      const wanted = tidy(words ?? '');
      if (wanted === '' || wanted.length > (LONGEST[field] ?? LONG)) return null;
      const at = firstPlace(text(), wanted);
      if (at === null) return null;
      const isAmount = field === 'price' || field === 'listPrice';
      return { field, text: wanted, before: isAmount ? placeBefore(text().words, at) : '' };
    },
    holds: ({ text: words, before }) => pattern(words, before).test(text().words),
  };
}

interface Shown {
  readonly words: string;
  /** Where the page's own product begins in them. */
  readonly start: number;
}

function shownText(page: Page): Shown {
  const headline = page.headline();
  const foreign = FOREIGN & ~(headline?.regions ?? 0);
  const own = page.survey().texts.filter(({ regions }) => !(regions & foreign));
  const isAbove = ({ order }: { order: number }) => order < (headline?.order ?? 0);
  const join = (spots: typeof own) => tidy(spots.map(({ text }) => text).join(' '));
  const above = join(own.filter(isAbove));
  return { words: `${above} ${join(own.filter((spot) => !isAbove(spot)))}`, start: above.length };
}

// The same amount may stand above the product, in a line about delivery.
function firstPlace({ words, start }: Shown, wanted: string): number | null {
  const own = pattern(wanted).exec(words.slice(start));
  if (own) return start + own.index;
  return pattern(wanted).exec(words)?.index ?? null;
}

function placeBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - 4 * PLACE_LENGTH), at).replace(/\s/g, '');
  return [...before].slice(-PLACE_LENGTH).join('');
}

function pattern(words: string, before = ''): RegExp {
  const place = before === '' ? '' : `${spaced(before)}${GAP}`;
  return new RegExp(`${place}${guardBefore(words)}${spaced(words)}${guardAfter(words)}`, 'iu');
}

const GAP = String.raw`\s*`;

// A price may be printed in pieces: "19", ",", "99 €", or "19" and "99", where nothing but their place is the comma.
function spaced(text: string): string {
  const letters = [...text.replace(/\s/g, '')];
  const isPoint = (letter: string, index: number) =>
    /[.,]/.test(letter) && /\d/.test(letters[index - 1] ?? '') && /\d/.test(letters[index + 1] ?? '');
  return letters
    .map((letter, index) =>
      isPoint(letter, index) ? `(?:${literalPattern(letter)}|(?<=\\s))` : literalPattern(letter),
    )
    .join(GAP);
}

function guardBefore(words: string): string {
  // "299,00" may be the end of "1 299,00".
  if (/^\d{3}(?!\d)/.test(words)) return String.raw`(?<!\d|\d[\s.,'’])`;
  if (/^\d/.test(words)) return String.raw`(?<!\d|\d[.,'’])`;
  return LETTER.test(words.charAt(0)) ? `(?<![${LETTERS}])` : '';
}

function guardAfter(words: string): string {
  // "€ 1" may be the beginning of "€ 1 299,00", and "19" of "19 50".
  if (/^\D*\d{1,3}$/.test(words)) return String.raw`(?![.,'’]?\d|\s\d{2,3}(?!\d))`;
  if (/\d$/.test(words)) return String.raw`(?![.,'’]?\d)`;
  return LETTER.test(words.slice(-1)) ? `(?![${LETTERS}])` : '';
}
