import { mayHost } from '../capture/capture-kinds';
import { accessorOf, asker, type Getter, type Method, reader, readerByKind } from './dom-accessors';

/** The node above, shadow roots included. */
const rawParent = reader<Node | null>('parentNode', 'Node');
const readShadowRoot = reader<ShadowRoot | null>('shadowRoot', 'Element');
const getAttribute = asker<string, string | null>('getAttribute', 'Element');
const getAttributeNames = asker<undefined, readonly string[]>('getAttributeNames', 'Element');
const closestTo = asker<string, Element | null>('closest', 'Element');
const containsNode = asker<Node, boolean>('contains', 'Node');
const childNodesOf = reader<ArrayLike<Node>>('childNodes', 'Node');
const readLocalName = reader<string>('localName', 'Element');

/** The element as the browser writes it, with all that is inside. */
export const markupOf = reader<string>('outerHTML', 'Element');
const elementsIn = asker<string, ArrayLike<Element>>('getElementsByTagName', 'Element');
/** The first child, or null. */
export const firstChild = reader<Node | null>('firstChild', 'Node');
const nextSibling = reader<Node | null>('nextSibling', 'Node');
/** 1 for an element, 3 for a text, 11 for a shadow root. */
export const nodeType = reader<number>('nodeType', 'Node');
/** The text of a text node. */
export const dataOf = reader<string>('nodeValue', 'Node');
/** The node and its siblings, in order. */
export function siblingsOf(node: Node): ArrayLike<Node> {
  const parent = rawParent(node);
  return parent ? childNodesOf(parent) : [node];
}

/** All text below the node, scripts included: for small nodes and script elements only. */
export const rawText = readerByKind<string>('textContent');

/** The element above, through an open shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = rawParent(node);
  if (!parent) return null;
  if (nodeType(parent) === 1) return parent as Element;
  return nodeType(parent) === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The open shadow root, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  return readShadowRoot(element) ?? null;
}

/** The element's lower-case tag name. */
export function tagOf(element: Element): string {
  return readLocalName(element);
}

/** The attribute's text, or null where it is absent. */
export function attr(element: Element, name: string): string | null {
  return getAttribute(element, name);
}

/** The names of the attributes of an element with this tag. */
export function attributeNames(element: Element, tag: string): readonly string[] {
  return hidesOwn(tag) ? getAttributeNames(element, undefined) : element.getAttributeNames();
}

/**
 * The element's tag name, or null for any other node. Only forms and plug-ins let a page's names hide their own properties;
 * all other nodes are asked directly, which is what makes a large page quick to walk.
 */
export function quickTag(node: Node): string | null {
  const tag: unknown = (node as Element).localName;
  if (typeof tag === 'string') return tag;
  return tag === undefined || tag === null ? null : readLocalName(node);
}

/** The text of an attribute that the element with this tag has. */
export function quickAttr(element: Element, tag: string, name: string): string {
  return (hidesOwn(tag) ? getAttribute(element, name) : element.getAttribute(name)) ?? '';
}

/** The next sibling of a node with this tag. */
export function quickNext(node: Node, tag: string | null): Node | null {
  return tag !== null && hidesOwn(tag) ? nextSibling(node) : node.nextSibling;
}

/** The first child of an element with this tag. */
export function quickFirst(element: Element, tag: string): Node | null {
  return hidesOwn(tag) ? firstChild(element) : element.firstChild;
}

function hidesOwn(tag: string): boolean {
  return tag === 'form' || tag === 'object' || tag === 'embed';
}

/** The `<html>` element of a frame's document, where the frame is of the page's own origin; null for any other. */
export function frameRoot(frame: Element, pageUrl: string): Element | null {
  const source = attr(frame, 'src');
  const isOwn = attr(frame, 'srcdoc') !== null || (source !== null && isSameOrigin(source, pageUrl));
  // Asked last: a document that is handed to a script for the first time takes a millisecond.
  const inner = isOwn ? (accessorOf(frame, 'contentDocument', 'iframe') as Getter).call(frame) : null;
  return inner ? rootOf(inner as Document) : null;
}

