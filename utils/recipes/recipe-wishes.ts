import { type IngredientLine, parseIngredientLine } from './ingredient-line';
import { scaleLine } from './scale-line';
import { seasoningsIn } from './seasonings';
import { type ShoppingAmount, shoppingAmount } from './shopping-amount';
import { wholeEggs } from './whole-eggs';

/** What a line asks to buy, and how much of it. */
export interface LineWish extends ShoppingAmount {
  readonly text: string;
}

const LONGEST = 300;

/** What lines that were taken apart ask for, a wish each; headings ask for nothing. */
export function wishesOf(lines: readonly IngredientLine[]): LineWish[] {
  return lines
    .filter(({ isHeading, name }) => !isHeading && name !== '')
    .flatMap(eachSeasoning)
    .map((line) => ({ text: wholeEggs(line).slice(0, LONGEST), ...shoppingAmount(line) }));
}

// Nobody counts them, and no shop has a product of both.
function eachSeasoning(line: IngredientLine): readonly IngredientLine[] {
  const several = line.measured.amount === null ? seasoningsIn(line.description) : null;
  return several?.map((part) => parseIngredientLine(part)) ?? [line];
}

/** What a recipe's printed lines ask for, for so many times as many people as they are printed for. */
export function recipeWishes(lines: readonly string[], factor: number): LineWish[] {
  return wishesOf(lines.map((line) => scaleLine(parseIngredientLine(line), factor)));
}
