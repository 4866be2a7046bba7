import type { FoodFacts } from './food';

/** Somebody else who knows what is in a food, asked by its barcode. */
export interface FoodSource {
  readonly origin: string;
  /** Null where it does not know the barcode. Throws when it cannot be asked, or answers something else. */
  readonly lookUp: (gtin: string) => Promise<FoodFacts | null>;
}

/** Where Open Food Facts answers; nothing is ever sent to another address for it. */
export const OPEN_FOOD_FACTS = 'https://world.openfoodfacts.org';

/** Whether a barcode is one article the world over: a shop's own numbers for what it weighs or packs are not. */
export function isWorldwide(gtin: string): boolean {
  const digits = gtin.padStart(13, '0').slice(-13);
  return !/^(?:2|02|04)/.test(digits) && !/^0{6}/.test(digits);
}
