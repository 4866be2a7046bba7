const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// How a thing is cut, cleaned or measured in the kitchen: one buys it without.
const WORK = words(
  'chopped grated minced sliced diced crushed peeled shredded squeezed packed shelled softened crumbled trimmed snipped sifted seeded skinned steamed chilled cracked melted picked cubed halved quartered torn beaten drained rinsed washed cored deveined juiced zested julienned mashed strained scrubbed cut deseeded toasted cooked hard-boiled spooned leveled sieved slivered scraped bruised lightly finely coarsely freshly roughly thinly thickly firmly loosely well tightly very lukewarm lauwarme lauwarmes tepid heaped heaping scant level generous',
);
const SIZES = words(
  'large small medium medium-sized medium-large medium-size extra-large jumbo big large-sized small-sized med md lg sm plump',
);
// Words for work that also name a kind of thing, unless they say how: "ground cumin", "freshly ground pepper".
const MANNER = words('freshly finely coarsely roughly thinly lightly thickly very');
const ALSO = words('ground thin thick');

// The same in languages that say it behind the thing, of what is sold whole: minced meat and grated cheese are sold so.
const BEHIND =
  /^(?:é?minc[ée]e?s?|hach[ée]e?s?|cisel[ée]e?s?|[ée]minc[ée]e?s?|[ée]pluch[ée]e?s?|coup[ée]e?s?|d[ée]coup[ée]e?s?|press[ée]e?s?|picad[oa]s?|picadinh[oa]s?|pelad[oa]s?|trocead[oa]s?|cortad[oa]s?|ralad[oa]s?|rallad[oa]s?|batid[oa]s?|amassad[oa]s?|tritat[oaie]|affettat[oaie]|sbucciat[oaie]|finement|finamente|gehackte?|gewürfelte?|gepresste?|geschälte?|gesnipperd|fijngehakt|измельч[её]нн\p{L}+|нарезанн\p{L}+|мелко|posiekan[aye]|pokrojon[aye]|hackad|hackade|doğranmış|rendelenmiş|مفروم[ةه]?|مقطع[ةه]?)$/iu;
const SOLD_SO =
  /^(?:viandes?|steaks?|b[oœ]eufs?|boeufs?|porc|veau|carnes?|ternera|cerdo|res|pollo|fromage|emmental|gruyère|queijo|queso|parmes[aã]o|parmigiano|coco|almendras?|amandes?|tomates?|pomodori|polpa|لحم|لحمة|دجاج)$/iu;

/** The words of a description without the work that stands behind the thing: "ail haché" is garlic, "steak haché" is bought so. */
export function withoutWorkBehind(given: readonly string[]): readonly string[] {
  const kept = [...given];
  if (kept.some((word) => SOLD_SO.test(word))) return kept;
  while (kept.length > 1 && (BEHIND.test(kept.at(-1) ?? '') || /^(?:et|e|y|und|en)$/.test(kept.at(-1) ?? '')))
    kept.pop();
  return kept;
}

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
