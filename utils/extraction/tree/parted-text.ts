import { attr, contains, dataOf } from './nodes';
import { textOf } from './text';
import type { PageElement, PageNode } from './tree';

const LONGEST = 300;
const DEEPEST = 6;
const MOST_PARTS = 30;

/**
 * The text of a line or name. Parts with classes of their own ("2 dl" and "milk") are parted by the page's style, where no space parts
 * them. Amounts that the page does not draw, as in other units, are left out of a line that it draws; so is what `isUnsaid` names.
 */
export function partedText(element: PageElement, isUnsaid?: (part: PageElement) => boolean): string {
  const undrawn = isUndrawn(element) ? [] : partsOf(element).filter(isUndrawn);
  return textIn(element, isUnsaid ? [...undrawn, ...partsOf(element).filter(isUnsaid)] : undrawn, 0);
}

function textIn(element: PageElement, unsaid: readonly PageElement[], depth: number): string {
  const isPlain = !hasParts(element) && !unsaid.some((each) => contains(element, each));
  if (depth >= DEEPEST || isPlain) return textOf(element, LONGEST + 1);
  let text = '';
  for (let node = element.first; node && text.length <= LONGEST; node = node.next) {
    const isParted = node.previous !== null && isPart(node) && isPart(node.previous);
    const said = saidBy(node, unsaid, depth);
    text += isParted && said !== '' ? ` ${said}` : said;
  }
  return text.slice(0, LONGEST + 1);
}

function saidBy(node: PageNode, unsaid: readonly PageElement[], depth: number): string {
  if (node.kind === 'text') return dataOf(node);
  return unsaid.includes(node) ? '' : textIn(node, unsaid, depth + 1);
}

function partsOf({ tree, index, last }: PageElement): readonly PageElement[] {
  return tree.elements.slice(index + 1, last + 1);
}

function isUndrawn({ tree, index }: PageElement): boolean {
  return tree.looks.get(index)?.isShown === false;
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
