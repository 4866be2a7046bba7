/** The kind of goods of batteries, as kind-words.ts names it. */
export const BATTERY = 'kind:battery';

/** What a word says of batteries: the code of one, a size, or a maker of nothing else. */
export type BatteryWord = 'code' | 'size' | 'maker';

/** What a folded word says of batteries; null for nothing. */
export function batteryWord(word: string): BatteryWord | null {
  return BATTERY_WORDS.get(word) ?? null;
}

/** Whether a name's words alone say that it is a battery: "LR6" does, and "AA" where the maker makes nothing else. */
export function isBatteryNamed(words: readonly { readonly battery: BatteryWord | null }[]): boolean {
  let [hasSize, hasMaker] = [false, false];
  for (const { battery } of words) {
    if (battery === 'code') return true;
    if (battery === 'size') hasSize = true;
    if (battery === 'maker') hasMaker = true;
  }
  return hasSize && hasMaker;
}

const BATTERY_WORDS: ReadonlyMap<string, BatteryWord> = new Map([
  ...entries('code', 'lr6 lr06 lr3 lr03 lr14 lr20 6lr61 cr2016 cr2025 cr2032'),
  ...entries('size', 'aa aaa mignon micro'),
  ...entries('maker', 'duracell varta energizer eneloop'),
]);

function entries(kind: BatteryWord, words: string): [string, BatteryWord][] {
  return words.split(' ').map((word) => [word, kind]);
}
