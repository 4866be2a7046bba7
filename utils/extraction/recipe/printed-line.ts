import { FRACTION_SIGNS } from '../../domain/words/plain-digits';
import { attr } from '../tree/nodes';
import { partedText } from '../tree/parted-text';
import { all } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { lineText } from './line-text';
import { isControl, isShopLink } from './words';

const LONGEST_NUMBER = 12;
const NUMBER = new RegExp(
  `^[\\d${FRACTION_SIGNS}](?:[\\d${FRACTION_SIGNS}\\s.,/–-]*[\\d${FRACTION_SIGNS}])?$`,
  'u',
);
const SPOKEN =
  /(?:^|[-_ ])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[-_ ])/i;
const PAID =
  /(?:^|[-_ ])(?:sponsor(?:ed)?|advert(?:isement)?|ad-(?:slot|unit|wrapper|container)|promo)(?:$|[-_ ])/i;

/** An ingredient's line as an element prints it: without what only screen readers say, without controls, and without what is struck out in it. */
export function printedLine(element: PageElement): string {
  // A line that is struck out as a whole is ticked off, and still one.
  const text = lineText(partedText(element, isAside)) || lineText(partedText(element, isControlled));
  const number = numberAlone(element);
  return number !== '' && text.startsWith(number)
    ? `${number} ${text.slice(number.length).trim()}`.trim()
    : text;
}

// Style alone may part "2" and "carrots".
function numberAlone({ first }: PageElement): string {
  const isApart = first?.kind === 'element' && first.next?.kind === 'element';
  const text = isApart ? textOf(first, LONGEST_NUMBER) : '';
  return NUMBER.test(text) ? text : '';
}

function isAside(part: PageElement): boolean {
  return /^(?:del|s|strike)$/.test(part.tag) || isControlled(part);
}

function isControlled(part: PageElement): boolean {
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
