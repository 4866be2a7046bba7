import { conditionOf } from '../product/vocabulary';
import { attr, contains, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/tree';
import { OTHER_OFFERS, PRICE_CLASS } from '../words/blocks';
import { CALLED_PRICE } from '../words/price-labels';
import { isForOneWay, isWithoutTax } from './amount-condition';
import { isInOpenGroup } from './other-choice';
import type { PriceSpot } from './price-spots';
import { FOREIGN, Region, saysHidden } from './regions';
import type { BuyControl, Landmark } from './survey';

/** What a spot is judged against. */
export interface Scene {
  readonly page: Page;
  readonly headline: Landmark | null;
  readonly control: BuyControl | null;
  /** The smallest element that holds both, when it is smaller than the page. */
  readonly block: PageElement | null;
  /** How many spots look like this one, by shape, with different amounts. */
  readonly repeats: (spot: PriceSpot) => number;
  /** Whether the element lies in a block about other products. */
  readonly isAside: (spot: Pick<PriceSpot, 'element' | 'order'>) => boolean;
  /** Whether it belongs to a size, edition or offer that is not the chosen one. */
  readonly isOtherChoice: (spot: Pick<PriceSpot, 'element'>) => boolean;
}

/** One reason for or against an amount being the price. */
export interface Feature {
  readonly name: string;
  readonly points: (spot: PriceSpot, scene: Scene) => number;
}

/** What can speak for an amount, and what else is told by it. */
export const FOR_IT: readonly Feature[] = [
  { name: 'currency', points: (spot) => (spot.amount.sign ? 2 : -1) },
  { name: 'alone', points: (spot) => (/\p{L}{4,}/u.test(spot.text) ? -0.5 : 1) },
  {
    name: 'price class',
    points: (spot) =>
      Math.max(...spot.names.map((names, step) => (PRICE_CLASS.test(names) ? 3 - 0.5 * step : 0))),
  },
  { name: 'marked up', points: (spot) => (attr(spot.element, 'itemprop') === 'price' ? 2 : 0) },
  { name: 'heading', points: (spot) => (/^(h\d|strong|b|ins)$/.test(tagOf(spot.element)) ? 0.5 : 0) },
  { name: 'in block', points: (spot, { block }) => (block && contains(block, spot.element) ? 2 : 0) },
  {
    name: 'near headline',
    points: (spot, { headline }) => (headline?.order ? nearness(spot.order - headline.order, 25, 400) : 0),
  },
  {
    name: 'near control',
    points: (spot, { control }) => (control ? nearness(control.order - spot.order, 60, 400) : 0),
  },
  {
    name: 'called price',
    points: (spot, { block }) =>
      block && contains(block, spot.element) && CALLED_PRICE.test(`${spot.before} ${spot.text}`) ? 1 : 0,
  },
];

/** What can only speak against it, the quickest to tell first. */
export const AGAINST_IT: readonly Feature[] = [
  { name: 'link elsewhere', points: (spot) => (spot.regions & Region.Link ? -3 : 0) },
  {
    name: 'foreign block',
    points: (spot, { headline }) => (spot.regions & FOREIGN & ~(headline?.regions ?? 0) ? -6 : 0),
  },
  { name: 'dialog', points: (spot) => (spot.regions & Region.Dialog ? -2 : 0) },
  { name: 'other product', points: (spot, { isAside }) => (isAside(spot) ? -6 : 0) },
  {
    name: 'repeated',
    points: (spot, { repeats }) => -Math.min(hasNames(spot) ? 4 : 1, Math.max(0, repeats(spot) - 2)),
  },
  { name: 'class of hidden things', points: (spot) => (spot.names.slice(0, 3).some(saysHidden) ? -2 : 0) },
  { name: 'another choice', points: (spot, { isOtherChoice }) => (isOtherChoice(spot) ? -4 : 0) },
  { name: 'one of a group', points: ({ element }) => (isInOpenGroup(element) ? -4 : 0) },
  { name: 'other offer', points: (spot) => (OTHER_OFFERS.test(spot.names.join(' ')) ? -3 : 0) },
  { name: 'used', points: (spot, { headline }) => (isUsed(spot, headline?.text ?? '') ? -2 : 0) },
  { name: 'without tax', points: (spot) => (isWithoutTax(spot) ? -3 : 0) },
  { name: 'one way to pay', points: (spot) => (isForOneWay(spot) ? -2 : 0) },
  { name: 'lowest of several', points: (spot) => (spot.isFrom ? -0.5 : 0) },
];

// Without class words all cells of a page look alike.
function hasNames({ names }: PriceSpot): boolean {
  return names.slice(0, 3).some((each) => each.trim() !== '');
}

// A used copy is another offer, unless it is the one that the page is about.
function isUsed({ before, text }: PriceSpot, name: string): boolean {
  const condition = conditionOf(`${before.slice(-20)} ${text}`);
  return condition !== null && condition !== 'NewCondition' && conditionOf(name) !== condition;
}

// 3 points close by, fading to nothing at `far`; the other way round counts a little.
function nearness(distance: number, near: number, far: number): number {
  const reach = Math.abs(distance);
  const closeness = reach <= near ? 1 : Math.max(0, 1 - Math.log(reach / near) / Math.log(far / near));
  return 3 * closeness * (distance >= 0 ? 1 : 0.5) - (reach > 4 * far ? 1 : 0);
}
