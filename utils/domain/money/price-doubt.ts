import type { Money } from './money';

/** A new price that is so far from the last one that a second reading must confirm it before it enters the history. */
export interface PendingPrice {
  readonly price: Money;
  /** The last price of the history, from which it jumped. */
  readonly last: Money;
  /** When it was first read. */
  readonly readAt: number;
  /** The page load in which it was read, where the browser tells one from another. */
  readonly documentId: string | null;
}

/** One reading of a price: what, when and in which page load. */
export interface PriceReading {
  readonly price: Money;
  readonly observedAt: number;
  readonly documentId: string | null;
}

/** What a reading comes to: a price that still waits for its second reading, and whether it was just confirmed. */
export interface PriceDoubt {
  readonly pending: PendingPrice | null;
  readonly isConfirmed: boolean;
}

const JUMP = 0.4;
const AGREEMENT = 0.01;
/** A reading so much later is another one than the page's same mistake in the same breath. */
export const SECOND_READING_MS = 30_000;

/**
 * Judges a reading against the last price of the history (null while there is none) and the price that was waiting: a jump of more than
 * 40 %, or into another currency, waits until a reading 30 seconds later, or in another page load, is within 1 % of it; another price
 * takes its place.
 */
export function doubtPrice(
  reading: PriceReading,
  last: Money | null,
  waiting: PendingPrice | null,
): PriceDoubt {
  if (!last || !isJump(last, reading.price)) return { pending: null, isConfirmed: false };
  const isSamePrice = waiting !== null && isWithin(waiting.price, reading.price, AGREEMENT);
  if (!isSamePrice || reading.observedAt < waiting.readAt)
    return { pending: begun(reading, last), isConfirmed: false };
  return isSecondReading(reading, waiting)
    ? { pending: null, isConfirmed: true }
    : { pending: waiting, isConfirmed: false };
}

function begun({ price, observedAt, documentId }: PriceReading, last: Money): PendingPrice {
  return { price, last, readAt: observedAt, documentId };
}

function isJump(last: Money, price: Money): boolean {
  return !isWithin(last, price, JUMP);
}

function isWithin(a: Money, b: Money, share: number): boolean {
  return a.currency === b.currency && Math.abs(a.minor - b.minor) <= share * a.minor;
}

// The same page may repeat its own mistake in the same breath.
function isSecondReading({ observedAt, documentId }: PriceReading, waiting: PendingPrice): boolean {
  const isOtherLoad = documentId !== null && waiting.documentId !== null && documentId !== waiting.documentId;
  return isOtherLoad || observedAt - waiting.readAt >= SECOND_READING_MS;
}
