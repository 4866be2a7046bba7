import { type Look, MAX_STREAM, type PageCapture } from '../domain/page-capture';

/** A text of a captured page. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: PageElement;
  next: PageNode | null;
  readonly previous: PageNode | null;
}

/** An element of a captured page. */
export interface PageElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Names and values in turn. */
  readonly attributes: readonly string[];
  readonly parent: PageElement | null;
  readonly tree: PageTree;
  /** Its number among the page's elements, in document order. */
  readonly index: number;
  /** The number of the last element inside it, its own when there is none. */
  last: number;
  first: PageNode | null;
  next: PageNode | null;
  readonly previous: PageNode | null;
}

/** A node of a captured page. */
export type PageNode = PageElement | PageText;

/** A captured page, opened for reading. */
export interface PageTree {
  readonly elements: readonly PageElement[];
  readonly looks: ReadonlyMap<number, Look>;
}

/** Opens a capture; answers its root, or null for an empty page. Throws RangeError when the stream is not one that a capture writes. */
export function openTree({ stream, looks }: Pick<PageCapture, 'stream' | 'looks'>): PageElement | null {
  if (stream.length > MAX_STREAM) throw new RangeError('the page is too large to be read');
  const elements: PageElement[] = [];
  const tree: PageTree = { elements, looks: looksOf(looks) };
  let above: PageElement | null = null;
  let before: PageNode | null = null;
  for (let at = 0; at < stream.length; ) {
    const head = stream[at];
    if (typeof head === 'string') {
      const count = countAt(stream, at + 1);
      const element = elementOf(head, stream.slice(at + 2, at + 2 + 2 * count), above, before, tree);
      elements.push(element);
      [above, before] = [element, null];
      at += 2 + 2 * count;
    } else if (head === 1 && above) {
      before = textNode(String(stream[at + 1]), above, before);
      at += 2;
    } else if (head === 0 && above) {
      above.last = elements.length - 1;
      [above, before] = [above.parent, above];
      at += 1;
    } else throw new RangeError(`the capture is broken at ${at}`);
    if (!above && at < stream.length) throw new RangeError('the capture has several roots');
  }
  return elements[0] ?? null;
}

function elementOf(
  tag: string,
  attributes: readonly (string | number)[],
  parent: PageElement | null,
  previous: PageNode | null,
  tree: PageTree,
): PageElement {
  const element: PageElement = {
    kind: 'element',
    tag,
    attributes: attributes as readonly string[],
    parent,
    tree,
    index: tree.elements.length,
    last: tree.elements.length,
    first: null,
    next: null,
    previous,
  };
  join(element, parent, previous);
  return element;
}

function textNode(text: string, parent: PageElement, previous: PageNode | null): PageText {
  const node: PageText = { kind: 'text', text, parent, next: null, previous };
  join(node, parent, previous);
  return node;
}

function join(node: PageNode, parent: PageElement | null, previous: PageNode | null): void {
  if (previous) previous.next = node;
  else if (parent) parent.first = node;
}

function countAt(stream: readonly (string | number)[], at: number): number {
  const count = stream[at];
  if (typeof count !== 'number' || !(count >= 0) || at + 2 * count >= stream.length)
    throw new RangeError(`the capture is broken at ${at}`);
  return count;
}

function looksOf(flat: readonly number[]): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  for (let at = 0; at + 2 < flat.length; at += 3) {
    const [index = 0, size = 0, flags = 0] = flat.slice(at, at + 3);
    looks.set(index, { size: size > 0 ? size : null, isStruck: (flags & 1) > 0, isShown: (flags & 2) > 0 });
  }
  return looks;
}
