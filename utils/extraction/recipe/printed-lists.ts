import type { IngredientGroup } from '../../domain/recipe';
import { attr, dataOf, isElement, nextSibling, parentOf } from '../nodes';
import type { Page } from '../page';
import { all, closest, one } from '../select';
import { textOf } from '../text';
import type { PageElement } from '../tree';
import { lineText } from './line-text';
import { LONGEST_LINE, LONGEST_TITLE, rankOf } from './list-parts';
import { ListWalk } from './list-walk';
import { isIngredientsHeading } from './words';

const MOST_HEADINGS = 12;
const MARKED = /(?:^|[-_\s])(?:p-)?(?:recipe-?)?(?:ingredi[eë]?nt|zutat|ingr[eé]dient)/i;
const NOT_A_TITLE = 'li,nav,header nav,footer,option,select,[role="navigation"]';

/** Ingredients as a page shows them to people. */
export interface PrintedList {
  readonly groups: readonly IngredientGroup[];
  /** Whether the page's own marks or headings call it ingredients, and steps come behind it. */
  readonly isBeforeMethod: boolean;
  readonly hasHeading: boolean;
}

/** The lists of a page that its headings or its class names call ingredients. */
export function printedLists(page: Page): readonly PrintedList[] {
  const headed = underHeadings(page);
  return [...joined(headed), ...headed, ...marked(page)].filter(({ groups }) => sizeOf(groups) > 1);
}

// "Ingredients for the dough", its steps, "Ingredients for the filling": one recipe.
function joined(lists: readonly PrintedList[]): readonly PrintedList[] {
  const parts = lists.filter(({ groups }) => groups.length === 1 && groups[0]?.name);
  const names = new Set(parts.map(({ groups }) => groups[0]?.name));
  if (names.size < 2 || names.size < parts.length) return [];
  return [{ groups: parts.flatMap(({ groups }) => groups), isBeforeMethod: true, hasHeading: true }];
}

function sizeOf(groups: readonly IngredientGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}

function underHeadings({ root }: Page): readonly PrintedList[] {
  const { elements } = root.tree;
  return headingsIn(root).map((heading) => {
    const walk = new ListWalk(lineText(textOf(heading, LONGEST_TITLE)), rankOf(heading) ?? 7);
    return { ...walk.walk(elements, heading.last + 1, root.last), hasHeading: true };
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

/** Elements of one class that calls them an ingredient, the outermost such class. */
function marked({ root }: Page): readonly PrintedList[] {
  const byClass = new Map<string, PageElement[]>();
  for (const element of all(root, '[class],[itemprop]')) {
    const name = attr(element, 'itemprop') ?? attr(element, 'class') ?? '';
    if (!MARKED.test(name) || closest(element, NOT_IN)) continue;
    const known = byClass.get(name);
    if (known) known.push(element);
    else byClass.set(name, [element]);
  }
  return [...byClass.values()].filter(({ length }) => length > 1).map(listOf);
}

const NOT_IN = 'nav,footer,script,style,[hidden]';

function listOf(elements: readonly PageElement[]): PrintedList {
  const lines = elements
    .filter((element) => !elements.some((other) => other !== element && holds(other, element)))
    .map((element) => lineText(textOf(element, LONGEST_LINE)))
    .filter((line) => /\p{L}/u.test(line));
  return { groups: [{ name: null, lines }], isBeforeMethod: false, hasHeading: false };
}

function holds(outer: PageElement, inner: PageElement): boolean {
  return inner.index > outer.index && inner.index <= outer.last;
}
