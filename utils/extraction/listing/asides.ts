import { attr, contains, isElement, nextSibling, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/tree';
import { plainNames, Region, regionsOf } from '../visible/regions';
import type { Landmark } from '../visible/survey';
import type { Card } from './cards';

const MAX_CLIMB = 14;
const MOST_HEADINGS = 12;
const PAID_PLACE = /sponsor|promot|advert|(?:^|[\s_-])ads?(?:$|[\s_-])/i;

/** How many of the page's cards lie in an element. */
type Counts = ReadonlyMap<PageElement, number>;

/**
 * The cards without those of carousels about other products beside the list. All of them where nearly all would go:
 * then the blocks are what the page is about. A start page is all such blocks.
 */
export function withoutAsides(cards: readonly Card[], fewest: number, page: Page): readonly Card[] {
  if (page.url.pathname.length <= 1 && page.url.search === '') return cards;
  const counts = countsOf(cards);
  const announced = announcedCards(cards, counts, page);
  const own = cards.filter((card) => !announced.has(card) && !isInAside(card, cards.length, counts));
  return own.length >= fewest && 3 * own.length >= cards.length ? own : cards;
}

function countsOf(cards: readonly Card[]): Counts {
  const counts = new Map<PageElement, number>();
  for (const { core } of cards) {
    for (let at: PageElement | null = core; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

// A row that paid for its place is a row.
function isInAside({ core }: Card, total: number, counts: Counts): boolean {
  for (let at = parentOf(core), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    if (2 * (counts.get(at) ?? 0) > total) return false;
    const isAside = (regionsOf(at, 0) & Region.OtherProducts) !== 0;
    if (isAside && !PAID_PLACE.test(plainNames(`${attr(at, 'class')} ${attr(at, 'id')}`))) return true;
  }
  return false;
}

function announcedCards(cards: readonly Card[], counts: Counts, page: Page): ReadonlySet<Card> {
  const { headings, otherProducts } = page.survey();
  const outside = otherProducts
    .slice(0, MOST_HEADINGS)
    .filter(({ element }) => !cards.some((card) => contains(card.element, element)));
  const found = outside.flatMap((heading) => {
    const block = blockOf(heading, cards.length, counts, page);
    return counts.has(block) ? within(block, cards) : behind(block, cards, [...headings, ...otherProducts]);
  });
  return new Set(found);
}

// As far up from the heading as the page's own name and most of the cards are not inside.
function blockOf({ element }: Landmark, total: number, counts: Counts, page: Page): PageElement {
  const headline = page.headline()?.element;
  let block = element;
  for (let at = parentOf(block), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    const isTooMuch = (headline && contains(at, headline)) || 3 * (counts.get(at) ?? 0) > 2 * total;
    if (isTooMuch || /^(?:body|main|html)$/.test(tagOf(at))) break;
    block = at;
  }
  return block;
}

// A heading on the same level as its cards speaks for all up to the next heading.
function behind(
  heading: PageElement,
  cards: readonly Card[],
  headings: readonly Landmark[],
): readonly Card[] {
  const found: Card[] = [];
  for (let at = nextSibling(heading); at; at = nextSibling(at)) {
    if (!isElement(at)) continue;
    const block = at;
    const inside = within(block, cards);
    const isNext = headings.some(
      ({ element }) => contains(block, element) && !inside.some((card) => contains(card.element, element)),
    );
    if (isNext) break;
    found.push(...inside);
  }
  return found;
}

function within(block: PageElement, cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ core }) => contains(block, core));
}
