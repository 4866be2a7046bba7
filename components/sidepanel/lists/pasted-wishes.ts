import { parseIngredientLines } from '../../../utils/recipes/ingredient-line';
import { wishesOf } from '../../../utils/recipes/recipe-wishes';
import type { Wish } from './wish';

/** Lines of one paste that become items; more is no shopping list. */
export const MOST_PASTED = 200;

/** What a pasted list or recipe asks for, a wish a line; titles and empty lines are none. */
export function wishesIn(text: string): Wish[] {
  return wishesOf(parseIngredientLines(text.slice(0, 100_000))).slice(0, MOST_PASTED);
}

/** Whether a paste is a list: more than one line that says something. */
export function isList(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').length > 1;
}
