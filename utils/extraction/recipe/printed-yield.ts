import type { RecipeYield } from '../../domain/list/recipe';
import { parseRecipeYield } from '../../domain/list/recipe-yield';
import { attr, fieldValue } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import type { TextSpot } from '../visible/survey';
import { lineText } from './line-text';
import { isMeasured, isYieldLabel, isYieldUnit, yieldPart } from './yield-words';

const LONGEST = 60;
const LONGEST_NUMBER = 20;
// So many elements of one mark are the portions of each ingredient.
const ONE_OF_MANY = 8;
const MARKS = ['itemprop', 'class', 'name', 'title', 'aria-label'] as const;
// Plums are preserved and conserved, too.
const MARKED = /(?<!pre|con|re|de|ob)serv(?:ing|es)|yield|(?<!pro)portion/i;
const MARKED_OTHERWISE = /size|nutri|calor|rated|rating|review|per[- ]?(?:serving|portion)/i;
const NUMBER_FIRST = /^\P{L}*\p{Nd}/u;

/** What the page shows the recipe to come to: in an element that its name marks, or in a short text that says so; null for nothing. */
export function printedYield(page: Page): RecipeYield | null {
  return markedYield(page) ?? spokenYield(page);
}

function markedYield({ root }: Page): RecipeYield | null {
  const stated = one(root, '[data-servings]');
  const number = stated && told(attr(stated, 'data-servings') ?? '');
  if (number) return number;
  for (const elements of marked(root)) {
    const [found] =
      elements.length < ONE_OF_MANY ? elements.map(markedIn).filter((each) => each !== null) : [];
    if (found) return found;
  }
  return null;
}

/** The elements that their marks call a yield, those of one mark together. */
function marked(root: PageElement): Iterable<readonly PageElement[]> {
  const found = new Map<string, PageElement[]>();
  for (const element of all(root, MARKS.map((name) => `[${name}]`).join(','))) {
    const mark = MARKS.map((each) => attr(element, each) ?? '').join(' ');
    if (!MARKED.test(mark) || MARKED_OTHERWISE.test(mark)) continue;
    const known = found.get(mark);
    if (known) known.push(element);
    else found.set(mark, [element]);
  }
  return found.values();
}

function markedIn(element: PageElement): RecipeYield | null {
  const stated = attr(element, 'content') ?? (element.tag === 'data' ? attr(element, 'value') : null);
  if (stated !== null) return told(stated);
  const text = textOf(element, LONGEST + 1);
  const field = numberField(element);
  if (field !== null && isField(element)) return told(field);
  if (field !== null && !/\p{Nd}/u.test(text)) return told(`${field} ${text}`.trim());
  return told(NUMBER_FIRST.test(text) && !isMeasured(text) ? text : (yieldPart(text) ?? ''));
}

function spokenYield(page: Page): RecipeYield | null {
  const { texts } = page.survey();
  for (const [at, spot] of texts.entries()) {
    if (spot.text.length > LONGEST || spot.parent.tag === 'option') continue;
    const part = yieldPart(spot.text) ?? besideIt(spot, texts[at - 1], texts[at + 1]);
    const found = part === null ? null : told(part);
    if (found) return found;
  }
  return null;
}

/** What a label says with the number that stands beside it. */
function besideIt({ text, parent }: TextSpot, before?: TextSpot, behind?: TextSpot): string | null {
  if (isYieldUnit(text) && before && /^\P{L}*$/u.test(before.text) && NUMBER_FIRST.test(before.text))
    return `${before.text} ${text}`;
  const whole = textOf(parent, LONGEST + 1);
  if (whole !== text && whole.length <= LONGEST && yieldPart(whole)) return yieldPart(whole);
  if (!isYieldLabel(text)) return null;
  const field = numberField(parent) ?? (parent.parent ? numberField(parent.parent) : null);
  if (field !== null) return `${text} ${field}`;
  const isNumber = behind && behind.text.length <= LONGEST_NUMBER && NUMBER_FIRST.test(behind.text);
  return isNumber ? yieldPart(`${text} ${behind.text}`) : null;
}

/** The number in a field that is the element or lies in it. */
function numberField(element: PageElement): string | null {
  const field = isField(element) ? element : one(element, 'input,select');
  const value = field && (fieldValue(field) ?? attr(field, 'value'));
  return value && /^\d{1,3}$/.test(value.trim()) ? value.trim() : null;
}

function isField({ tag }: PageElement): boolean {
  return tag === 'input' || tag === 'select';
}

function told(text: string): RecipeYield | null {
  if (text === '' || text.length > LONGEST) return null;
  const found = parseRecipeYield(lineText(text));
  return found.servings === null ? null : found;
}
