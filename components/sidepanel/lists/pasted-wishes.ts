import { parseWish, type Wish } from '../../../utils/domain/wish/wish';
import { isSameText } from '../../../utils/domain/words/words';
import { goodsInLine } from '../../../utils/recipes/goods-in-line';
import { pastedWishes } from '../../../utils/recipes/pasted-list';
import { twoGoods } from '../../../utils/recipes/two-goods';

/** Lines of one paste that become items; more is no shopping list. */
const MOST_PASTED = 200;

/** What a pasted list or recipe asks for, a wish each; titles and empty lines are none. */
export function wishesIn(text: string): Wish[] {
  return pastedWishes(text.slice(0, 100_000)).slice(0, MOST_PASTED);
}

/** What a typed line asks for: "milk, bread" two wishes, "tomatoes, ripe" one; none where nothing is typed. */
export function typedWishes(line: string): Wish[] {
  const several = severalIn(line);
  if (several.length > 0) return several;
  const wish = parseWish(line);
  return wish ? [wish] : [];
}

/**
 * Takes a pasted list for what is in it, a wish each; a single line that names one thing is left to the field, and none come. A first
 * line that is the name of the list itself asks for nothing.
 */
export function takePasted(event: ClipboardEvent, listName = ''): readonly Wish[] {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const wishes = isManyLines(text) ? wishesIn(withoutName(text, listName)) : severalIn(text);
  if (wishes.length > 0) event.preventDefault();
  return wishes;
}

function severalIn(line: string): Wish[] {
  if (goodsInLine(line).length > 1) return wishesIn(line);
  return wishesIn(twoGoods(line)?.join('\n') ?? '');
}

// "*Party:*" above what the list called Party is to hold.
function withoutName(text: string, name: string): string {
  const [, title = '', rest = ''] = /^\s*(\S.*)\r?\n([\s\S]*)$/u.exec(text) ?? [];
  const own = withoutMarks(title);
  return own !== '' && isSameText(own, withoutMarks(name)) ? rest : text;
}

function withoutMarks(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

// More than one line that says something.
function isManyLines(text: string): boolean {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').length > 1;
}
