const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// How a thing is cut, cleaned or measured in the kitchen: one buys it without.
const WORK = words(
  'chopped grated minced sliced diced crushed peeled shredded squeezed packed shelled softened crumbled trimmed snipped sifted seeded skinned steamed chilled cracked melted picked cubed halved quartered torn beaten drained rinsed washed cored deveined juiced zested julienned mashed strained scrubbed cut deseeded toasted cooked hard-boiled spooned leveled sieved slivered scraped bruised lightly finely coarsely freshly roughly thinly thickly firmly loosely well tightly very heaped heaping scant level generous',
);
const SIZES = words(
  'large small medium medium-sized medium-large medium-size extra-large jumbo big large-sized small-sized med md lg sm plump',
);
// Words for work that also name a kind of thing, unless they say how: "ground cumin", "freshly ground pepper".
const MANNER = words('freshly finely coarsely roughly thinly lightly thickly very');
const ALSO = words('ground thin thick');

/** Whether a word says how a thing is cut, cleaned, sized or measured in the kitchen: one buys it without. */
export function isWork(word: string, before: string | undefined): boolean {
  const plain = word.toLowerCase();
  const isKnown =
    WORK.has(plain) ||
    SIZES.has(plain) ||
    /^\S+-(?:ground|chopped|grated|squeezed|sliced|minced|diced)$/.test(plain);
  return isKnown || (ALSO.has(plain) && before !== undefined && MANNER.has(before.toLowerCase()));
}

/** Whether a word says how well work is done: "finely". */
export function isManner(word: string | undefined): boolean {
  return word !== undefined && MANNER.has(word.toLowerCase());
}

/** Whether a word is a size: "large". */
export function isSize(word: string): boolean {
  return SIZES.has(word.toLowerCase());
}
