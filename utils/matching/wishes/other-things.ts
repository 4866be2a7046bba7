import { once } from '../../domain/once';

/** What a name is about when one of these stands behind a word: tools, boxes and care, whatever the word. English, German, Dutch. */
const TOOLS =
  'filter filters machine machines maker makers grinder grinders mill mills shaker mug mugs kettle jug jugs holder holders stand stands rack racks dispenser dispensers cutter cutters slicer slicers cooker cookers boiler peeler peelers press grater graters opener openers knife knives spoon spoons bowl bowls dish towel towels cloth cloths candle candles lamp lamps lights frother steamer soap soaps shampoo conditioner scrub lotion cleaner cleaners remover polish paint charger chargers cable cables adapter adapters tester testers protector protectors mount mounts dock docks strap straps skin skins sticker stickers toner cartridge cartridges ink paper remote mat mats bin bins clip clips table tables seat seats helmet helmets lock locks pump pumps controller controllers blade blades lead leash collar sieve strainer scoop tongs caddy toy toys treats food foods seeds plant free flavoured flavored scented maschine maschinen muhle becherhalter halter halterung kabel ladegerat tasche tassen hulle schutzhulle';

/** The same, but for foods and drinks, which come in them. */
const BOXES =
  'case cases cover covers sleeve sleeves bag bags pouch bottle bottles box boxes backpack trolley stift';

/** Foods and drinks that are made of what stands before them. */
const DISHES =
  'cake cakes noodle noodles ketchup sauce sauces paste puree passata soup soups juice juices crisps cracker crackers biscuit biscuits cookie cookies wafer wafers pudding puddings shake shakes milkshake smoothie smoothies spread jam jelly marmalade dressing vinaigrette seasoning stock broth gravy bread buns muffin muffins pancake pancakes waffle waffles tart tarts pie pies crumble pizza pizzas burger burgers salad salads curry casserole pasta flour starch oil vinegar liqueur wine beer cider lemonade soda tonic tea chocolate cheesecake yogurt yoghurt cheese milk cream butter sugar water popcorn cereal porridge granola fingers nuggets sausage sausages pate kebab stew gums jerky rings curd crumbs dip relish chutney compote mousse trifle sorbet schokolade kuchen saft suppe salat brot joghurt kase mehl essig tee eis';

/** What may follow in one word with the thing itself still meant: coffee beans are coffee, chicken breast is chicken. */
const FORMS =
  /(?:bohnen?|beans?|corns?|beutel|scheiben?|stucke?|wurfel|zehen?|korner|laib|kapseln?|pads?|granulat|tabs|flaschen?|dosen?|packung|tute|karton|kasten|kiste|netz|sack|becher|tafeln?|brust|filets?|keulen?|schenkel|flugel|schnitzel|hack|fleisch|steaks?|braten|rollen?|blatter|herzen|spitzen|roschen|knollen?|schoten?|strauch|rispen)$/;

/** What holds a thing or is a part of it, before "of", "de", "di": a bottle of water is water. */
const HOLDERS =
  /^(?:half|bottles?|packs?|packets?|bags?|tins?|cans?|box(?:es)?|cartons?|jars?|slices?|pieces?|bunch|loaf|pints?|lit(?:er|re)s?|kilos?|kg|g|l|ml|cl|bouteilles?|paquets?|boites?|briques?|filets?|tranches?|sachets?|blancs?|cuisses?|escalopes?|grains?|gousses?|botes?|barquettes?|viande|botellas?|paquetes?|latas?|bolsas?|cartones|filetes?|pechugas?|muslos?|lonchas?|carne|dientes?|bottiglie?|confezion[ei]|pacc(?:o|hi)|scatol[ae]|petto|fette|spicchi?|zakken?|flessen?|blikken?)$/;

