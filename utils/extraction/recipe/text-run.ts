import { advance, dataOf, firstChild, isElement } from '../tree/nodes';
import { isSilent } from '../tree/text-reader';
import type { PageElement, PageNode } from '../tree/tree';

/** Elements that begin a line of their own. */
export const BLOCKS =
  'p,div,li,ul,ol,table,tr,td,th,dl,dt,dd,section,article,aside,main,h1,h2,h3,h4,h5,h6,header,footer,figure,form,fieldset,blockquote,pre,hr';
const BLOCK_TAGS = new Set(BLOCKS.split(','));

/** A line of text that no element holds alone. */
export interface TextRun {
  readonly text: string;
  /** Whether all of it is bold. */
  readonly isBold: boolean;
  /** The number of the element that comes next. */
  readonly next: number;
}

/** Whether an element begins a line of its own. */
export function isBlock({ tag }: PageElement): boolean {
  return BLOCK_TAGS.has(tag);
}

/** What stands behind a break or a block, up to the next one. */
export function runBehind(before: PageElement, cap: number): TextRun {
  let [text, bold, next] = ['', '', before.last + 1];
  const block = blockAround(before);
  for (let node: PageNode | null = follower(before, block, true); node && text.length <= cap; ) {
    const isShut = isElement(node) && isSilent(node.tag);
    if (isElement(node)) {
      if (node.tag === 'br' || isBlock(node)) break;
      next = isShut ? node.last + 1 : node.index + 1;
    }
    const data = dataOf(node);
    text += data;
    if (node.parent && /^(?:b|strong)$/.test(node.parent.tag)) bold += data;
    node = follower(node, block, isShut);
  }
  return { text, isBold: bold.trim() !== '' && bold.trim() === text.trim(), next };
}

function follower(node: PageNode, block: PageElement, isShut: boolean): PageNode | null {
  return (isShut ? null : firstChild(node)) ?? advance(node, block);
}

function blockAround(element: PageElement): PageElement {
  let at = element.parent ?? element;
  while (at.parent && !BLOCK_TAGS.has(at.tag)) at = at.parent;
  return at;
}
