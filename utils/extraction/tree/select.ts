import { compile } from 'css-select';
import { keptFor } from '../../domain/kept-for';
import { attr, contains, firstChild, isElement, rawText, tagOf } from './nodes';
import { keyedSelectors } from './selector-keys';
import type { PageElement, PageNode, PageTree } from './tree';

/** All elements below the root that the selector names, in document order. */
export function all(root: PageElement, selector: string): PageElement[] {
  if (selector === '*') return root.tree.elements.slice(root.index + 1, root.last + 1);
  const matches = matchesIn(root.tree, selector);
  return matches.slice(placeOf(matches, root.index + 1), placeOf(matches, root.last + 1));
}

/** The first element below the root that the selector names, or null. */
export function one(root: PageElement, selector: string): PageElement | null {
  const matches = matchesIn(root.tree, selector);
  const first = matches[placeOf(matches, root.index + 1)];
  return first && first.index <= root.last ? first : null;
}

/** The nearest of the element and those above it that the selector names, or null. */
export function closest(element: PageElement, selector: string): PageElement | null {
  const matches = matcher(selector);
  for (let at: PageElement | null = element; at; at = at.parent) if (matches(at)) return at;
  return null;
}

type Lists = Map<string, PageElement[]>;

/** A page's elements by what a selector can ask first. */
interface Index {
  readonly byTag: Lists;
  readonly byAttribute: Lists;
  readonly asked: Map<string, readonly PageElement[]>;
}

const indexes = new WeakMap<PageTree, Index>();
// Selectors with a page's own names in them must not pile up.
const MAX_ASKED = 300;

// Readers ask the same of block after block: the whole page is asked once.
function matchesIn(tree: PageTree, selector: string): readonly PageElement[] {
  const index = indexes.get(tree) ?? indexOf(tree);
  const known = index.asked.get(selector);
  if (known) return known;
  const matches = namedBy(selector, tree, index);
  if (index.asked.size < MAX_ASKED) index.asked.set(selector, matches);
  return matches;
}

function indexOf(tree: PageTree): Index {
  const index: Index = { byTag: new Map(), byAttribute: new Map(), asked: new Map() };
  for (const element of tree.elements) {
    add(index.byTag, element.tag, element);
    const { attributes } = element;
    for (let at = 0; at < attributes.length; at += 2)
      add(index.byAttribute, attributes[at] as string, element);
  }
  indexes.set(tree, index);
  return index;
}

function add(lists: Lists, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}

function namedBy(selector: string, tree: PageTree, { byTag, byAttribute }: Index): readonly PageElement[] {
  const keyed = keyedSelectors(selector);
  if (keyed === null) return tree.elements.filter(matcher(selector));
  const lists = keyed.flatMap(({ selector: part, tag, attribute }) => {
    const list = tag === null ? byAttribute.get(attribute ?? '') : byTag.get(tag);
    const named = list?.filter(matcher(part)) ?? [];
    return named.length > 0 ? [named] : [];
  });
  if (lists.length <= 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort((a, b) => a.index - b.index);
}

// Where in a list in document order the first element stands whose number is not below this one.
function placeOf(list: readonly PageElement[], number: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as PageElement).index < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Matcher = (element: PageElement) => boolean;

// Selectors with a page's own names in them must not pile up.
const MAX_MATCHERS = 500;

const matcher = keptFor(
  MAX_MATCHERS,
  (selector): Matcher =>
    compile<PageNode, PageElement>(selector, { adapter: ADAPTER, relativeSelector: false }),
);

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
