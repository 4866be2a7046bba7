import type { Money } from './money';
import type { PricePoint, PriceSummary } from './price-history';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;

/**
 * What the last year's sightings of one product come to, and how its newest price stands among them; null without sightings.
 * Only prices in the newest one's currency count.
 */
export function summarisePrices(points: readonly PricePoint[], now: number): PriceSummary | null {
  const newest = points.reduce<PricePoint | null>(
    (best, point) => (!best || isLater(point, best) ? point : best),
    null,
  );
  if (!newest) return null;
  const { currency } = newest.price;
  const counted = points.filter(
    (point) => point === newest || (point.price.currency === currency && now - point.observedAt <= YEAR),
  );
  const prices = counted.map((point) => point.price.minor).sort((a, b) => a - b);
  const times = counted.map((point) => point.observedAt);
  const since = Math.min(...times);
  const money = (minor: number): Money => ({ minor, currency });
  const range = { lowest: prices[0] ?? 0, highest: prices.at(-1) ?? 0, median: medianOf(prices) };
  const isTooFew = counted.length < 3 || Math.max(...times) - since < DAY;
  return {
    sightings: counted.length,
    since,
    lowest: money(range.lowest),
    highest: money(range.highest),
    median: money(range.median),
    standing: isTooFew ? 'only' : standingOf(newest.price.minor, range),
  };
}

function isLater(a: PricePoint, b: PricePoint): boolean {
  return a.observedAt >= b.observedAt;
}

interface Range {
  readonly lowest: number;
  readonly highest: number;
  readonly median: number;
}

// The price that it usually has is neither low nor high, even when it never was lower or higher.
function standingOf(price: number, { lowest, highest, median }: Range): PriceSummary['standing'] {
  if (price === median) return 'usual';
  if (price === lowest) return 'lowest';
  if (price === highest) return 'highest';
  if (Math.abs(price - median) <= 0.02 * median) return 'usual';
  return price < median ? 'low' : 'high';
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2);
}
