import type { Wish } from '../../../utils/domain/wish';
import { pastedWishes } from '../../../utils/recipes/pasted-list';

/** Lines of one paste that become items; more is no shopping list. */
const MOST_PASTED = 200;
/** Goods in a single line from which on it is a list; two may be one good and what is said of it. */
const FEWEST_IN_LINE = 3;

/** What a pasted list or recipe asks for, a wish each; titles and empty lines are none. */
export function wishesIn(text: string): Wish[] {
  return pastedWishes(text.slice(0, 100_000)).slice(0, MOST_PASTED);
}

/** Takes a pasted list for what is in it, a wish each; a single line that names one thing is left to the field, and none come. */
export function takePasted(event: ClipboardEvent): readonly Wish[] {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const found = wishesIn(text);
  const wishes = found.length >= FEWEST_IN_LINE || isManyLines(text) ? found : [];
  if (wishes.length > 0) event.preventDefault();
  return wishes;
}

// More than one line that says something.
function isManyLines(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').length > 1;
}
