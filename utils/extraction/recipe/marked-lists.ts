import { attr } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, closest } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { printedLines } from './block-lines';
import { Gathered } from './gathered';
import { isHidden, isLine, isUndrawnList } from './list-parts';
import { ListWalk } from './list-walk';
import { isForeignItem, printedLine } from './printed-line';
import type { PrintedList } from './printed-list';

const MARKED = /ingr[eé]di[eë]?n|zutat|sk[lł]adnik|hozz[aá]val/i;
const ELSEWHERE = 'nav,footer,select,[hidden]';
const NAMES = ['itemprop', 'property', 'rel', 'class', 'id'] as const;
const MOST_MARKED = 1_000;
const MOST_BLOCKS = 12;
const LONGEST_WHOLE = 4_000;

/** Lists that the page's own names of classes and properties call ingredients: what lies in such a block, and elements of one such name. */
export function markedLists({ root }: Page): readonly PrintedList[] {
  const marked = all(root, '[class],[id],[itemprop],[property],[rel]')
    .filter((element) => MARKED.test(markOf(element)))
    .slice(0, MOST_MARKED)
    .filter((element) => !closest(element, ELSEWHERE) && !isHidden(element));
  const blocks = marked.filter((element) => all(element, 'li,tr').length > 1).slice(0, MOST_BLOCKS);
  return [...blocks.map(listIn), ...byMark(marked).map(listOf)];
}

function byMark(elements: readonly PageElement[]): readonly (readonly PageElement[])[] {
  const found = new Map<string, PageElement[]>();
  for (const element of elements) {
    const known = found.get(markOf(element));
    if (known) known.push(element);
    else found.set(markOf(element), [element]);
  }
  return [...found.values()];
}

function markOf(element: PageElement): string {
  return NAMES.map((name) => attr(element, name) ?? '').find((name) => MARKED.test(name)) ?? '';
}

function listIn({ tree, index, last }: PageElement): PrintedList {
  const { groups, isBeforeMethod } = new ListWalk('', 7).walk(tree.elements, index + 1, last);
  return { groups, isBeforeMethod, calledBy: 'class' };
}

function listOf(elements: readonly PageElement[]): PrintedList {
  const found = new Gathered();
  // One that holds several of the others is all of the list.
  const own = elements.filter((element, at) => !isInside(elements[at + 2], element));
  for (const [at, element] of own.entries()) {
    if (isInside(element, own[at - 1]) || isForeignItem(element)) continue;
    // One element may hold all of the list.
    const lines = own.length === 1 ? printedLines(element, LONGEST_WHOLE) : [printedLine(element)];
    for (const line of lines) if (isLine(line)) found.add(line, { isDrawn: !isUndrawnList(element) });
  }
  return { groups: found.groups(), isBeforeMethod: false, calledBy: 'class' };
}

function isInside(inner: PageElement | undefined, outer: PageElement | undefined): boolean {
  return inner !== undefined && outer !== undefined && inner.index > outer.index && inner.index <= outer.last;
}
