import type { Look } from '../../domain/product/page-capture';
import type { PageElement, PageNode } from './tree';

/** The element above. */
export function parentOf(node: PageNode): PageElement | null {
  return node.parent;
}

/** The element's lower-case tag name. */
export function tagOf(element: PageElement): string {
  return element.tag;
}

/** The attribute's text, or null where it is absent. */
export function attr({ attributes }: PageElement, name: string): string | null {
  for (let at = 0; at < attributes.length; at += 2) {
    if (attributes[at] === name) return attributes[at + 1] ?? null;
  }
  return null;
}

/** What a select or a field that is no free text held when the page was captured; null for other elements. */
export function fieldValue(element: PageElement): string | null {
  return attr(element, '/value');
}

/** Whether a radio button or checkbox was chosen. */
export function isChecked(element: PageElement): boolean {
  return attr(element, '/checked') !== null;
}

/** The text of a text node, '' for an element. */
export function dataOf(node: PageNode): string {
  return node.kind === 'text' ? node.text : '';
}

/** Whether the node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.kind === 'element';
}

/** The first node inside, or null. */
export function firstChild(node: PageNode): PageNode | null {
  return node.kind === 'element' ? node.first : null;
}

/** The next sibling, or null. */
export function nextSibling(node: PageNode): PageNode | null {
  return node.next;
}

/** The sibling before, or null. */
export function previousSibling(node: PageNode): PageNode | null {
  return node.previous;
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
export function advance(node: PageNode, root: PageNode): PageNode | null {
  for (let at: PageNode | null = node; at && at !== root; at = at.parent) if (at.next) return at.next;
  return null;
}

/** All text below the node, scripts included: for small nodes and script elements only. */
export function rawText(root: PageNode): string {
  let text = '';
  let node: PageNode | null = root;
  while (node) {
    text += dataOf(node);
    node = firstChild(node) ?? advance(node, root);
  }
  return text;
}

/** Whether `inner` lies in `outer` or is it. */
export function contains(outer: PageNode, inner: PageNode): boolean {
  if (outer === inner) return true;
  if (outer.kind === 'text') return false;
  const within = inner.kind === 'element' ? inner : inner.parent;
  return within.tree === outer.tree && within.index >= outer.index && within.index <= outer.last;
}

const UNSEEN: Look = { size: null, isStruck: false, isShown: true };

/** How the browser drew the element, or the first thing inside it of which that was noted. */
export function lookOf({ tree, index, last }: PageElement): Look {
  for (let at = index; at <= last; at += 1) {
    const look = tree.looks.get(at);
    if (look) return look;
  }
  return UNSEEN;
}
