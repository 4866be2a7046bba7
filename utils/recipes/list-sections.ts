// Parts of a shop, and other words over a part of a list, that name no good.
const SECTIONS = [
  'produce|fruits? (?:and|&|\\+) veg(?:etables|gies|gie)?|veg(?:etables)? (?:and|&) fruits?|dairy(?: (?:and|&) eggs)?|bakery|deli|meat (?:and|&) (?:fish|seafood|poultry)|household|toiletries|personal care|pantry|frozen(?: foods?)?|cleaning(?: supplies)?|beverages|misc(?:ellaneous)?|other',
  'obst (?:und|&|\\+|u\\.) gemüse|gemüse (?:und|&|\\+|u\\.) obst|milchprodukte|molkerei(?:produkte)?|kühl(?:regal|theke|ware)|tiefkühl(?:ware|kost|regal)?|tk|drogerie(?:markt)?|haushalt|backwaren|fleisch (?:und|&) (?:wurst|fisch)|sonstiges|getränkemarkt',
  'fruits (?:et|&) légumes|légumes (?:et|&) fruits|produits laitiers|crèmerie|épicerie|surgelés|hygiène|entretien|boucherie|boulangerie|divers',
  'frutas? y verduras?|verduras? y frutas?|lácteos|congelados|limpieza|droguería|carnicería|panadería|varios|frutta e verdura|verdura e frutta|latticini|surgelati|dispensa|igiene|frutas e (?:legumes|verduras)|laticínios|higiene|limpeza',
  'groenten? (?:en|&) fruit|zuivel|diepvries|huishouden|overig|owoce i warzywa|warzywa i owoce|nabiał|mrożonki|chemia|inne|frukt (?:och|&) grönt|mejeri|frys|hushåll|övrigt|meyve (?:ve )?sebze|süt ürünleri',
  'овощи и фрукты|фрукты и овощи|молочные продукты|молочка|заморозка|бакалея|бытовая химия|разное|خضار وفواكه|خضروات وفواكه|فواكه وخضار|منتجات الألبان|مجمدات|منظفات|蔬菜水果|水果蔬菜|乳制品|冷冻食品|日用品|野菜・果物|乳製品|冷凍食品',
].join('|');
const DAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье';
const MEALS =
  "(?:'s)?(?:\\s(?:breakfast|lunch|dinner|tea|supper|frühstück|mittag(?:essen)?|abend(?:essen)?|midi|soir))?";
const SECTION = new RegExp(`^(?:${SECTIONS}|(?:${DAYS})${MEALS})$`, 'iu');
const BULLET = /^(?:[-*+•·–◦▪○●□☐☑☒✓✔✅⬜]|\[[ x✓]?\]|\d{1,2}[.)]\s)/iu;
const MOST_WORDS = 4;

/** Whether a line only says which goods follow: "Fruit & veg", "Milchprodukte", "Tuesday". */
export function isSection(line: string): boolean {
  return SECTION.test(line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''));
}

/** The lines without those that stand over the bullets of others, twice or more in one list: shops, dishes, rooms. */
export function withoutHeadings(lines: readonly string[]): readonly string[] {
  const isBulleted = lines.map((line) => BULLET.test(line));
  const isOver = lines.map(
    (line, at) =>
      !isBulleted[at] && isBulleted[at + 1] === true && isBulleted[at - 1] !== false && isShort(line),
  );
  const over = isOver.filter(Boolean).length;
  const bulleted = isBulleted.filter(Boolean).length;
  return over > 1 && over + bulleted === lines.length ? lines.filter((_, at) => !isOver[at]) : lines;
}

function isShort(line: string): boolean {
  return !/[\d,;]/.test(line) && line.split(/\s+/).length <= MOST_WORDS;
}
