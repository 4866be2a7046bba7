import type { Quantity } from '../measure/quantity';
import { fingerprint } from '../words/fingerprint';
import type { ListItem } from './list';

/** Something that is at home: so many packs or pieces of it, or so much. */
export interface PantryEntry {
  readonly id: string;
  /** The person's own words, or the product's name. */
  readonly text: string;
  /** The wishes that it was bought for, in the words of the list, a line each; null when it was written in by hand. */
  readonly boughtFor: string | null;
  readonly productKey: string | null;
  /** How many packs or pieces, where `amount` is null. */
  readonly count: number;
  /** How much there is in all; null when packs are counted. */
  readonly amount: Quantity | null;
  /** Roughly until when it keeps: the end of that day, in milliseconds since the epoch; null when nobody said. */
  readonly until: number | null;
  readonly updatedAt: number;
}

/** How much or how many: an amount, or packs and pieces where `need` is null. */
export type Wanted = Pick<ListItem, 'count' | 'need'>;

/**
 * What is at home of one wish. `enough`: nothing is missing. `part`: this much still is. `some`: there is some, but how much of
 * the wish it covers cannot be told ("1 pack" against "500 g"), so that nothing is taken off.
 */
export type AtHome =
  | { readonly kind: 'enough'; readonly have: Wanted }
  | { readonly kind: 'part'; readonly have: Wanted; readonly missing: Wanted }
  | { readonly kind: 'some'; readonly have: Wanted };

/** Whether it is past its day, so that nobody should count on it. */
export function isPast({ until }: PantryEntry, now: number): boolean {
  return until !== null && until < now;
}

/** The entry that a thing of a plan is booked as, however often its carts are filled again, so that nothing is booked twice. */
export function bookedId(planId: string, productKey: string): string {
  return `bought-${fingerprint(`${planId} ${productKey}`)}`;
}
