import { parentOf, tagOf } from '../tree/nodes';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { isForOne } from '../visible/amount-condition';
import { kindOf } from '../visible/amount-kind';
import type { PriceSpot } from '../visible/price-spots';
import { Region } from '../visible/regions';
import { cardName } from './card-name';
import { largestFamily, MAX_CLIMB } from './families';
import { unpricedKin } from './kin';

// More words than this around the only row are the page's, not the row's.
const LONGEST_LONE = 400;

/** One repeated block of a listing, with the amounts shown in it. */
export interface Card {
  readonly element: PageElement;
  /** The part of it that holds name and price. */
  readonly core: PageElement;
  readonly spots: readonly PriceSpot[];
}

/**
 * The rows of the page's largest family of blocks that look alike and each show a name and a link, most with a price; empty when
 * none has `fewest` members. In the order of the page.
 */
export function findCards(spots: readonly PriceSpot[], fewest: number): readonly Card[] {
  const shown = spots.filter(
    ({ regions }) => !(regions & (Region.Hidden | Region.MiniCart | Region.Furniture)),
  );
  const elements = largestFamily(
    shown.filter((spot) => /pay|list|member/.test(kindOf(spot)) || isForOne(spot)),
    fewest,
  );
  const outer = aboveAny(elements);
  const innermost = elements.filter((element) => !outer.has(element));
  const widened = widen(innermost);
  const cards = innermost.map((core, index) => ({
    core,
    element: widened[index] ?? core,
    spots: [] as PriceSpot[],
  }));
  if (new Set(cards.map(({ core }) => cardName(core)?.href)).size < fewest) return [];
  share(shown, new Map(cards.map((card) => [card.element, card.spots])));
  return unpricedKin(cards);
}

function share(spots: readonly PriceSpot[], cards: ReadonlyMap<PageElement, PriceSpot[]>): void {
  for (const spot of spots) {
    let at: PageElement | null = spot.element;
    for (let step = 0; at && step < 2 * MAX_CLIMB && !cards.has(at); step += 1) at = parentOf(at);
    if (at) cards.get(at)?.push(spot);
  }
}

// From the block that holds name and price up to the whole card, as long as no second card comes in.
function widen(elements: readonly PageElement[]): readonly PageElement[] {
  const inside = new Map<PageElement, number>();
  for (const element of elements) {
    for (let at = parentOf(element), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1)
      inside.set(at, (inside.get(at) ?? 0) + 1);
  }
  const isLone = elements.length === 1;
  return elements.map((element) => {
    let card = element;
    for (
      let at = parentOf(element);
      at && inside.get(at) === 1 && !/^(body|main)$/.test(tagOf(at)) && !(isLone && isOfPage(at));
      at = parentOf(at)
    )
      card = at;
    return card;
  });
}

function isOfPage(block: PageElement): boolean {
  return one(block, 'h1,header,nav,footer') !== null || textOf(block, LONGEST_LONE + 1).length > LONGEST_LONE;
}

function aboveAny(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const above = new Set<PageElement>();
  for (const element of elements) {
    let at = parentOf(element);
    for (let step = 0; at && step < MAX_CLIMB; step += 1, at = parentOf(at)) above.add(at);
  }
  return above;
}

/** Whether the element lies in one of the cards, shadow trees included, so that it speaks of one row and not of the page. */
export function isInCards(cards: readonly Card[], element: PageElement | undefined | null): boolean {
  const blocks = new Set(cards.map((card) => card.element));
  for (let at = element ?? null; at; at = parentOf(at)) if (blocks.has(at)) return true;
  return false;
}
