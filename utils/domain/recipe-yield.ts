import { plainDigits } from './plain-digits';
import type { RecipeYield } from './recipe';

const LONGEST = 120;
/** More than a canteen cooks: such a number is something else. */
const MOST = 500;

/** Nothing said. */
export const NO_YIELD: RecipeYield = { servings: null, text: null };

/** What a text says a recipe comes to; of "4-6 servings" the smaller number, so that nobody goes without when it is scaled. */
export function parseRecipeYield(written: string): RecipeYield {
  const text = written.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  if (text === '') return NO_YIELD;
  const number = Number((/\d+(?:[.,]\d+)?/.exec(plainDigits(text))?.[0] ?? '').replace(',', '.'));
  return { servings: number > 0 && number <= MOST ? number : null, text };
}
