import { attr, parentOf, tagOf } from '../tree/nodes';
import { all, closest } from '../tree/select';
import type { PageElement } from '../tree/tree';
import type { PriceSpot } from '../visible/price-spots';
import { FOREIGN } from '../visible/regions';
import { cardName } from './card-name';

/** How far above an amount its row may begin. */
export const MAX_CLIMB = 14;
const MOST = 400;
// A block with more amounts than this holds several products.
const MOST_AMOUNTS = 12;
const UNSEEN =
  '[class~="clipped"],[class~="sr-only"],[class~="visually-hidden"],[class~="visuallyhidden"],[class~="screen-reader-text"],[class~="u-hidden"]';

type Members = ReadonlyMap<PageElement, readonly PriceSpot[]>;

/** Blocks that look alike and each hold an amount, under the shape that they share. */
interface Family {
  readonly shape: string;
  readonly own: string;
  readonly members: Members;
}

/** The page's largest family of blocks that look alike and each show a name, a link and an amount; empty when none has `fewest`. */
export function largestFamily(spots: readonly PriceSpot[], fewest: number): readonly PageElement[] {
  const families = familiesOf(spots).filter(({ members }) => isPlausible(members));
  const [best, among] = heaviestOf(families, fewest) ?? heaviestOf(loosened(families), fewest) ?? [];
  if (!best || !among) return [];
  const whole = wholeOf(best, among, fewest);
  const elements = [...whole.members.keys()];
  return [...elements, ...relatives(whole, families, elements)];
}

// The heaviest family, the first of equals, with those that it was chosen among. Naming blocks is costly: only what may weigh more is named.
function heaviestOf(families: readonly Family[], fewest: number): [Family, readonly Family[]] | null {
  const among = families.filter(({ members }) => members.size >= fewest);
  const bySize = [...among.keys()].sort((a, b) => sizeOf(among[b]) - sizeOf(among[a]));
  let best: { readonly family: Family; readonly weight: number; readonly index: number } | null = null;
  for (const index of bySize) {
    if (best && sizeOf(among[index]) < best.weight) break;
    const family = named(among[index] as Family);
    const weight = weightOf(family);
    const isBetter = !best || weight > best.weight || (weight === best.weight && index < best.index);
    if (sizeOf(family) >= fewest && isBetter) best = { family, weight, index };
  }
  return best && [best.family, among];
}

function sizeOf(family: Family | undefined): number {
  return family?.members.size ?? 0;
}

// The rows that the blocks are only parts of, where there are such.
function wholeOf(best: Family, among: readonly Family[], fewest: number): Family {
  const [part] = best.members.keys();
  const above = part ? ancestorsOf(part) : [];
  for (const family of among) {
    if (family.shape === best.shape || !above.some((each) => family.members.has(each))) continue;
    const rows = named(family);
    if (sizeOf(rows) >= fewest && isSplitBy(rows, best)) return rows;
  }
  return best;
}

// Few rows, some of them marked as sold out or paid for, are alike in the first of their class words only.
function loosened(families: readonly Family[]): readonly Family[] {
  const merged = new Map<
    string,
    { shape: string; own: string; members: Map<PageElement, readonly PriceSpot[]> }
  >();
  for (const { shape, own, members } of families) {
    const loose = looseOf(shape);
    if (!/\.\w/.test(loose)) continue;
    const family = merged.get(loose) ?? { shape: loose, own, members: new Map() };
    for (const [element, spots] of members) family.members.set(element, spots);
    merged.set(loose, family);
  }
  return [...merged.values()];
}

function looseOf(shape: string): string {
  return shape
    .split('>')
    .map((part) => part.split('.').slice(0, 2).join('.'))
    .join('>');
}

function familiesOf(spots: readonly PriceSpot[]): readonly Family[] {
  const families = new Map<string, { shape: string; own: string; members: Map<PageElement, PriceSpot[]> }>();
  for (const spot of spots) {
    let element: PageElement | null = spot.element;
    for (let step = 0; element && step < MAX_CLIMB; step += 1) {
      const parent: PageElement | null = parentOf(element);
      if (!parent || /^(body|html|main)$/.test(tagOf(element))) break;
      const own = shapeOf(element);
      const shape = `${shapeOf(parent)}>${own}`;
      const family = families.get(shape) ?? { shape, own, members: new Map() };
      families.set(shape, family);
      const known = family.members.get(element);
      if (known) known.push(spot);
      else family.members.set(element, [spot]);
      element = parent;
    }
  }
  return [...families.values()];
}

function isPlausible(members: Members): boolean {
  const amounts = [...members.values()].reduce((sum, spots) => sum + spots.length, 0);
  return members.size <= MOST && amounts <= MOST_AMOUNTS * members.size;
}

// Only blocks that name something are cards; price boxes and columns are not, nor are blocks that nobody sees.
function named(family: Family): Family {
  return { ...family, members: new Map([...family.members].filter(([element]) => isShownName(element))) };
}

// Inside a link the whole link is the card.
function isShownName(element: PageElement): boolean {
  const isInLink = tagOf(element) !== 'a' && closest(element, 'a[href]') !== null;
  return !isInLink && cardName(element) !== null && closest(element, UNSEEN) === null;
}

// Blocks about other products weigh less.
function weightOf({ members }: Family): number {
  const lists = [...members.values()];
  const foreign = lists.filter(([first]) => first && first.regions & FOREIGN).length / lists.length;
  return members.size * (foreign > 0.5 ? 0.4 : 1);
}

// Sizes or colours within each row, every one with its amount, are many parts of fewer rows: only the row has the picture.
function isSplitBy(outer: Family, inner: Family): boolean {
  const [rows, parts] = [[...outer.members.keys()], [...inner.members.keys()]];
  if (parts.length < 2 * rows.length) return false;
  if (parts.some(hasPicture) || !rows.every(hasPicture)) return false;
  // A picture for each part: the only "row" is the whole list, with its pictures in a column of their own.
  if (rows.length === 1 && rows[0] && picturesIn(rows[0]) >= parts.length) return false;
  return parts.every((part) => ancestorsOf(part).some((each) => outer.members.has(each)));
}

function hasPicture(element: PageElement): boolean {
  return picturesIn(element) > 0;
}

function picturesIn(element: PageElement): number {
  return all(element, 'img').length;
}

// The same rows go on in a block of another name: a second page that was scrolled to, or what stands behind an insert.
function relatives(
  best: Family,
  families: readonly Family[],
  elements: readonly PageElement[],
): PageElement[] {
  const loose = looseOf(best.shape);
  const isKin = ({ shape, own }: Family): boolean =>
    (own === best.own && !own.endsWith('.')) || (looseOf(shape) === loose && /\.\w/.test(loose));
  const known = new Set(elements);
  const above = new Set(elements.flatMap(ancestorsOf));
  return families
    .filter((family) => family.shape !== best.shape && isKin(family))
    .flatMap(({ members }) => [...members.keys()])
    .filter(
      (element) =>
        !known.has(element) &&
        !above.has(element) &&
        !ancestorsOf(element).some((each) => known.has(each)) &&
        isShownName(element),
    );
}

function ancestorsOf(element: PageElement): readonly PageElement[] {
  const above: PageElement[] = [];
  for (let at = parentOf(element); at && above.length < 2 * MAX_CLIMB; at = parentOf(at)) above.push(at);
  return above;
}

/** The tag with its first two class words that say what the element is, not which one. */
export function shapeOf(element: PageElement): string {
  const names = (attr(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d|active|first|last|odd|even|selected|hover/i.test(name));
  return `${tagOf(element)}.${names.slice(0, 2).join('.')}`;
}
