import { advance, descend, frameRoot, nodeType, tagOf } from '../../extraction/tree/dom';
import { isSubmit } from '../forms/form-fields';
import { isOrderControl } from './order-guard';

/** More elements than this are not searched. */
const MOST_ELEMENTS = 20_000;

/** The controls of a page that order or pay, in open shadow roots and in frames of its own origin too. `url` is the page's address. */
export function orderControlsIn(root: Element, url: string): Element[] {
  const found: Element[] = [];
  let left = MOST_ELEMENTS;
  for (let node: Node | null = root; node && left > 0; node = descend(node) ?? advance(node, root)) {
    if (nodeType(node) !== 1) continue;
    left -= 1;
    const element = node as Element;
    if (isControl(element) && isOrderControl(element, url)) found.push(element);
    const inner = tagOf(element) === 'iframe' ? frameRoot(element, url) : null;
    if (inner) found.push(...orderControlsIn(inner, url));
  }
  return found;
}

/** Whether pressing Enter in a form would order: the browser then presses the form's first button that sends. */
export function isEnterOrdering(controls: readonly Element[], url: string): boolean {
  const first = controls.find(isSubmit);
  return first !== undefined && isOrderControl(first, url);
}

function isControl(element: Element): boolean {
  const tag = tagOf(element);
  return tag === 'button' || tag === 'a' || (tag === 'input' && isSubmit(element));
}
