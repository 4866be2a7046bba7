import { ingredientName } from './ingredient-name';
import { type KitchenUnit, unitAtStart } from './kitchen-units';
import {
  isHolder,
  type Measured,
  measureAtStart,
  measuresAtStart,
  measuresInBrackets,
  UNMEASURED,
} from './line-measures';
import { plainEndings } from './plain-endings';
import { plainLine } from './plain-line';

/** One line of a recipe or of a pasted list, taken apart. */
export interface IngredientLine {
  /** As it was given, trimmed. */
  readonly text: string;
  /** A title over the lines below it ("For the icing"), nothing to buy. */
  readonly isHeading: boolean;
  readonly measured: Measured;
  /** The same again in other units, or what is in each: "500g/1lb 2oz", "1 (14-oz) can". */
  readonly others: readonly Measured[];
  /** What is in each of those that are counted, where the line says so: of "2 x 150 g" the 150 g. */
  readonly each: Measured | null;
  /** A measure that nobody counts, in a line without an amount: "a pinch of salt"; null for none. */
  readonly loose: KitchenUnit | null;
  /** Everything behind the amount: "unsalted butter, divided". */
  readonly description: string;
  /** What to buy: "unsalted butter". */
  readonly name: string;
}

type Split = Pick<IngredientLine, 'measured' | 'others' | 'each' | 'description'>;

const HEADING = /:$|^(?:for|für|pour|para|per|zum|zur|для)\s(?!.*\d)/iu;

/** Takes one line apart. A line without a number is a wish for some of it: its amount and unit are null. */
export function parseIngredientLine(line: string): IngredientLine {
  const text = line.trim();
  const plain = plainLine(text);
  if (HEADING.test(plain)) return { ...EMPTY, text, isHeading: true, description: text, name: text };
  const { measured, others, each, description } =
    leading(plain) ??
    asNeeded(plain) ??
    inside(plain) ??
    spoonsBehind(plain) ??
    trailing(plain) ??
    bare(plain);
  const isMeasured = measured.amount !== null || measured.unit !== null;
  const { loose, rest } = isMeasured ? { loose: null, rest: description } : looseIn(description);
  if (rest === '') return { ...EMPTY, ...wordsOnly(measured, text), text };
  const { name, unit } = ingredientName(
    plainEndings(rest, measured.amount && (measured.amount.to ?? measured.amount.from)),
    {
      mayCount: measured.amount !== null && measured.unit === null,
      isAsSold: isHolder(measured.unit),
    },
  );
  return {
    ...{ text, isHeading: false, loose, each, description, name: name || text },
    measured: unit ? { ...measured, unit, written: unit } : measured,
    others: [...others, ...measuresInBrackets(description)],
  };
}

/** All lines of a text that say something, each taken apart. */
export function parseIngredientLines(text: string): IngredientLine[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(parseIngredientLine);
}

const EMPTY = { isHeading: false, measured: UNMEASURED, others: [], each: null, loose: null } as const;

// "8 cloves" are a spice.
function wordsOnly(
  { amount, written }: Measured,
  text: string,
): Pick<IngredientLine, 'measured' | 'description' | 'name'> {
  const name = written ?? text;
  return { measured: { ...UNMEASURED, amount }, description: name, name };
}

function bare(plain: string): Split {
  return { measured: UNMEASURED, others: [], each: null, description: plain };
}

function leading(plain: string): Split | null {
  const found = measuresAtStart(plain);
  return found && { ...found, description: withoutOf(found.rest) };
}

// "n. B. Salz": as much as one likes.
function asNeeded(plain: string): Split | null {
  const [, written, description] = /^(n\.\s?B\.|q\.?\s?[bs]\.|適量)\s+(.+)$/iu.exec(plain) ?? [];
  if (!written || !description) return null;
  return { measured: { amount: null, unit: 'as needed', written }, others: [], each: null, description };
}

/** "Juice of 1 lemon". */
function inside(plain: string): Split | null {
  const number = '(?=[\\d.,]|(?:one|two|three|four|half)\\s)';
  const [, part, behind] =
    new RegExp(`^(\\D{3,40}?\\s(?:of|from|de|von|di|van|z|ze|av|из|от))\\s+${number}(.+)$`, 'iu').exec(
      plain,
    ) ?? [];
  const taken = behind ? measureAtStart(behind) : null;
  return taken && { measured: taken.measured, others: [], each: null, description: `${part} ${taken.rest}` };
}

/** "Toast 1 Scheibe", "Stuff, 300 mg", "bananas 1 or 2": the amount stands last. */
function trailing(plain: string): Split | null {
  for (const pattern of [NAME_FIRST, NUMBERED_FIRST]) {
    const [, words = '', behind] = pattern.exec(plain) ?? [];
    const taken = behind ? measureAtStart(behind) : null;
    if (taken?.rest === '')
      return { measured: taken.measured, others: [], each: null, description: words.trim() };
  }
  return null;
}

// Nothing needs to stand between a word in Chinese or Japanese and the number behind it.
const NAME_FIRST =
  /^(\D*?\p{L}\D*?)(?:\s*(?:[,:：–—…⋯‥・x×]|\s-\s|\.{2,})+\s*|\s+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]))(?=[\d.,])(.+)$/iu;
// "Farina 00 300 g", "Mehl Type 405 500 g".
const NUMBERED_FIRST = /^(\p{L}.*?\d\S*)\s+(\d[\d.,/]*\s?\p{L}+\.?)$/u;

/** "醤油 大さじ2": the spoon stands before its number, behind the rest. */
function spoonsBehind(plain: string): Split | null {
  const [, words, spoon, number] =
    /^(\D*[^\s…:：])[\s…:：]+(大[さ匙]じ?|小[さ匙]じ?|カップ)\s*([\d./ ]+)$/u.exec(plain) ?? [];
  return words ? leading(`${number}${spoon} ${words}`) : null;
}

/** "pinch of salt", "a few sprigs of thyme", "A generous handful basil leaves". */
function looseIn(description: string): { readonly loose: KitchenUnit | null; readonly rest: string } {
  const start = description.replace(/^(?:an? )?(?:few |couple of |little )?/i, '');
  const unit = unitAtStart(start);
  const rest = unit && withoutOf(start.slice(unit.length).trim());
  return unit && rest ? { loose: unit.unit, rest } : { loose: null, rest: description };
}

function withoutOf(rest: string): string {
  return rest
    .replace(/^filet (?=d['’]huile)/iu, '')
    .replace(/^(?:(?:of|de la|de|di|von|×|x)\s+(?:l['’])?|(?:de )?l['’]|d['’])/iu, '')
    .replace(/^[,:.]\s*/, '')
    .trim();
}
