import { contains } from '../tree/nodes';
import type { Page } from '../tree/page';
import type { Judged } from './choose-price';
import type { PriceSpot } from './price-spots';
import type { TextSpot } from './survey';

// Best first: what is former stands among the best.
const MOST = 16;
const REACH = 12;
const [AHEAD, BEHIND] = [6, 10];
const CENT = 0.011;
// Shops round percents, mostly to whole ones.
const ROUNDING = 0.0055;
const PERCENT = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%/g;
const ONLY_SAVING = /^[\s()|/–-]*(?:[-–(]*\s?\d{1,2}(?:[.,]\d{1,2})?\s?%[\s)]*)?$/;

/**
 * The amounts that arithmetic tells to be former prices: right beside each stands a lower one, and printed with them is just what is saved,
 * in percent or as money. So no word of any language is needed.
 */
export function formerBySaving(likely: readonly Judged[], page: Page): ReadonlySet<Judged> {
  const pay = likely.slice(0, MOST);
  const pairs = pay.flatMap((high) =>
    pay.filter((low) => isLower(low, high)).map((low): readonly [Judged, Judged] => [high, low]),
  );
  if (pairs.length === 0) return new Set();
  const around = aroundOf(pairs.flat(), page);
  const told = pairs.filter(
    ([high, low]) => isSideBySide(high, low, around) && isSavingTold(high, low, around),
  );
  return new Set(told.map(([high]) => high));
}

/** What a page shows near some amounts. */
interface Around {
  readonly texts: readonly TextSpot[];
  readonly amounts: readonly PriceSpot[];
}

// A page has thousands of texts, and few near these.
function aroundOf(judged: readonly Judged[], page: Page): Around {
  const orders = [...new Set(judged.map(({ spot }) => spot.order))];
  const isNear = ({ order }: { readonly order: number }) =>
    orders.some((each) => order > each - AHEAD - 1 && order < each + REACH + BEHIND);
  return { texts: page.survey().texts.filter(isNear), amounts: page.priceSpots().filter(isNear) };
}

function isLower(low: Judged, high: Judged): boolean {
  const isNear = Math.abs(low.spot.order - high.spot.order) <= REACH;
  return isNear && low.spot.amount.sign === high.spot.amount.sign && worthOf(low) < worthOf(high);
}

function isSideBySide(high: Judged, low: Judged, { texts }: Around): boolean {
  const [from, to] = spanOf(high, low);
  return between(texts, from, to)
    .filter(({ parent }) => !contains(high.spot.element, parent) && !contains(low.spot.element, parent))
    .every(({ text }) => ONLY_SAVING.test(text));
}

function isSavingTold(high: Judged, low: Judged, { texts, amounts }: Around): boolean {
  const [from, to] = spanOf(high, low);
  const [before, now] = [worthOf(high), worthOf(low)];
  const percents = between(texts, from - AHEAD, to + BEHIND).flatMap(({ text }) => percentsIn(text));
  if (percents.some((percent) => Math.abs(1 - now / before - percent / 100) <= ROUNDING)) return true;
  return between(amounts, from - AHEAD, to + BEHIND).some(
    (spot) => spot !== low.spot && Math.abs(before - now - Number(spot.amount.decimal)) < CENT,
  );
}

function spanOf(a: Judged, b: Judged): readonly [from: number, to: number] {
  return [Math.min(a.spot.order, b.spot.order), Math.max(a.spot.order, b.spot.order)];
}

function between<Spot extends { readonly order: number }>(
  spots: readonly Spot[],
  from: number,
  to: number,
): readonly Spot[] {
  return spots.filter(({ order }) => order > from && order < to);
}

function percentsIn(text: string): readonly number[] {
  return [...text.slice(0, 80).matchAll(PERCENT)].map(([, percent = '']) =>
    Number(percent.replace(',', '.')),
  );
}

function worthOf({ spot }: Judged): number {
  return Number(spot.amount.decimal);
}
