import type { Wish } from '../../../utils/domain/wish';
import { parseIngredientLines } from '../../../utils/recipes/ingredient-line';
import { wishesOf } from '../../../utils/recipes/recipe-wishes';

/** Lines of one paste that become items; more is no shopping list. */
const MOST_PASTED = 200;

/** What a pasted list or recipe asks for, a wish a line; titles and empty lines are none. */
export function wishesIn(text: string): Wish[] {
  return wishesOf(parseIngredientLines(text.slice(0, 100_000))).slice(0, MOST_PASTED);
}

/** Takes a pasted list for what is in it, a wish a line; a single line is left to the field, and none come. */
export function takePasted(event: ClipboardEvent): readonly Wish[] {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const wishes = isList(text) ? wishesIn(text) : [];
  if (wishes.length > 0) event.preventDefault();
  return wishes;
}

// More than one line that says something.
function isList(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').length > 1;
}
