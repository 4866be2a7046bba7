import { contains, firstChild, isElement } from '../tree/nodes';
import type { PageElement } from '../tree/tree';

const MOST = 20_000;

/** The element and all elements inside it in document order; at most 20,000. */
export function elementsIn({ tree, index, last }: PageElement): readonly PageElement[] {
  return tree.elements.slice(index, Math.min(last + 1, index + MOST));
}

/** Whether `inner` lies in `outer` or is it. */
export function isWithin(outer: PageElement, inner: PageElement): boolean {
  return contains(outer, inner);
}

/** The child elements. */
export function childrenOf(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let child = firstChild(element); child; child = child.next) if (isElement(child)) found.push(child);
  return found;
}
