import { advance, attr, dataOf, descend, nodeType, parentOf, tagOf } from './dom';
import { textReader } from './text-reader';

/** The words of the page itself. */
export const { textOf, labelOf } = textReader<Node, Element>({
  isText: (node) => nodeType(node) === 3,
  isElement: (node): node is Element => nodeType(node) === 1,
  dataOf,
  inside: descend,
  advance,
  parentOf,
  tagOf,
  attr,
});
