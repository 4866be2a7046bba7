import { ingredientName } from './ingredient-name';
import { type KitchenUnit, unitAtStart } from './kitchen-units';
import { splitLine, withoutOf } from './line-forms';
import { isHolder, type Measured, measuresInBrackets, UNMEASURED } from './line-measures';
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

const HEADING = /:$|^(?:for|für|pour|para|per|zum|zur|для)\s(?!.*\d)/iu;

/** Takes one line apart. A line without a number is a wish for some of it: its amount and unit are null. */
export function parseIngredientLine(line: string): IngredientLine {
  const text = line.trim();
  const plain = plainLine(text);
  if (HEADING.test(plain)) return { ...EMPTY, text, isHeading: true, description: text, name: text };
  const { measured, others, each, description } = splitLine(plain);
  const isMeasured = measured.amount !== null || measured.unit !== null;
  const { loose, rest } = isMeasured ? { loose: null, rest: description } : looseIn(description);
  if (rest === '' || (measured.unit === 'clove' && rest.startsWith('(')))
    return { ...EMPTY, ...wordsOnly(measured, text), text };
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

/** "pinch of salt", "a few sprigs of thyme", "A generous handful basil leaves". */
function looseIn(description: string): { readonly loose: KitchenUnit | null; readonly rest: string } {
  const start = description.replace(/^(?:an? )?(?:few |couple of |little )?/i, '');
  const unit = unitAtStart(start);
  // "片栗粉" is starch, and no slice of anything.
  const isWord =
    unit !== null && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(start.slice(unit.length));
  const rest =
    unit &&
    !isWord &&
    withoutOf(
      start
        .slice(unit.length)
        .trim()
        .replace(/^ونصف\s/u, ''),
    );
  return unit && rest ? { loose: unit.unit, rest } : { loose: null, rest: description };
}
