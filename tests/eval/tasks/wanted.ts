import { all, type Check, names, proposesNothing } from '../checks.ts';
import { type Good, isFair, lowest } from '../truth.ts';

/** Goods whose name says this, at any price and in any currency. */
export const like = (pattern: RegExp) => (goods: readonly Good[]) =>
  goods.filter(({ name }) => pattern.test(name));

/** Those that can be bought for euros at a price that is no lie. */
export const fairLike = (pattern: RegExp) => (goods: readonly Good[]) => like(pattern)(goods).filter(isFair);

/** The cheapest of those. */
export const cheapest = (pattern: RegExp) => (goods: readonly Good[]) =>
  lowest(fairLike(pattern)(goods), ({ minor }) => minor);

/** The cheapest of those for the same amount. */
export const cheapestPerUnit = (pattern: RegExp) => (goods: readonly Good[]) =>
  lowest(fairLike(pattern)(goods), ({ minor, size }) => (size ? minor / size : null));

/** One of these goods is named, and nothing else happens. */
export const picks = (wanted: (goods: readonly Good[]) => readonly Good[]): Check =>
  all(names(wanted), proposesNothing);

/** Milk of cows with all its cream, in either order of words. */
export const WHOLE_MILK = /whole milk/i;
/** The thicker of the usual batteries, and not the thin ones. */
export const AA = /\bAA\b(?!A)/;
/** The thin ones. */
export const AAA = /\bAAA\b/;
/** In English and German. */
export const TISSUE = /toilet tissue|toilettenpapier/i;
