import { nodeType, parentOf, rawParent, rawText, shadowOf } from '../dom';
import { tidy } from '../text';
import { childElements } from './walk';

const INTO_SHADOW = -1;
/** How much of a picked element's text is compared at the other end. */
const COMPARED = 80;

/** The way down from the root element: which child element at each step, counted from 0; -1 steps into the open shadow root. */
export function pathTo(element: Element): readonly number[] {
  const path: number[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const parent = rawParent(at);
    if (!parent || nodeType(parent) === 9) break;
    path.unshift(childElements(parent).indexOf(at));
    if (nodeType(parent) === 11) path.unshift(INTO_SHADOW);
  }
  return path;
}

/** The element at the end of a path; null where the page has none any more. */
export function elementAt(root: Element, path: readonly number[]): Element | null {
  let at: Node | null = root;
  for (const step of path) {
    if (!at) return null;
    at = step === INTO_SHADOW ? shadowOf(at as Element) : (childElements(at)[step] ?? null);
  }
  return at && nodeType(at) === 1 ? (at as Element) : null;
}

/** What an element's text begins with, white space folded, at most 80 characters: enough to see that it is still the same. */
export function textBeginning(element: Element): string {
  return tidy(rawText(element)).slice(0, COMPARED);
}
