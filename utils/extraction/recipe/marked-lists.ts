import { attr } from '../nodes';
import type { Page } from '../page';
import { partedText } from '../parted-text';
import { all, closest } from '../select';
import type { PageElement } from '../tree';
import { Gathered } from './gathered';
import { lineText } from './line-text';
import { isHidden, isLine } from './list-parts';
import { ListWalk } from './list-walk';
import type { PrintedList } from './printed-list';

const MARKED = /ingr[eé]di[eë]?n|zutat|sk[lł]adnik|hozz[aá]val/i;
const ELSEWHERE = 'nav,footer,select,[hidden]';
const MOST_MARKED = 1_000;
const MOST_BLOCKS = 12;

/** Lists that the page's own names of classes and properties call ingredients: what lies in such a block, and elements of one such name. */
export function markedLists({ root }: Page): readonly PrintedList[] {
  const marked = all(root, '[class],[id],[itemprop]')
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
  return (
    ['itemprop', 'class', 'id'].map((name) => attr(element, name) ?? '').find((name) => MARKED.test(name)) ??
    ''
  );
}

function listIn({ tree, index, last }: PageElement): PrintedList {
  const { groups, isBeforeMethod } = new ListWalk('', 7).walk(tree.elements, index + 1, last);
  return { groups, isBeforeMethod, calledBy: 'class' };
}

function listOf(elements: readonly PageElement[]): PrintedList {
  const found = new Gathered();
  for (const [at, element] of elements.entries()) {
    const line = isInside(element, elements[at - 1]) ? '' : lineText(partedText(element));
    if (isLine(line)) found.add(line);
  }
  return { groups: found.groups(), isBeforeMethod: false, calledBy: 'class' };
}

function isInside(inner: PageElement, outer: PageElement | undefined): boolean {
  return outer !== undefined && inner.index > outer.index && inner.index <= outer.last;
}
