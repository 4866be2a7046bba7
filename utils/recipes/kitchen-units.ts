import { literalPattern } from '../domain/words/literal-pattern';
import { TABLESPOON_WORDS, TEASPOON_WORDS } from '../domain/words/spoon-words';

/** A unit that recipes measure in, by its plain English name. */
export type KitchenUnit = string;

// The name, then how recipes write it in their languages, "_" for a space; case matters only where two would be mixed up.
const NAMES: readonly (readonly [unit: KitchenUnit, names: string])[] = [
  ['dozen', 'dozen dutzend douzaine docena dozzina dúzia dozijn tuzin tuziny дюжина дюжины дюжин düzine'],
  ['teaspoon', `ts cc ${TEASPOON_WORDS}`],
  ['tablespoon', `勺 yk ${TABLESPOON_WORDS}`],
  [
    'cup',
    'cup cups c c. tasse tassen tasses taza tazas стакан стакана カップ 杯 كوب أكواب कप tazza tazze xícara xícaras xícara_(chá) xícaras_(chá) xícara_de_chá xícaras_de_chá xícara_(de_chá) xícaras_(de_chá) kopje kopjes szklanka szklanki szklanek стаканов su_bardağı bardak kopp kop kopper kupillinen kuppi csésze bögre hrnek hrnku hrnky hrnků šálek šálky',
  ],
  ['fluid ounce', 'fl_oz fl._oz. fl._oz fl_oz. floz fluid_ounce fluid_ounces fl_ounce fl_ounces'],
  ['ounce', 'ounce ounces oz oz. ozs'],
  ['pound', 'pound pounds lb lbs lb. lbs. livre livres libra libras pfund'],
  ['pint', 'pint pints pt pt. pts'],
  ['quart', 'quart quarts qt qt. qts'],
  ['gallon', 'gallon gallons gal gal.'],
  ['milligram', 'milligram milligrams mg'],
  [
    'gram',
    'gram grams gramme grammes gramm g g. gr gr. gms gramo gramos г гр грамм 克 グラム غرام ग्राम grammi grama gramas gramaa',
  ],
  [
    'kilogram',
    'kilogram kilograms kilo kilos kg kg. кг 公斤 千克 キロ كيلو किलो chilo quilo quilos килограмм kiló kilogramm',
  ],
  ['milliliter', 'milliliter milliliters millilitre millilitres ml ml. мл 毫升 مل मिली millilitri'],
  ['centiliter', 'centiliter centiliters centilitre centilitres cl'],
  ['deciliter', 'deciliter deciliters decilitre decilitres dl'],
  ['liter', 'liter liters litre litres l l. lt litro litros л литр 升 リットル لتر लीटर litri литра литров'],
  ['inch', 'inch inches in in. "'],
  ['centimeter', 'cm centimeter centimeters centimetre centimetres'],
  [
    'pinch',
    'pinch pinches prise prisen pizca pincée pincées щепотка 少々 رشة चुटकी msp. msp messerspitze pizzico pizzichi pitada pitadas snufje snuf mespunt mespuntje szczypta szczypty щепотки щепотку tutam çimdik nypa krm kryddmått 少许 少許 ひとつまみ nip knivspids knivspiss knsp knsp. ripaus hyppysellinen csipet csipetnyi špetka špetky štipka q.b. qb',
  ],
  ['dash', 'dash dashes schuss spritzer chorrito trait scheut scheutje skvæt stænk skvett'],
  ['splash', 'splash splashes'],
  ['drop', 'drop drops tropfen gotas gouttes'],
  ['glug', 'glug glugs'],
  ['drizzle', 'drizzle fio fios'],
  ['knob', 'knob knobs'],
  [
    'handful',
    'handful handfuls handvoll puñado puñados poignée poignées حفنة मुट्ठी manciata manciate punhado handje handvol garść garści горсть горсти avuç näve håndfuld håndfull nevka kourallinen marék maréknyi hrst hrsti hrstka',
  ],
  [
    'bunch',
    '把 bunch bunches bund manojo manojos botte bottes пучок 束 حزمة bouquet mazzo mazzetto maço maços bosje bosjes pęczek pęczki пучка пучков demet knippe bundt bundter bunt nippu nippua csokor svazek svazku svazeček zväzok grappolo grappoli ramo ramos legatura potte potter kruka krukor',
  ],
  [
    'sprig',
    'sprig sprigs zweig zweige ramita ramitas brin brins rametto rametti ciuffo takje takjes gałązka gałązki веточка веточки веточек kvist kvistar stilk stilke stilker oksa oksaa szál snítka snítky větvička větvičky kviste',
  ],
  [
    'clove',
    'clove cloves zehe zehen knoblauchzehe knoblauchzehen diente dientes gousse gousses зубчик зубчика 瓣 かけ فص कली spicchio spicchi dente dentes teen teentje teentjes tenen ząbek ząbki ząbków зубчиков diş klyfta klyftor فصوص fed båt båter fedd hvitløksfedd hvitløksbåt hvitløksbåter hvidløgsfed kynsi kynttä gerezd stroužek stroužky stroužků strúčik strúčiky',
  ],
  [
    'stalk',
    'stalk stalks rib ribs stange stangen branche branches costa coste talo talos stengel stengels стебель стебля',
  ],
  ['stem', 'stem stems stängel'],
  ['stick', 'stick sticks'],
  [
    'slice',
    '切れ slice slices scheibe scheiben scheibe/n scheibe(n) rebanada rebanadas tranche tranches ломтик 片 枚 شريحة rodaja rodajas loncha lonchas rondelle rondelles fetta fette fatia fatias plak plakken plakje plakjes sneetje sneetjes plaster plastry plasterki kromka kromki ломтика ломтиков dilim skiva skivor skive skiver viipale viipaletta szelet plátek plátky plátků plátok',
  ],
  ['rasher', 'rasher rashers'],
  [
    'piece',
    'piece pieces stück stk stk. pieza piezas morceau morceaux шт. 个 個 قطعة टुकड़ा unidad unidades unidade pezzo pezzi stuk stuks sztuka sztuki sztuk szt. szt шт штуки штук adet tane st حبة حبات 只 条 根 棵 颗 粒 朵 本 玉 株 尾 匹 kpl kappale kappaletta db darab ks kus kusy kusů unid unid. unids. unit units',
  ],
  ['head', 'head heads kopf główka головка головки رأس fej fejek hlava hlavy hlávka hlávky hoved hode'],
  ['ear', 'ear ears'],
  ['bulb', 'bulb bulbs knolle knollen'],
  ['spear', 'spear spears'],
  ['sheet', 'sheet sheets blatt feuille feuilles'],
  ['loaf', 'loaf loaves'],
  ['ball', 'ball balls'],
  ['wedge', 'wedge wedges'],
  ['punnet', 'punnet punnets'],
  [
    'can',
    'can cans tin tins dose dosen lata latas boîte boîtes банка 罐 缶 علبة डिब्बा blik blikje blikjes puszka puszki банки kutu burk burkar dåse dåser boks bokser hermetikboks purkki prk tölkki konzerv doboz plechovka plechovky konzerva konzervy',
  ],
  ['jar', 'jar jars glas gläser tarro tarros barattolo potje słoik üveg sklenice sklenička'],
  [
    'bottle',
    'bottle bottles flasche flaschen botella bouteille bottiglia garrafa fles butelka бутылка flaska şişe flaske flasker pullo pulloa lahev láhev fľaša',
  ],
  [
    'packet',
    'packet packets package packages pkg pkg. pack packs sachet sachets envelope envelopes packung päckchen pck pck. paquete paquet beutel bolsa 包 袋 пакет sobre sobres bustina bustine confezione pacote pacotes zakje zakjes pakje opakowanie opakowania пакетик пачка пачки paket pkt. pkt パック pakke pakker pk. pose poser paketti pussi pussia csomag csomagnyi balení balíček balíčky vrecko brev',
  ],
  [
    'box',
    'box boxes carton cartons container containers tub tubs becher brique briques briquette barquette barquettes pot_de pots_de bakke bakker beger bægre bæger rasia rasiaa pohár kelímek kelímku krabička pot_of pots_of',
  ],
  ['bag', 'bag bags påse tüte tüten'],
  ['block', 'block blocks kostka kostki 丁 塊 块'],
  ['bar', 'bar bars tafel tafeln'],
  ['glass', 'glass glasses verre verres vaso vasos bicchiere bicchieri copo copos çay_bardağı'],
  ['shot', 'shot shots'],
  ['scoop', 'scoop scoops'],
  ['dollop', 'dollop dollops'],
  ['square', 'square squares'],
  ['cube', 'cube cubes würfel terning terninger kuutio kocka tablete tabletes'],
  ['strip', 'strip strips'],
  ['recipe', 'recipe recipes batch batches'],
  [
    'dessertspoon',
    'dessertspoon dessertspoons dsp dstsp tatlı_kaşığı colher_(sobremesa) colheres_(sobremesa) colher_de_sobremesa colheres_de_sobremesa',
  ],
  ['mug', 'mug mugs'],
  ['bundle', 'bundle bundles'],
  ['chunk', 'chunk chunks'],

  ['part', 'part parts'],
];

