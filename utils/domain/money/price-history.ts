import type { Availability } from '../product/offer';
import type { Money } from './money';

/** One sighting of a price. `seq` orders sightings even when the clock was set back. */
export interface PricePoint {
  readonly id?: number;
  readonly productKey: string;
  readonly observedAt: number;
  readonly price: Money;
  readonly availability: Availability | null;
}

/** A product that the person wants to be told about; `target` null means any drop. */
export interface Watch {
  readonly productKey: string;
  readonly target: Money | null;
  readonly createdAt: number;
}

/** A drop that was noticed on a watched product. */
export interface PriceAlert {
  readonly id?: number;
  readonly productKey: string;
  readonly from: Money;
  readonly to: Money;
  readonly at: number;
  readonly isSeen: boolean;
}

/** What the sightings of one product come to, as far as they reach back. */
export interface PriceSummary {
  readonly sightings: number;
  readonly since: number;
  readonly lowest: Money;
  readonly highest: Money;
  readonly median: Money;
  /** `only` while there are too few sightings (under 3, or within one day) to call a price good or bad. */
  readonly standing: 'only' | 'lowest' | 'low' | 'usual' | 'high' | 'highest';
}
