const PLANTS =
  'almond|soya?|oat|cashew|hazelnut|hemp|pea|coconut|rice|peanut|pistachio|walnut|macadamia|mandel|hafer|soja|haselnuss|hanf|erbsen|kokos|reis|erdnuss|dinkel|amandel|haver|hazelnoot|rijst|pinda|jordnots|havre|ris|jordnodde?|peanott';
const OF_PLANTS =
  'amandes?|soja|avoine|riz|coco|noisettes?|cacahuetes?|cajou|chanvre|almendras?|avena|arroz|avellanas?|soya|mandorl[ae]|soia|riso|nocciol[ae]|arachidi|cocco|mani|amendoas?|aveia|amendoim|caju';
const LAST = '(?!\\p{L})';

/** Words for milk and butter that are of a plant, each with the plant that stays when they go. */
const NAMES: readonly RegExp[] = [
  // "Almond milk", "peanut butter"; butter of oats or rice there is none.
  new RegExp(`(?<!\\p{L})(${PLANTS})(?: |-)?(?:milk|milch|melk|mjolk|maelk)${LAST}`, 'gu'),
  /(?<!\p{L})(almond|cashew|hazelnut|coconut|peanut|pistachio|walnut|macadamia|nut|mandel|haselnuss|cashew|erdnuss|pistazien|jordnots?|jordnodde?|peanott|pinda)(?: |-)?(?:butter|boter|smor|kaas)(?!\p{L})/gu,
  // "Lait d'amande", "beurre de cacahuètes".
  new RegExp(
    `(?<!\\p{L})(?:lait|leche|latte|leite|bebida|boisson) (?:de |d |di |alle )(?:la )?(${OF_PLANTS})${LAST}`,
    'gu',
  ),
  /(?<!\p{L})(?:beurre|mantequilla|manteca|crema|burro|manteiga) (?:de |d |di )(amandes?|cacahuetes?|cacahouetes?|arachides?|almendras?|cacahuates?|mani|arachidi|mandorle|amendoim|cajou|pistaches?)(?!\p{L})/gu,
  /(?<!\p{L})(?:mleko|mleczko|napoj) (migdalow|sojow|owsian|ryzow|kokosow)\p{L}*/gu,
  /(?<!\p{L})maslo (orzechow|migdalow)\p{L}*/gu,
];

/** What follows must not make it a cake of butter or a chocolate of milk: "almond butter biscuits", "oat milk chocolate". */
const GOES_ON =
  /^ +(?!(?:and|und|et|y|e|en|och|og|powder|drink|extract|base|without|with|ohne|mit|sans|sin|senza|from|organic|bio)(?!\p{L}))\p{L}/u;

/** The folded text in which milks and butters of plants are named by the plant alone. */
export function withoutPlantMilks(text: string): string {
  return NAMES.reduce(
    (told, name) =>
      told.replace(name, (found, plant: string, at: number) =>
        GOES_ON.test(told.slice(at + found.length)) || isChained(told, found, at) ? found : ` ${plant} `,
      ),
    text,
  );
}

// "Oat-milk-sugar" is a list of three, parted by hyphens.
function isChained(text: string, found: string, at: number): boolean {
  return (
    found.includes('-') &&
    (/\p{L}-$/u.test(text.slice(0, at)) || /^-\p{L}/u.test(text.slice(at + found.length)))
  );
}
