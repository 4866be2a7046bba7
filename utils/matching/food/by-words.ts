import type { Substance } from './food-words';

/** Dried fruit is mostly kept with sulphites. */
const DRIED =
  /(?<!\p{L})(?:dried|dehydrated|getrocknet|trocken|sech|sec|secs|seco|seca|secos|secas|secc|gedroogd|suszon|torkad|torret|desiccated|candied|confit|kandiert|glace|sultan)|(?:trocken|dorr)(?=[aopf])|蜜饯|果脯|葡萄干|果干|مجفف/u;
const FRUIT =
  /fruit|frucht|frut|owoc|frukt|apricot|aprikos|abricot|albaricoque|albicocc|abrikoz|orejon|morel|damasco|apple|apfel|pomme|manzana|mela|mele|appel|pear|birn|peach|pfirsich|mango|pineapple|ananas|fig|feig|figue|higo|fich|cherr|kirsch|papaya|plum|pflaum|banan|coconut|kokos|raisin|sultan|tomat|pomodor|kartoffel|patat|potato|果|葡萄|مشمش|فواكه|زبيب|تين/;

/** Vitamin D is mostly made of wool's grease, save D2; "D" stands alone in "vitamins (A, D)". */
const VITAMIN_D =
  /(?:vitamin[ea]?|witamina) ?d(?!2|\p{L})|^ *d3? *$|(?<!\p{L})d3(?!\d)|维生素 ?d(?!2)|فيتامين د(?!\p{L})/u;

/** Written without its marks, German oil is Danish beer; "Rapsöl" and "pflanzliches Öl" are oil. */
const OIL_OR_BEER = /^ *ol *$/;

/** Fat of which nothing says that it is of plants. */
const FAT =
  /(?<!\p{L})(?:fats?|fette?|speisefett|graisses?|matieres? grasses?|grasas?|grass[oi]|gorduras?|vet|vetten|tluszcz\p{L}*|fedt)(?!\p{L})/u;
const OF_PLANTS = /veget|pflanz|plant|roslin|palm/;

/** What an ingredient may hold by two of its words together, or by standing alone; other foods beside it tell what its fat is of. */
export function mayHoldByWords(text: string, isBesideFood: boolean): readonly Substance[] {
  const held: Substance[] = [];
  if (DRIED.test(text) && FRUIT.test(text)) held.push('sulphites');
  if (FAT.test(text) && !OF_PLANTS.test(text) && !isBesideFood) held.push('animal', 'milk');
  if (OIL_OR_BEER.test(text)) held.push('gluten', 'alcohol');
  if (VITAMIN_D.test(text)) held.push('wool');
  return held;
}
