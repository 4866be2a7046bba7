import type { IngredientGroup } from '../../domain/recipe';
import { dataOf, isElement, nextSibling, parentOf } from '../nodes';
import type { Page } from '../page';
import { closest, one } from '../select';
import { textOf } from '../text';
import type { PageElement } from '../tree';
import { lineText } from './line-text';
import { LONGEST_TITLE, rankOf } from './list-parts';
import { ListWalk } from './list-walk';
import { markedLists } from './marked-lists';
import type { PrintedList } from './printed-list';
import { isIngredientsHeading } from './words';

const MOST_HEADINGS = 12;
const NOT_A_TITLE = 'li,nav,header nav,footer,option,select,[role="navigation"]';

/** The lists of a page that its headings or its class names call ingredients. */
export function printedLists(page: Page): readonly PrintedList[] {
  const headed = underHeadings(page);
  return [...joined(headed), ...headed, ...markedLists(page)].filter(({ groups }) => sizeOf(groups) > 1);
}

// "Ingredients for the dough", its steps, "Ingredients for the filling": one recipe.
function joined(lists: readonly PrintedList[]): readonly PrintedList[] {
  const parts = lists.filter(({ groups }) => groups.length === 1 && groups[0]?.name);
  const names = new Set(parts.map(({ groups }) => groups[0]?.name));
  if (names.size < 2 || names.size < parts.length) return [];
  return [{ groups: parts.flatMap(({ groups }) => groups), isBeforeMethod: true, calledBy: 'heading' }];
}

function sizeOf(groups: readonly IngredientGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

function underHeadings({ root }: Page): readonly PrintedList[] {
  const { elements } = root.tree;
  return headingsIn(root).map((heading) => {
    const walk = new ListWalk(lineText(textOf(heading, LONGEST_TITLE)), rankOf(heading) ?? 7);
    return { ...walk.walk(elements, heading.last + 1, root.last), calledBy: 'heading' as const };
  });
}

function headingsIn(root: PageElement): readonly PageElement[] {
  const found = new Set<PageElement>();
  for (const element of root.tree.elements) {
    if (found.size >= MOST_HEADINGS) break;
    if (!isIngredientsHeading(ownText(element))) continue;
    const heading = wholeHeading(element);
    if (heading && !closest(heading, NOT_A_TITLE)) found.add(heading);
  }
  return [...found];
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
    if (one(at, 'li,tr,p,h1,h2,h3,h4,h5,h6')) break;
    best = at;
  }
  return best;
}
