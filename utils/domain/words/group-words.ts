// Words for so many of a thing together; a number of these is that many times as many.
const GROUPS: readonly (readonly [size: number, words: string])[] = [
  [
    12,
    'dozens?|dutzend|douzaines?|docenas?|dúzias?|dozzin[ae]|dozijn|tuzin(?:y|ów|a)?|дюжин[аыу]?|دزينة|دزينات|درزن|दर्जन|打',
  ],
  [10, 'dizaines?|decenas?|decin[ae]|dziesiąt(?:ka|ki|kę|ek)|десят(?:ок|ка|ков)'],
];

/** A regular expression source that matches a word for so many together ("dozen"); what follows must be ruled out by `GROUP_END`. */
export const GROUP_PATTERN = `(?:${GROUPS.map(([, words]) => words).join('|')})`;

/** What must follow such a word, so that "dozenal" is none. */
export const GROUP_END =
  '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Devanagari}])';

const SIZES = GROUPS.map(([size, words]) => [size, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** How many of a thing one of these words means: 12 for "Dutzend"; 1 for another word. */
export function groupSize(word: string): number {
  return SIZES.find(([, pattern]) => pattern.test(word))?.[0] ?? 1;
}
