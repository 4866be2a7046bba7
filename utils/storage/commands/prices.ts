import type { Money } from '../../domain/money/money';
import { doubtPrice, type PendingPrice, SECOND_READING_MS } from '../../domain/money/price-doubt';
import { isConflicting, type Reading } from '../../domain/product/evidence';
import type { Product } from '../../domain/product/product';
import { db } from '../db';
import { noticeDrop } from './watches';

const HOUR = 3_600_000;

/** One sighting of a product's price, as a page or a listing row gave it. */
export interface PriceSighting {
  readonly productKey: string;
  readonly price: Pick<Reading<Money>, 'value' | 'isSure' | 'conflict'>;
  readonly observedAt: number;
  readonly availability: Product['availability'];
  /** The page load, where the browser tells one from another. */
  readonly documentId: string | null;
  /** A model alone said it, and the page's text confirmed it. */
  readonly isByModel?: boolean;
}

/**
 * Adds a sighting to the price history and notices a drop on a watched product, inside the caller's transaction. A price that only one
 * witness states enters when an earlier sighting said the same, a model's at an earlier visit; one that jumped waits for a second reading.
 * Answers the price that waits.
 */
export async function savePrice(
  sighting: PriceSighting,
  before: Product | null,
): Promise<PendingPrice | null> {
  const waiting = before?.pendingPrice ?? null;
  const { value } = sighting.price;
  if (!value || isConflicting({ evidence: [], ...sighting.price })) return waiting;
  const last = await lastPoint(sighting.productKey);
  const doubt = doubtPrice({ ...sighting, price: value }, last?.price ?? null, waiting);
  if (doubt.pending) return doubt.pending;
  if (!sighting.price.isSure && !doubt.isConfirmed && !isSeenBefore(sighting, value, before)) return null;
  const isOld = last && isSame(last.price, value) && sighting.observedAt - last.observedAt < HOUR;
  // The same price seen again within an hour is the same sighting. The history only goes forward, even when the clock was set back.
  if (!isOld) {
    const observedAt = Math.max(sighting.observedAt, (last?.observedAt ?? 0) + 1);
    const { productKey, availability } = sighting;
    await db.pricePoints.add({ productKey, observedAt, price: value, availability });
  }
  if (last) await noticeDrop(sighting.productKey, last.price, value, sighting.observedAt);
  return null;
}

// What a model said is looked for again at once, which says nothing new: another visit does.
function isSeenBefore(
  { isByModel, observedAt }: PriceSighting,
  value: Money,
  before: Product | null,
): boolean {
  if (!before || !isSame(before.price, value)) return false;
  return !isByModel || observedAt - before.seenAt >= SECOND_READING_MS;
}

function lastPoint(productKey: string) {
  return db.pricePoints
    .where('[productKey+observedAt]')
    .between([productKey, 0], [productKey, Number.MAX_SAFE_INTEGER], true, true)
    .last();
}

function isSame(a: Money | null, b: Money): boolean {
  return a?.minor === b.minor && a.currency === b.currency;
}