function isSameOrigin(address: string, pageUrl: string): boolean {
  return URL.canParse(address, pageUrl) && new URL(address, pageUrl).origin === new URL(pageUrl).origin;
}

/** What a form field holds now, which the page's attributes do not tell; null for other elements. */
export function fieldValue(element: Element): string | null {
  const tag = tagOf(element);
  if (tag !== 'select' && tag !== 'input') return null;
  const value = (accessorOf(element, 'value', tag) as Getter).call(element);
  return typeof value === 'string' ? value : null;
}

/** Whether a radio button or checkbox is chosen now. */
export function isChecked(element: Element): boolean {
  return (
    tagOf(element) === 'input' && (accessorOf(element, 'checked', 'input') as Getter).call(element) === true
  );
}

/** The elements of that name below an element or in a shadow tree, in document order; below an element they are counted only when asked. */
export function elementsBelow(root: ParentNode & Node, tag: string): ArrayLike<Element> {
  return nodeType(root) === 1 ? elementsIn(root, tag) : all(root, tag);
}

/** All elements below the root that the selector names, in document order. */
export function all(root: ParentNode & Node, selector: string): Element[] {
  const found = listed(root, selector);
  const elements: Element[] = [];
  // In a fresh page quicker than to go through it as what it is.
  for (let at = 0; at < found.length; at += 1) elements.push(found[at] as Element);
  return elements;
}

/** The elements of plain names below the root that have an open shadow tree: their own properties are not hidden by the page's names. */
export function plainHosts(root: ParentNode & Node, selector: string): Element[] {
  const found = listed(root, selector);
  const hosts: Element[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const element = found[at] as Element;
    if (element.shadowRoot) hosts.push(element);
  }
  return hosts;
}

function listed(root: ParentNode & Node, selector: string): ArrayLike<Element> {
  const method = accessorOf(root, 'querySelectorAll', familyOf(root)) as Method;
  return method.call(root, selector) as ArrayLike<Element>;
}

/** The first element below the root that the selector names, or null. */
export function one(root: ParentNode & Node, selector: string): Element | null {
  const method = accessorOf(root, 'querySelector', familyOf(root)) as Method;
  return (method.call(root, selector) as Element | null) ?? null;
}

/** Whether the element or one above it matches the selector. */
export function closest(element: Element, selector: string): Element | null {
  return closestTo(element, selector);
}

/** Whether `inner` lies in `outer` or is it. */
export function contains(outer: Node, inner: Node): boolean {
  return containsNode(outer, inner);
}

/** The `<html>` element, however the page names its forms. */
export function rootOf(document: Document): Element | null {
  const getter = accessorOf(document, 'documentElement', 'Document') as Getter;
  return (getter.call(document) as Element | null) ?? null;
}

/** The first node inside: of the open shadow root where there is one, else of the light tree. */
export function descend(node: Node): Node | null {
  const shadow = nodeType(node) === 1 && mayHost(tagOf(node as Element)) ? shadowOf(node as Element) : null;
  return (shadow && firstChild(shadow)) ?? firstChild(node);
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
export function advance(node: Node, root: Node): Node | null {
  for (let at: Node = node; at !== root; ) {
    const sibling = nextSibling(at);
    if (sibling) return sibling;
    const above = rawParent(at);
    if (!above) return null;
    if (nodeType(above) === 11 && above !== root && 'host' in above) {
      at = (above as ShadowRoot).host;
      const light = firstChild(at);
      if (light) return light;
    } else at = above;
  }
  return null;
}

function familyOf(root: Node): string {
  const type = nodeType(root);
  return type === 9 ? 'Document' : type === 11 ? 'Fragment' : 'Element';
}