/** How much of a unit: "heaped tbsp", "gestr. TL", "small handful". It belongs to the unit as it is written, not to what it is. */
const MANNERS =
  'kl\\.|kleine[rns]?|große[rns]?|mittelgroße[rns]?|thumb-sized?|walnut-sized|[\\d/.]*-?inch-long|level|heaped|heaping|scant|generous|hefty|rounded|good|big|tiny|small|sm|medium|med|md|large|lg|wafer|thin|thick|[\\d/.]*(?:-?inch)?-thick|plump|loosely|tightly|firmly|full|packed|gestr\\.|gehäuft[er]*|geh\\.|gestrichene[rn]?|colmadas?|rases?|bombées?';

const WRITTEN = NAMES.flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const));
const BY_NAME: ReadonlyMap<string, KitchenUnit> = new Map(
  WRITTEN.map(([name, unit]) => [name.replaceAll('_', ''), unit]),
);

const PATTERN = WRITTEN.map(([name]) => name)
  .sort((a, b) => b.length - a.length)
  .map((name) => literalPattern(name).replaceAll('_', '\\s*'))
  .join('|');
const END = "(?:(?<=[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}])|(?![\\p{L}\\p{N}’'-]))";
const AT_START = new RegExp(
  `^((?:(?:${MANNERS})[\\s-]+)*)(${PATTERN})(?:\\((?:e?n|er?|s)\\)|/(?:e?n|er?)(?!\\p{L}))?(\\s+(?:gestr\\.|geh\\.))?${END}`,
  'iu',
);

/** A unit found at the start of a text. */
export interface FoundUnit {
  readonly unit: KitchenUnit;
  /** As it is written, its manner included, with single spaces. */
  readonly written: string;
  /** Characters that it takes. */
  readonly length: number;
}

/** The unit that a text begins with; null for none. A bare capital "T" is a tablespoon, a small one a teaspoon. */
export function unitAtStart(text: string): FoundUnit | null {
  const spoon = /^([Tt])\.?(?=\s)/.exec(text);
  if (spoon)
    return { unit: spoon[1] === 'T' ? 'tablespoon' : 'teaspoon', written: spoon[0], length: spoon[0].length };
  if (/^bouquets? garni/iu.test(text)) return null;
  const found = AT_START.exec(text);
  const unit = found && BY_NAME.get((found[2] ?? '').toLowerCase().replace(/\s+/g, ''));
  if (!found || !unit) return null;
  return { unit, written: found[0].replace(/\s+/g, ' '), length: found[0].length };
}

/** The unit that a single word names; null for none. */
export function unitNamed(word: string): KitchenUnit | null {
  return BY_NAME.get(word.toLowerCase()) ?? null;
}
