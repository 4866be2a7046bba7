import { attr, parentOf, tagOf } from '../tree/nodes';
import type { PageElement } from '../tree/tree';

/** A CSS selector that a person can follow to the element: up to four steps, ending at an id where there is one. */
export function pathOf(element: PageElement): string {
  const steps: string[] = [];
  for (let at: PageElement | null = element; at && steps.length < 4; at = parentOf(at)) {
    const id = attr(at, 'id');
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    const name = (attr(at, 'class') ?? '').split(/\s+/).find((each) => /^[A-Za-z][\w-]*$/.test(each));
    steps.unshift(name ? `${tagOf(at)}.${name}` : tagOf(at));
  }
  return steps.join(' > ');
}
