import { attr } from '../tree/nodes';
import { partedText } from '../tree/parted-text';
import { all } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lineText } from './line-text';
import { isControl, isShopLink } from './words';

const SPOKEN =
  /(?:^|[-_ ])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[-_ ])/i;
const PAID =
  /(?:^|[-_ ])(?:sponsor(?:ed)?|advert(?:isement)?|ad-(?:slot|unit|wrapper|container)|promo)(?:$|[-_ ])/i;

/** An ingredient's line as an element prints it: without what only screen readers say, and without controls. */
export function printedLine(element: PageElement): string {
  return lineText(partedText(element, isAside));
}

function isAside(part: PageElement): boolean {
  if (SPOKEN.test(attr(part, 'class') ?? '')) return true;
  if (!/^(?:a|button)$/.test(part.tag)) return false;
  const text = textOf(part, 60);
  return isControl(text) || isShopLink(text);
}

/** Whether an item of a list is no part of it: an advert, or a control that says all there is. */
export function isForeignItem(item: PageElement): boolean {
  if (PAID.test(attr(item, 'class') ?? '')) return true;
  const text = textOf(item);
  return all(item, 'button,[role="button"],a.btn,a.button').some((each) => textOf(each) === text);
}
