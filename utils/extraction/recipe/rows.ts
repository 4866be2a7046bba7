import { FRACTION_SIGNS } from '../../domain/words/plain-digits';
import { attr, contains, isElement, nextSibling } from '../tree/nodes';
import { partedText } from '../tree/parted-text';
import { all, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { LONGEST_LINE } from './list-parts';
import { BLOCKS } from './text-run';

const MOST_CELLS = 3;
const AMOUNT_CLASS = /amount|quantit|qty|menge|measure/i;
const SHARE_CLASS = new RegExp(`portion|${AMOUNT_CLASS.source}`, 'i');
const NAME_CLASS = /ingredient[-_]?(?:name|title|label)|food[-_]?name/i;
const PURE_AMOUNT = new RegExp(
  `^[~≈]?\\s*[\\p{Nd}${FRACTION_SIGNS}][\\p{Nd}${FRACTION_SIGNS}\\s.,/–-]*(?:\\p{L}{1,4}|cups?|grams?|ounces?|pounds?|pinch|cloves?|(?:table|tea)spoons?|xícaras?|cuill?[eè]res?)?\\.?$`,
  'iu',
);

/** The line of a row whose amount and thing stand in blocks of their own, side by side; null for anything else. */
export function rowOfBlocks(element: PageElement): string | null {
  const cells = cellsOf(element);
  if (cells.length < 2) return null;
  const texts = cells.map((cell) => textOf(cell, LONGEST_LINE));
  const amounts = cells.filter((cell, at) => isAmount(cell, texts[at] ?? ''));
  return amounts.length === 1 && texts.every(Boolean) ? texts.join(' ') : null;
}

function isAmount(cell: PageElement, text: string): boolean {
  return PURE_AMOUNT.test(text) || AMOUNT_CLASS.test(attr(cell, 'class') ?? '');
}

/** The line of an item built of blocks of which one is called the ingredient's name and one its amount, whatever else is in it; null for others. */
export function rowOfParts(item: PageElement): string | null {
  const parts = all(item, '[class]');
  const called = (words: RegExp) => parts.find((part) => words.test(attr(part, 'class') ?? ''));
  const [name, amount] = [called(NAME_CLASS), called(SHARE_CLASS)];
  if (!name || !amount || contains(name, amount) || contains(amount, name)) return null;
  const [measure = '', ...notes] = spacedText(amount).split(',');
  return [`${measure.trim()} ${partedText(name)}`, ...notes].join(',');
}

/** The words of an element's parts, apart: style puts "2" and "pieces" apart where nothing else does. */
function spacedText(element: PageElement): string {
  const parts = all(element, '*').filter(({ parent }) => parent === element);
  const [only] = parts;
  if (only && parts.length === 1 && textOf(only) === textOf(element)) return spacedText(only);
  return (parts.length > 1 ? parts : [element]).map((part) => textOf(part, LONGEST_LINE)).join(' ');
}

/** The few blocks that are all of an element; none where it is built otherwise. */
function cellsOf(element: PageElement): readonly PageElement[] {
  const cells: PageElement[] = [];
  for (let node = element.first; node; node = nextSibling(node)) {
    if (isElement(node)) cells.push(node);
    else if (node.kind === 'text' && node.text.trim() !== '') return [];
    if (cells.length > MOST_CELLS) return [];
  }
  return cells.every((cell) => /^(?:div|p|span)$/.test(cell.tag) && !one(cell, BLOCKS)) ? cells : [];
}
