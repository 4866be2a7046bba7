import { attr, parentOf, tagOf } from '../nodes';
import type { PageElement } from '../tree';
import { kindOf } from '../visible/price-features';
import type { PriceSpot } from '../visible/price-spots';
import { FOREIGN, Region } from '../visible/regions';
import { cardName } from './card-name';

const MAX_CLIMB = 14;
const MOST = 400;
// A block with more amounts than this holds several products.
const MOST_AMOUNTS = 12;

/** One repeated block of a listing, with the amounts shown in it. */
export interface Card {
  readonly element: PageElement;
  /** The part of it that holds name and price. */
  readonly core: PageElement;
  readonly spots: readonly PriceSpot[];
}

interface Family {
  readonly members: Map<PageElement, PriceSpot[]>;
}

const NO_FAMILY: Family = { members: new Map() };

/**
 * The page's largest family of blocks that look alike and each show a name, a link and a price; empty when none has `fewest` members.
 */
export function findCards(spots: readonly PriceSpot[], fewest: number): readonly Card[] {
  const shown = spots.filter(
    ({ regions }) => !(regions & (Region.Hidden | Region.MiniCart | Region.Furniture)),
  );
  const families = familiesOf(shown.filter((spot) => /pay|list|member/.test(kindOf(spot))));
  const usable = [...families.values()]
    .map((family) => named(family, fewest))
    .filter(({ members }) => members.size >= fewest);
  const best = usable.sort((a, b) => weightOf(b) - weightOf(a))[0];
  if (!best) return [];
  const elements = [...best.members.keys()];
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
  return cards;
}

function share(spots: readonly PriceSpot[], cards: ReadonlyMap<PageElement, PriceSpot[]>): void {
  for (const spot of spots) {
    let at: PageElement | null = spot.element;
    for (let step = 0; at && step < 2 * MAX_CLIMB && !cards.has(at); step += 1) at = parentOf(at);
    if (at) cards.get(at)?.push(spot);
  }
}

function familiesOf(spots: readonly PriceSpot[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const spot of spots) {
    let element: PageElement | null = spot.element;
    for (let step = 0; element && step < MAX_CLIMB; step += 1) {
      const parent: PageElement | null = parentOf(element);
      if (!parent || /^(body|html|main)$/.test(tagOf(element))) break;
      const shape = `${shapeOf(parent)}>${shapeOf(element)}`;
      const family = families.get(shape) ?? { members: new Map() };
      families.set(shape, family);
      const known = family.members.get(element);
      if (known) known.push(spot);
      else family.members.set(element, [spot]);
      element = parent;
    }
  }
  return families;
}

// Only blocks that name something are cards; price boxes and columns are not.
function named({ members }: Family, fewest: number): Family {
  const amounts = [...members.values()].reduce((sum, spots) => sum + spots.length, 0);
  if (members.size < fewest || members.size > MOST || amounts > MOST_AMOUNTS * members.size) return NO_FAMILY;
  return { members: new Map([...members].filter(([element]) => cardName(element) !== null)) };
}

// Blocks about other products weigh less.
function weightOf({ members }: Family): number {
  const lists = [...members.values()];
  const foreign = lists.filter(([first]) => first && first.regions & FOREIGN).length / lists.length;
  return members.size * (foreign > 0.5 ? 0.4 : 1);
}

// From the block that holds name and price up to the whole card, as long as no second card comes in.
function widen(elements: readonly PageElement[]): readonly PageElement[] {
  const inside = new Map<PageElement, number>();
  for (const element of elements) {
    for (let at = parentOf(element), step = 0; at && step < MAX_CLIMB; at = parentOf(at), step += 1)
      inside.set(at, (inside.get(at) ?? 0) + 1);
  }
  return elements.map((element) => {
    let card = element;
    for (
      let at = parentOf(element);
      at && inside.get(at) === 1 && !/^(body|main)$/.test(tagOf(at));
      at = parentOf(at)
    )
      card = at;
    return card;
  });
}

function aboveAny(elements: readonly PageElement[]): ReadonlySet<PageElement> {
  const above = new Set<PageElement>();
  for (const element of elements) {
    let at = parentOf(element);
    for (let step = 0; at && step < MAX_CLIMB; step += 1, at = parentOf(at)) above.add(at);
  }
  return above;
}

function shapeOf(element: PageElement): string {
  const names = (attr(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d|active|first|last|odd|even|selected|hover/i.test(name));
  return `${tagOf(element)}.${names.slice(0, 2).join('.')}`;
}
