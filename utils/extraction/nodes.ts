import { compile } from 'css-select';
import type { Look } from '../domain/page-capture';
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

/** Whether the element has no attribute at all. */
export function isBare(element: PageElement): boolean {
  return element.attributes.length === 0;
}

/** What a select or a field that is no free text held when the page was captured; null for other elements. */
export function fieldValue(element: PageElement): string | null {
  return attr(element, '=value');
}

/** Whether a radio button or checkbox was chosen. */
export function isChecked(element: PageElement): boolean {
  return attr(element, '=checked') !== null;
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

/** All elements below the root that the selector names, in document order. */
export function all(root: PageElement, selector: string): PageElement[] {
  return root.tree.elements.slice(root.index + 1, root.last + 1).filter(matcher(selector));
}

/** The first element below the root that the selector names, or null. */
export function one(root: PageElement, selector: string): PageElement | null {
  const matches = matcher(selector);
  for (let index = root.index + 1; index <= root.last; index += 1) {
    const element = root.tree.elements[index];
    if (element && matches(element)) return element;
  }
  return null;
}

/** The nearest of the element and those above it that the selector names, or null. */
export function closest(element: PageElement, selector: string): PageElement | null {
  const matches = matcher(selector);
  for (let at: PageElement | null = element; at; at = at.parent) if (matches(at)) return at;
  return null;
}

type Matcher = (element: PageElement) => boolean;

const matchers = new Map<string, Matcher>();
const MAX_MATCHERS = 500;

function matcher(selector: string): Matcher {
  const known = matchers.get(selector);
  if (known) return known;
  const made: Matcher = compile<PageNode, PageElement>(selector, {
    adapter: ADAPTER,
    relativeSelector: false,
  });
  // Selectors with a page's own names in them must not pile up.
  if (matchers.size >= MAX_MATCHERS) matchers.clear();
  matchers.set(selector, made);
  return made;
}

const ADAPTER = {
  isTag: isElement,
  getAttributeValue: (element: PageElement, name: string) => attr(element, name) ?? undefined,
  getChildren: childrenOf,
  getName: tagOf,
  getParent: (node: PageNode) => node.parent,
  getSiblings: (node: PageNode) => (node.parent ? childrenOf(node.parent) : [node]),
  getText: rawText,
  hasAttrib: (element: PageElement, name: string) => attr(element, name) !== null,
  removeSubsets: (nodes: PageNode[]) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && contains(other, node))),
};

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let at = firstChild(node); at; at = at.next) children.push(at);
  return children;
}