/** Of a wished thing, what bears its name and is another: by the wished word, what its names look like. */
const NAMESAKES: readonly (readonly [wished: RegExp, another: RegExp])[] = [
  [
    /^(?:milk|milch|lait|leche|latte|melk)$/,
    /\b(?:oat|almond|soya?|rice|coconut|cashew|hazelnut|pea|hemp|spelt|body|cleansing|sun)[- ]?milk\b|(?:hafer|mandel|soja|kokos|kokosnuss|reis|dinkel|erbsen|cashew|korper|sonnen|reinigungs|scheuer)-?(?:milch|melk)|(?:kokos|haver|amandel|soja)melk|\b(?:lait|leche|latte) (?:d'|de |di |del )?(?:amande|avoine|soja|coco|riz|noisette|almendra|avena|arroz|mandorl|corps|corpor)|\bmilk (?:thistle|powder|teeth)\b|\b(?:condensed|evaporated|powdered|dried|malted) milk\b|(?:kondens|trocken)milch|gecondenseerde melk|(?:lait|leche|latte) (?:concentre|condens|evapor|en poudre|en polvo|in polvere)/,
  ],
  [
    /^(?:butter|beurre|burro|mantequilla|boter)$/,
    /\b(?:peanut|almond|cashew|nut|apple|cocoa|shea|body|biscuit)[- ]butter\b|(?:erdnuss|mandel|kakao|shea|korper)butter|\b(?:beurre|burro) (?:d'|de |di )(?:cacahu|amande|cacao|karite|arachid)|(?:mantequilla|crema) de (?:cacahuete|mani)|pindakaas|\bbutter (?:beans?|chicken|lettuce)\b/,
  ],
  [
    /^(?:salt|salz|sel|sal|sale|zout)$/,
    /\b(?:bath|epsom|dishwasher|de-?icing|water softener|garlic|onion|celery|herb) salts?\b|(?:bade|streu|regenerier|spulmaschinen|auftau|knoblauch|zwiebel|sellerie|krauter)-?salz|sels? (?:de bain|d'ail|d'oignon|de celeri)|sal de (?:bano|ajo|cebolla|apio)|sale (?:da bagno|all'aglio)/,
  ],
  [
    /^(?:water|wasser|eau|agua|acqua)$/,
    /\b(?:micellar|rose|toilet|tonic|distilled|coconut) water\b|(?:gesichts|rosen|haar|mizellen|toiletten|kokos)wasser|destilliertes wasser|\beau (?:de (?:toilette|parfum|javel|cologne|coco)|micellaire)|\b(?:steel|sports?|insulated|reusable|drinking|kids) water bottles?\b/,
  ],
  [
    /^(?:eggs?|eier|oeufs?|huevos?|uova)$/,
    /\b(?:chocolate|easter|surprise) eggs?\b|(?:oster|schoko(?:laden)?|uberraschungs)-?eier|oeufs? (?:en|de) (?:chocolat|paques)|huevos? de chocolate/,
  ],
  [
    /^(?:cream|sahne|creme|nata|panna|room)$/,
    /\b(?:face|hand|shaving|ice|sun|night|day|eye|body|nappy|antiseptic|foot|shower|soap|custard|salad) cream\b|(?:gesichts|hand|rasier|eis|sonnen|nacht|tages|fuss|korper)creme|creme (?:de jour|solaire|glacee|hydratante|visage)/,
  ],
  [
    /^(?:oil|ol|huile|aceite|olio)$/,
    /\b(?:engine|motor|baby|massage|essential|body|hair|fish|bath|linseed|teak|lamp) oil\b|(?:motor|baby|massage|korper|haar|bade|lampen|duft|getriebe)ol\b|huile (?:moteur|essentielle|de massage)|aceite (?:de motor|esencial)/,
  ],
  [
    /^(?:apples?|apfel|pommes?)$/,
    /\bapple (?:iphone|ipad|watch|airpods|airtag|mac\w*|tv|pencil|magic)\b|pommes? de terre|pine ?apple|\bpommes frites\b/,
  ],
  [/^tea$/, /\btea (?:tree|lights?|towels?)\b/],
  [/^tee$/, /\bteelichter|\bteebaum/],
  [
    /^(?:sugar|zucker|sucre|azucar|zucchero|suiker)$/,
    /\bsugar snap|\b(?:vanilla|coconut|palm|cinnamon|grape|birch) sugar\b|(?:vanill(?:e|in)|kokos(?:bluten)?|trauben|birken|zimt)-?zucker|sucre (?:vanill|de coco)|azucar (?:vainill|avainill|de coco)|zucchero (?:vanigl|di cocco)|(?:vanille|kokosbloesem)suiker/,
  ],
  [
    /^(?:flour|mehl|farine|harina|farina|bloem|meel)$/,
    /\b(?:almond|coconut|rice|chickpea|gram|tapioca|buckwheat|soya?|potato|hazelnut|cassava|banana) flour\b|(?:mandel|kokos|reis|kichererbsen|buchweizen|soja|kartoffel|haselnuss|guarkern|fisch|knochen)-?mehl|paniermehl|farine (?:d'|de )(?:amande|coco|riz|pois|sarrasin|soja|chataigne)|harina de (?:almendra|coco|arroz|garbanzo|soja|pescado)|farina di (?:mandorl|cocco|riso|ceci|castagn|soia)|(?:amandel|kokos|rijst|kikkererwten)meel/,
  ],
];

const words = (list: string) => once(() => new Set(list.split(' ')));
const tools = words(TOOLS);
const boxes = words(BOXES);
const dishes = words(DISHES);

/** Whether a folded word behind another one says that the name is about it: coffee filters, rice cakes. Foods come in boxes and bags. */
export function isHeadWord(word: string, isFood: boolean): boolean {
  return tools().has(word) || dishes().has(word) || (!isFood && boxes().has(word));
}

/** Whether what follows a food within one German or Dutch word leaves it what it is: the beans of "Kaffeebohnen". */
export function isFormOf(rest: string): boolean {
  return FORMS.test(rest);
}

/** Whether a folded word only says what something comes in, or which part of it. */
export function isHolder(word: string): boolean {
  return HOLDERS.test(word);
}

/** Whether a folded name is that of a thing which only bears the name of the wished one: almond milk for milk. */
export function isNamesake(wished: readonly string[], wish: string, name: string): boolean {
  return NAMESAKES.some(
    ([own, another]) => wished.some((word) => own.test(word)) && another.test(name) && !another.test(wish),
  );
}
