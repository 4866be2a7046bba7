import { contains, parentOf } from '../tree/nodes';
import type { PageElement } from '../tree/tree';
import { type Judged, type VisiblePrices, valueIn } from './choose-price';

const REACH = 12;
const LEVELS = 3;
const BEHIND = 2;
// Less than this share of another amount is no reduced price but a part of it.
const LEAST_SHARE = 0.2;

/**
 * The lower amounts, as plain decimals, that stand right beside this one and look like the price no less than it does: no word, class or
 * look tells which of the two was struck out.
 */
export function untoldRivals(value: number, { pay }: VisiblePrices): readonly string[] {
  const own = pay.filter((each) => valueIn(each) === value);
  return pay
    .filter((each) => valueIn(each) < value && valueIn(each) >= LEAST_SHARE * value)
    .filter((each) => own.some((mine) => isLikeAndBeside(each, mine)))
    .map(({ spot }) => spot.amount.decimal);
}

function isLikeAndBeside(other: Judged, mine: Judged): boolean {
  const [a, b] = [other.spot, mine.spot];
  return (
    a.amount.sign === b.amount.sign &&
    !a.isFrom &&
    other.score >= mine.score - BEHIND &&
    Math.abs(a.order - b.order) <= REACH &&
    isInBlockOf(a.element, b.element)
  );
}

function isInBlockOf(element: PageElement, other: PageElement): boolean {
  let block: PageElement | null = element;
  for (let level = 0; block && level <= LEVELS; level += 1, block = parentOf(block))
    if (contains(block, other)) return true;
  return false;
}
