import { isSameQuantity } from '../../domain/measure/quantity';
import { type Money, subtractMoney } from '../../domain/money/money';
import { isComparableUnitPrice, perBaseUnit } from '../../domain/money/unit-price';
import type { Match, Substitute } from '../../domain/product/match';
import { isBuyable } from '../../domain/product/offer';
import type { Product } from '../../domain/product/product';
import { effectiveUnitPrice, quantityOf } from '../effective-unit-price';
import { matchProducts } from '../match-products';

const DAY = 24 * 60 * 60 * 1000;
/** Prices seen longer ago than this are not offered as cheaper, in milliseconds. */
const STALE_AFTER = 90 * DAY;

/** What the person put into one group. */
const OWN_GROUP: Match = { kind: 'same-kind', isSure: true, rule: 'own group', score: 1 };

/** How offers are compared. */
interface Comparing {
  readonly now: number;
  /** Whether the person said that this will do, whatever its name and attributes say. */
  readonly isMeant: (candidate: Product) => boolean;
}

/**
 * All offers among what was seen that can be compared with the product, dearer ones too, in no order. The same item is compared by its
 * whole price, the same kind by its whole price where the amount is equal and per unit where it is not; what cannot be compared is left out.
 */
export function comparableOffers(
  product: Product,
  candidates: readonly Product[],
  { now, isMeant }: Comparing,
): Substitute[] {
  const { price } = product;
  if (!price) return [];
  return candidates
    .filter((candidate) => isOffer(candidate, product, price, now))
    .flatMap((candidate) => offerOf(candidate, product, isMeant) ?? []);
}

function isOffer(candidate: Product, product: Product, price: Money, now: number): boolean {
  return (
    candidate.productKey !== product.productKey &&
    candidate.price?.currency === price.currency &&
    candidate.price.minor > 0 &&
    candidate.priceConflict.length === 0 &&
    !candidate.isMuted &&
    isBuyable(candidate.availability) &&
    isNew(candidate) >= isNew(product) &&
    now - candidate.seenAt <= STALE_AFTER
  );
}

// A used one is no cheaper offer of a new one; what the page does not say counts as new.
function isNew({ itemCondition }: Product): number {
  return itemCondition === null || itemCondition === 'NewCondition' ? 1 : 0;
}

function offerOf(candidate: Product, product: Product, isMeant: Comparing['isMeant']): Substitute | null {
  const likeness = matchProducts(product, candidate);
  const match = likeness.kind === 'different' && isMeant(candidate) ? OWN_GROUP : likeness;
  if (match.kind === 'different') return null;
  return match.kind === 'same-item' || isSameAmount(product, candidate)
    ? byPrice(product, candidate, match)
    : perUnit(product, candidate, match);
}

function isSameAmount(a: Product, b: Product): boolean {
  const [mine, theirs] = [quantityOf(a), quantityOf(b)];
  return mine !== null && theirs !== null && isSameQuantity(mine, theirs);
}

function byPrice(product: Product, candidate: Product, match: Match): Substitute | null {
  if (!product.price || !candidate.price || product.price.minor <= 0) return null;
  const difference = subtractMoney(product.price, candidate.price);
  const saving = difference.minor / product.price.minor;
  return { ...base(candidate, match, candidate.price), saving, basis: 'price', difference };
}

function perUnit(product: Product, candidate: Product, match: Match): Substitute | null {
  const [mine, theirs] = [effectiveUnitPrice(product), effectiveUnitPrice(candidate)];
  if (!candidate.price || !mine || !theirs || !isComparableUnitPrice(mine, theirs) || perBaseUnit(mine) <= 0)
    return null;
  const saving = 1 - perBaseUnit(theirs) / perBaseUnit(mine);
  return { ...base(candidate, match, candidate.price), saving, basis: 'per-unit', difference: null };
}

function base(candidate: Product, match: Match, price: Money) {
  return {
    productKey: candidate.productKey,
    match,
    price,
    unitPrice: effectiveUnitPrice(candidate),
    observedAt: candidate.seenAt,
  };
}
