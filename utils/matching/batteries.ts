/** The kind of goods of batteries, as kind-words.ts names it. */
export const BATTERY = 'kind:battery';

/** Whether words alone say that it is a battery: "LR6" does, and "AA" where the maker makes nothing else. */
export function isBatteryNamed(words: readonly string[]): boolean {
  if (words.some((word) => BATTERY_CODES.has(word))) return true;
  return words.some((word) => BATTERY_SIZES.has(word)) && words.some((word) => BATTERY_MAKERS.has(word));
}

const BATTERY_CODES = new Set('lr6 lr06 lr3 lr03 lr14 lr20 6lr61 cr2016 cr2025 cr2032'.split(' '));
const BATTERY_SIZES = new Set('aa aaa mignon micro'.split(' '));
const BATTERY_MAKERS = new Set('duracell varta energizer eneloop'.split(' '));
