import { advance, descend, firstChild, nextSibling, nodeType, parentOf, shadowOf } from '../dom';

const MOST = 20_000;

/** The element and all elements inside it in document order, open shadow roots included; at most 20,000. */
export function elementsIn(root: Element): readonly Element[] {
  const found: Element[] = [];
  for (
    let node: Node | null = root;
    node && found.length < MOST;
    node = descend(node) ?? advance(node, root)
  ) {
    if (nodeType(node) === 1) found.push(node as Element);
  }
  return found;
}

/** Whether `inner` lies in `outer`, through open shadow roots too, or is it. */
export function isWithin(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The child elements that are shown: those of the open shadow root where there is one. */
export function childrenOf(element: Element): readonly Element[] {
  return childElements(shadowOf(element) ?? element);
}

/** The child elements of this very node. */
export function childElements(node: Node): readonly Element[] {
  const found: Element[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) {
    if (nodeType(child) === 1) found.push(child as Element);
  }
  return found;
}
