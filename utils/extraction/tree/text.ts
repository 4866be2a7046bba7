import { advance, attr, dataOf, firstChild, isElement, parentOf, tagOf } from './nodes';
import { textReader } from './text-reader';
import type { PageElement, PageNode } from './tree';

/** The words of a captured page. */
export const { textOf, linesOf, labelOf } = textReader<PageNode, PageElement>({
  isText: (node) => node.kind === 'text',
  isElement,
  dataOf,
  inside: firstChild,
  advance,
  parentOf,
  tagOf,
  attr,
});
