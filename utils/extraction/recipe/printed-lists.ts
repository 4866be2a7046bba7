import type { IngredientGroup } from '../../domain/list/recipe';
import { dataOf, isElement, nextSibling, parentOf, previousSibling } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, closest, one } from '../tree/select';
import { linesOf, textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lineText } from './line-text';
import { LONGEST_TITLE, rankOf } from './list-parts';
import { ListWalk } from './list-walk';
import { markedLists } from './marked-lists';
import type { PrintedList } from './printed-list';
import { isIngredientsHeading } from './words';
import { yieldPart } from './yield-words';

const MOST_HEADINGS = 12;
const NO_RANK = 7;
const NOT_A_TITLE = 'li,nav,header nav,footer,option,select,[role="navigation"]';

/** The lists of a page that its headings or its class names call ingredients. */
export function printedLists(page: Page): readonly PrintedList[] {
  const headed = underHeadings(page);
  return [...joined(headed), ...headed, ...markedLists(page)].filter(({ groups }) => sizeOf(groups) > 1);
}

// "Ingredients for the dough", its steps, "Ingredients for the filling": one recipe. "Ingredients for 20 buns", "Ingredients for 4": two.
function joined(lists: readonly PrintedList[]): readonly PrintedList[] {
  const parts = lists.filter(({ groups }) => groups.length === 1 && groups[0]?.name);
  const names = new Set(parts.map(({ groups }) => groups[0]?.name));
  const counted = parts.filter(({ groups }) => yieldPart(groups[0]?.name ?? '') !== null);
  if (names.size < 2 || names.size < parts.length || counted.length > 1) return [];
  return [{ groups: parts.flatMap(({ groups }) => groups), isBeforeMethod: true, calledBy: 'heading' }];
}

function sizeOf(groups: readonly IngredientGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

function underHeadings({ root }: Page): readonly PrintedList[] {
  const { elements } = root.tree;
  return [...headingsIn(root), ...headingLines(root)]
    .sort((a, b) => a.from - b.from)
    .slice(0, MOST_HEADINGS)
    .map(({ title, level, from }) => {
      const walk = new ListWalk(lineText(title), level);
      return { ...walk.walk(elements, from, root.last), calledBy: 'heading' as const };
    });
}

/** A heading of ingredients, and the number of the element behind it. */
interface Heading {
  readonly title: string;
  readonly level: number;
  readonly from: number;
}

function headingsIn(root: PageElement): readonly Heading[] {
  const found = new Set<PageElement>();
  for (const element of root.tree.elements) {
    if (found.size >= MOST_HEADINGS) break;
    if (!isIngredientsHeading(ownText(element))) continue;
    const heading = wholeHeading(element);
    if (heading && !closest(heading, NOT_A_TITLE)) found.add(heading);
  }
  return [...found].map((heading) => ({
    title: textOf(heading, LONGEST_TITLE),
    level: rankOf(heading) ?? NO_RANK,
    from: heading.last + 1,
  }));
}

/** Headings that are a line of a longer text, with a break behind them. */
function headingLines(root: PageElement): readonly Heading[] {
  return all(root, 'br').flatMap((lineBreak) => {
    const before = previousSibling(lineBreak);
    const title = before ? dataOf(before).trim() : '';
    if (title === '' || title.length > LONGEST_TITLE || !isIngredientsHeading(title)) return [];
    const above = before && previousSibling(before);
    const beginsLine = !above || (isElement(above) && above.tag === 'br');
    if (!beginsLine || closest(lineBreak, NOT_A_TITLE)) return [];
    return [{ title, level: NO_RANK, from: lineBreak.index }];
  });
}

function ownText(element: PageElement): string {
  for (let child = element.first; child; child = nextSibling(child)) {
    if (isElement(child)) continue;
    const text = dataOf(child).trim();
    if (text !== '') return text.slice(0, LONGEST_TITLE);
  }
  return '';
}

// The words may stand in a span of the heading.
function wholeHeading(element: PageElement): PageElement | null {
  let best: PageElement | null = null;
  for (let at: PageElement | null = element; at; at = parentOf(at)) {
    const text = textOf(at, LONGEST_TITLE + 1);
    if (text.length > LONGEST_TITLE || !isIngredientsHeading(text)) break;
    if (one(at, 'li,tr,p,h1,h2,h3,h4,h5,h6') || isBroken(at)) break;
    best = at;
  }
  return best;
}

// The lines below the words are the list itself.
function isBroken(element: PageElement): boolean {
  return rankOf(element) === null && linesOf(element, LONGEST_TITLE + 1).includes('\n');
}
