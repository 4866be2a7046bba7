// What a thing can do without, in the languages we know, by the edition that it makes.
const LACKED: readonly (readonly [edition: string, names: string])[] = [
  ['glutenfree', 'gluten glutine'],
  ['lactosefree', 'lactose laktose lattosio lactosa lactosio'],
  ['sugarfree', 'sugars sugar zucker sucres sucre zuccheri zucchero azucares azucar suikers suiker'],
  ['alcoholfree', 'alcohol alkohol alcool alcol'],
  ['decaf', 'caffeine koffein cafeine caffeina cafeina coffein'],
  ['dairyfree', 'dairy milk milch lait latte leche melk'],
  ['unscented', 'fragrance perfume parfum profumo duftstoffe duft'],
  ['fluoridefree', 'fluoride fluorid fluor fluoro fluoruro'],
];

const EDITION_OF: ReadonlyMap<string, string> = new Map(
  LACKED.flatMap(([edition, names]) => names.split(' ').map((name) => [name, edition] as const)),
);
const NAMES = [...EDITION_OF.keys()].sort((a, b) => b.length - a.length).join('|');

// "sans sucres", "no added sugar", "gluten free", "alkoholfrei".
const WITHOUT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:sans|senza|sin|sem|no|without|ohne|zonder|zero)\\s(?:added\\s|d')?(${NAMES})|(${NAMES})[-\\s]?(?:free|frei(?:e[rns]?)?|vrije?))(?![\\p{L}\\p{N}])`,
  'gu',
);
// "ohne Akku", "sans menthol"; what has no cord, gas or salt has words of its own in distinctions.ts.
const WITHOUT_OTHER =
  /(?<![\p{L}\p{N}])(?:sans|senza|sin|without|ohne|zonder)\s(?!fil|cable|kabel|snoer|draad|gas|sel\b|sale?\b|salz|zout)(\p{L}{3,})/gu;
const MAY_LACK =
  /(?<![a-z])(?:sans|senza|sin|sem|no|without|ohne|zonder|zero)\s|free|frei|vrij|(?<!\d)0(?:[.,]0|\s?%)/;

// A beer of 0.0 has no alcohol; a share of fat says so.
const NAUGHT = /(?<![\p{N}.,])0[.,]0(?!\s?%?\s?(?:fett|fat|mat|grasa|grassi|vet)|[\p{L}\p{N}.,])(?:\s?%)?/gu;

const NO_SHARE = /(?<![\p{N}.,])0(?:[.,]0)?\s?%/gu;

/** What `freeOf` calls an edition whose lack has no name of its own, with what it lacks behind it. */
export const WITHOUT_NAME = 'without ';

/** A folded text without the words that say what a thing is free of, and the editions that these words make. */
export interface FreeOf {
  readonly rest: string;
  readonly editions: readonly string[];
}

/** Reads what a thing is free of, said in one word or two: "glutenfrei", "sans gluten", "no sugar", "0.0". */
export function freeOf(text: string): FreeOf {
  if (!MAY_LACK.test(text)) return { rest: text, editions: [] };
  const editions: string[] = [];
  const note = (edition: string | undefined) => {
    if (edition) editions.push(edition);
    return ' ';
  };
  const rest = text
    .replace(WITHOUT, (_, after?: string, before?: string) => note(EDITION_OF.get(after ?? before ?? '')))
    .replace(WITHOUT_OTHER, (_, lacked: string) => note(WITHOUT_NAME + lacked))
    .replace(NAUGHT, () => note('alcoholfree'))
    .replace(NO_SHARE, () => note(`${WITHOUT_NAME}share`));
  return { rest, editions };
}
