import { attr, dataOf } from '../nodes';
import { textOf } from '../text';
import type { PageElement, PageNode } from '../tree';
import { LONGEST_LINE } from './list-parts';

const DEEPEST = 6;
const MOST_PARTS = 30;

/** The text of an item. Parts with classes of their own ("2 dl" and "milk") are parted by the page's style, where no space parts them. */
export function itemText(element: PageElement, depth = 0): string {
  if (depth >= DEEPEST || !hasParts(element)) return textOf(element, LONGEST_LINE + 1);
  let text = '';
  for (let node = element.first; node && text.length <= LONGEST_LINE; node = node.next) {
    const isParted = node.previous !== null && isPart(node) && isPart(node.previous);
    const said = node.kind === 'text' ? dataOf(node) : itemText(node, depth + 1);
    text += isParted && said !== '' ? ` ${said}` : said;
  }
  return text.slice(0, LONGEST_LINE + 1);
}

/** Whether there are parts in it that touch. */
function hasParts(element: PageElement, depth = 0): boolean {
  let count = 0;
  for (let node = element.first; node && count < MOST_PARTS; node = node.next) {
    count += 1;
    if (node.kind !== 'element') continue;
    if (node.next && isPart(node) && isPart(node.next)) return true;
    if (depth < DEEPEST && hasParts(node, depth + 1)) return true;
  }
  return false;
}

function isPart(node: PageNode): boolean {
  return (
    node.kind === 'element' && /^(?:span|div|strong|b|em|p)$/.test(node.tag) && attr(node, 'class') !== null
  );
}
