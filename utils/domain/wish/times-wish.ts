import { MOST_PACKS } from '../list/list';
import { multiplyQuantity } from '../measure/quantity';
import { parseWish, type Wish } from './wish';

// What of "3 bags of 2 kg potatoes" is left before the amount where the bags were counted already.
const OF = /^(?:of|à|je|zu je|de|di|van|von)\s(?=\d)/iu;

/**
 * A wish that is asked for so many times, as the field of a list reads both said together: three times "2 kg potatoes" is "3 x 2 kg
 * potatoes". Where no pack can be counted it is so many times as much. The same number said twice is one number, and one beside "a few" is
 * how many these are. Null for an empty wish.
 */
export function parseWishTimes(words: string, count: number): Wish | null {
  const plain = words.trim().replace(OF, '');
  const one = parseWish(plain);
  if (!one || count === 1 || one.count === count) return one;
  if (one.isAbout) return { ...one, count };
  if (!one.need) return { ...one, count: Math.min(MOST_PACKS, count * one.count) };
  const together = parseWish(`${count} x ${plain}`);
  if (together?.need === null && together.count === count) return together;
  return { ...one, need: multiplyQuantity(one.need, count) };
}
