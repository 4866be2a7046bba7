import { attr, contains, nextSibling, nodeType, parentOf, tagOf } from '../dom';
import type { Page } from '../page';
import { Region, regionsOf } from '../visible/regions';
import type { Landmark } from '../visible/survey';
import type { Card } from './cards';

const MAX_CLIMB = 14;
const PAID_PLACE = /sponsor|promot|advert|(?:^|[\s_-])ads?(?:$|[\s_-])/i;

/**
 * The cards without those of carousels about other products beside the list. All of them where nearly all would go:
 * then the blocks are what the page is about. A start page is all such blocks.
 */
export function withoutAsides(cards: readonly Card[], fewest: number, page: Page): readonly Card[] {
  if (page.url.pathname.length <= 1 && page.url.search === '') return cards;
  const announced = announcedCards(cards, page);
  const own = cards.filter((card) => !announced.has(card) && !isInAside(card, cards));
  return own.length >= fewest && 3 * own.length >= cards.length ? own : cards;
}

// A row that paid for its place is a row.
function isInAside({ core }: Card, cards: readonly Card[]): boolean {
  for (let at = parentOf(core), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    if (holds(at, cards).length > cards.length / 2) return false;
    if (regionsOf(at, 0) & Region.OtherProducts && !PAID_PLACE.test(`${attr(at, 'class')} ${attr(at, 'id')}`))
      return true;
  }
  return false;
}

function announcedCards(cards: readonly Card[], page: Page): ReadonlySet<Card> {
  const { headings, otherProducts } = page.survey();
  const outside = otherProducts.filter(
    ({ element }) => !cards.some((card) => contains(card.element, element)),
  );
  const found = outside.flatMap((heading) => {
    const block = blockOf(heading, cards, page);
    const inside = holds(block, cards);
    return inside.length > 0 ? inside : behind(block, cards, [...headings, ...otherProducts]);
  });
  return new Set(found);
}

// As far up from the heading as the page's own name and most of the cards are not inside.
function blockOf({ element }: Landmark, cards: readonly Card[], page: Page): Element {
  const headline = page.headline()?.element;
  let block = element;
  for (let at = parentOf(block), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    const isTooMuch =
      (headline && contains(at, headline)) || holds(at, cards).length > (2 * cards.length) / 3;
    if (isTooMuch || /^(?:body|main|html)$/.test(tagOf(at))) break;
    block = at;
  }
  return block;
}

// A heading on the same level as its cards speaks for all up to the next heading.
function behind(heading: Element, cards: readonly Card[], headings: readonly Landmark[]): readonly Card[] {
  const found: Card[] = [];
  for (let at = nextSibling(heading); at; at = nextSibling(at)) {
    if (nodeType(at) !== 1) continue;
    const block = at as Element;
    const inside = holds(block, cards);
    const isNext = headings.some(
      ({ element }) => contains(block, element) && !inside.some((card) => contains(card.element, element)),
    );
    if (isNext) break;
    found.push(...inside);
  }
  return found;
}

function holds(block: Element, cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ element, core }) => contains(block, element) || contains(block, core));
}
