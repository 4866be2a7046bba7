import type { Distinction } from './distinction';
import { FIT_DISTINCTIONS } from './fit-distinctions';

const WINE =
  /wein\b|wine\b|\bvin\b|\bvino\b|\bwijn\b|prosecco|cava\b|sekt\b|champagne|spumante|sherry|cidre|cider|0[.,]75 ?l|\b75 ?cl|750 ?ml/;
const LAUNDRY =
  /pods\b|wasch|\bwash|persil|ariel|lessive|detersivo|detergent|lavages?\b|lavaggi|lavados|wasmiddel/;
const INK = /\bink|tint[ae]\b|patrone|cartouche|cartuccia|cartridge|toner|cartucho|\binkt/;
const PAINT =
  /paint|farbe|\black|lack\b|lasur|peinture|pittura|vernice|pintura|verf\b|smalto|photo|foto|dulux|alpina|caparol|ripolin|\bmatte?\b|satin|gloss/;

/** Either-or properties by which products differ although their names are nearly the same. */
export const DISTINCTIONS: readonly Distinction[] = [
  ...FIT_DISTINCTIONS,
  {
    trait: 'fat',
    isHard: false,
    values: [
      [
        'semi-skimmed',
        'semi skimmed',
        'semiskimmed',
        'reduced fat',
        '2% milk',
        'fettarm',
        'fettarme',
        'fettarmer',
        'fettarmes',
        'teilentrahmt',
        'teilentrahmte',
        'demi-ecreme',
        'demi ecreme',
        'semidesnatada',
        'semi desnatada',
        'parzialmente scremato',
        'halfvolle',
        'halfvol',
        '低脂',
        'قليل الدسم',
      ],
      [
        'skimmed',
        'skim',
        'fat free',
        'fat-free',
        'nonfat',
        'magermilch',
        'entrahmt',
        'entrahmte',
        'ecreme',
        'desnatada',
        'scremato',
        'magere',
        '脱脂',
        'خالي الدسم',
      ],
      [
        'whole',
        'full fat',
        'full-fat',
        'full cream',
        'vollmilch',
        'entier',
        'entera',
        'intero',
        'volle',
        '全脂',
        'كامل الدسم',
      ],
    ],
  },
  {
    trait: 'salt',
    isHard: false,
    values: [
      [
        ...'unsalted|ungesalzen|ungesalzene|doux|sin sal|sans sel|senza sale|ohne salz|ongezouten|zonder zout'.split(
          '|',
        ),
        ...'salt free|no salt|non salato|non salata'.split('|'),
      ],
      'salted|gesalzen|gesalzene|demi-sel|demi sel|con sal|salato|salata|gezouten|salado|salada'.split('|'),
    ],
  },
  {
    trait: 'radio',
    isHard: false,
    values: [
      [
        'wireless',
        'cordless',
        'kabellos',
        'bluetooth',
        'sans fil',
        'inalambrico',
        'senza fili',
        'draadloos',
        'draadloze',
        '无线',
      ],
      ['wired', 'kabelgebunden', 'filaire', '有线'],
    ],
  },
  {
    trait: 'grind',
    isHard: false,
    values: [
      ['ground', 'gemahlen', 'gemahlener', 'moulu', 'molido', 'macinato', 'gemalen'],
      [
        'beans',
        'bohnen',
        'ganze bohne',
        'ganze bohnen',
        'en grains',
        'en grano',
        'in grani',
        'bonen',
        'koffiebonen',
        'kaffeebohnen',
      ],
      ['instant', 'loslich', 'loslicher', 'soluble', 'solubile', 'oploskoffie', '速溶'],
    ],
  },
  {
    trait: 'gas',
    isHard: false,
    values: [
      ['still', 'stilles', 'naturelle', 'sin gas', 'non gassata'],
      ['sparkling', 'sprudel', 'classic', 'gazeuse', 'con gas', 'frizzante', 'gassata', 'bruisend', '苏打'],
    ],
  },
  {
    trait: 'wheat',
    isHard: false,
    values: [
      [
        'wholemeal',
        'whole grain',
        'wholegrain',
        'whole wheat',
        'wholewheat',
        'vollkorn',
        'complet',
        'integral',
        'integrale',
        'volkoren',
        '全麦',
      ],
      'white bread|weissbrot|toast|pain blanc|pan blanco|pane bianco|witbrood|wit brood'.split('|'),
    ],
  },
  {
    trait: 'form',
    isHard: false,
    isKind: true,
    values: [
      'tablets|tabletten|filmtabletten|comprimes|comprime|compresse|comprimidos'.split('|'),
      'capsules|capsule|kapseln|gelules|capsulas|softgels|weichkapseln'.split('|'),
      'suppositories|suppository|zapfchen|suppositoires|supposte|supositorios|zetpillen'.split('|'),
      'syrup|sirup|saft|fiebersaft|hustensaft|sirop|jarabe|sciroppo|siroop'.split('|'),
      'drops|tropfen|nasentropfen|augentropfen|gouttes|gocce|gotas|druppels'.split('|'),
      'spray|nasenspray|neusspray|nasal spray'.split('|'),
      'powder|pulver|poudre|polvere|polvo|poeder'.split('|'),
      'liquid|flussig|liquide|liquido|vloeibaar'.split('|'),
    ],
  },
  {
    trait: 'sweetness',
    isHard: false,
    where: WINE,
    values: [
      'demi-sec|demi sec|semi seco|semiseco|halbtrocken|semisecco|medium dry|halfdroog|abboccato'.split('|'),
      'dry|trocken|sec|secco|seco|droog'.split('|'),
      'sweet|lieblich|doux|dolce|dulce|zoet|moelleux'.split('|'),
      ['brut', 'extra brut', 'brut nature'],
      ['extra dry', 'extra sec', 'extra trocken'],
    ],
  },
  {
    trait: 'ageing',
    isHard: false,
    where: WINE,
    values: [['crianza'], ['reserva', 'riserva', 'reserve'], ['gran reserva', 'gran riserva'], ['joven']],
  },
  {
    trait: 'finish',
    isHard: false,
    where: PAINT,
    values: [
      'matt|mat|matte|mate|opaco|opaca|stumpfmatt'.split('|'),
      'satin|satine|satinee|satinato|satinata|satinado|seidenmatt|seidenglanzend|zijdeglans|zijdemat'.split(
        '|',
      ),
      'gloss|glossy|glanzend|hochglanz|brillant|brillante|lucido|lucida|hoogglans|glans'.split('|'),
    ],
  },
  {
    trait: 'laundry',
    isHard: false,
    where: LAUNDRY,
    values: [
      'color|colour|colours|colorwaschmittel|couleur|couleurs|colori|colore|kleur'.split('|'),
      'universal|original|regular|vollwaschmittel|universel|universale'.split('|'),
      ['sensitive', 'sensitiv'],
    ],
  },
  {
    trait: 'colour',
    isHard: false,
    where: INK,
    values: [
      [
        ...'tricolour|tri-colour|tri-color|tricolor|color|colour|couleur|couleurs|farbe|farbig|dreifarbig'.split(
          '|',
        ),
        ...'colore|kleur|kleuren'.split('|'),
      ],
    ],
  },
  {
    trait: 'binding',
    isHard: false,
    isKind: true,
    values: [
      'paperback|softcover|taschenbuch|broche|brossura|copertina flessibile|tapa blanda'.split('|'),
      'hardcover|hardback|gebunden|gebundene ausgabe|relie|cartonato|copertina rigida|tapa dura'.split('|'),
      'ebook|e-book|epub'.split('|'),
      'audiobook|audio book|horbuch|livre audio|audiolibro|luisterboek'.split('|'),
    ],
  },
  {
    trait: 'light',
    isHard: false,
    values: [
      'warm white|warmweiss|blanc chaud|blanco calido|bianco caldo|luce calda|luz calida|warm wit|warmwit'.split(
        '|',
      ),
      [
        ...'cool white|cold white|kaltweiss|blanc froid|blanco frio|bianco freddo|luce fredda|luz fria'.split(
          '|',
        ),
        ...'koud wit|koelwit|koel wit'.split('|'),
      ],
      'neutral white|neutralweiss|blanc neutre|blanco neutro|luce naturale|neutraal wit'.split('|'),
      'daylight|tageslicht|tageslichtweiss|lumiere du jour|luce diurna|luz de dia|daglicht'.split('|'),
    ],
  },
  {
    trait: 'flavour',
    isHard: false,
    values: [
      ['strawberry', 'erdbeere', 'erdbeer', 'fraise', 'fresa', 'fragola', 'aardbei', '草莓', 'فراولة'],
      ['vanilla', 'vanille', 'vainilla', 'vaniglia', '香草', 'فانيليا'],
      ['lemon', 'zitrone', 'citron', 'limon', 'limone', 'citroen', '柠檬', 'ليمون'],
      ['mint', 'minze', 'menthe', 'menta', 'munt', '薄荷', 'نعناع'],
      ['cherry', 'kirsche', 'kirsch', 'cerise', 'cereza', 'ciliegia', 'kers', '樱桃', 'كرز'],
      ['raspberry', 'himbeere', 'himbeer', 'framboise', 'frambuesa', 'lampone', 'framboos'],
      ['peach', 'pfirsich', 'peche', 'melocoton', 'pesca', 'perzik', '桃子', 'خوخ'],
      ['lavender', 'lavendel', 'lavande', 'lavanda', '薰衣草', 'لافندر'],
      ['hazelnut', 'haselnuss', 'noisette', 'avellana', 'nocciola', 'hazelnoot', '榛子', 'بندق'],
      [
        'dark chocolate',
        'zartbitter',
        'chocolat noir',
        'chocolate negro',
        'cioccolato fondente',
        'fondente',
        'pure chocolade',
        '黑巧克力',
      ],
      [
        'milk chocolate',
        'vollmilchschokolade',
        'chocolat au lait',
        'chocolate con leche',
        'cioccolato al latte',
        'melkchocolade',
        'vollmilch schokolade',
        '牛奶巧克力',
      ],
    ],
  },
  {
    trait: 'colour',
    isHard: false,
    values: [
      [
        'black',
        'schwarz',
        'schwarze',
        'schwarzer',
        'noir',
        'noire',
        'negro',
        'negra',
        'nero',
        'nera',
        'zwart',
        'zwarte',
        '黑色',
        'أسود',
        'اسود',
      ],
      [
        'white',
        'weiss',
        'weisse',
        'weisser',
        'blanc',
        'blanche',
        'blanco',
        'blanca',
        'bianco',
        'bianca',
        'witte',
        'weisswein',
        '白色',
        'أبيض',
        'ابيض',
      ],
      [
        'red',
        'rot',
        'rote',
        'roter',
        'rouge',
        'rojo',
        'roja',
        'rosso',
        'rossa',
        'rood',
        'rode',
        'tinto',
        'rotwein',
        '红色',
        'أحمر',
        'احمر',
      ],
      ['blue', 'blau', 'blaue', 'blauer', 'bleu', 'azul', 'blu', 'blauw', 'blauwe', '蓝色', 'أزرق', 'ازرق'],
      [
        'green',
        'grun',
        'grune',
        'gruner',
        'vert',
        'verte',
        'verde',
        'groen',
        'groene',
        '绿色',
        'أخضر',
        'اخضر',
      ],
      ['yellow', 'gelb', 'gelbe', 'jaune', 'amarillo', 'giallo', 'gialla', 'geel', 'gele', '黄色'],
      ['silver', 'silber', 'argent', 'plata', 'argento', 'zilver', '银色', 'فضي'],
      ['gold', 'golden', 'dore', 'dorado', 'oro', 'goud', '金色', 'ذهبي'],
      ['grey', 'gray', 'grau', 'graue', 'gris', 'grigio', 'grigia', 'grijs', '灰色', 'رمادي'],
      ['pink', 'rosa', 'rose', 'rosewein', 'rosado', 'rosato', 'roze', '粉色', 'وردي'],
      ['purple', 'violet', 'lila', 'violett', 'morado', 'viola', 'paars', '紫色'],
      ['brown', 'braun', 'braune', 'brun', 'marron', 'marrone', 'bruin', 'bruine', '棕色'],
      ['cyan', 'ciano', 'cian'],
      ['midnight', 'mitternacht', 'minuit'],
      ['starlight', 'polarstern'],
      ['graphite', 'graphit', 'grafite'],
      ['anthracite', 'anthrazit', 'antracite', 'antraciet'],
      ['navy', 'marineblau', 'bleu marine', 'marineblauw'],
      ['turquoise', 'turkis', 'turquesa', 'turchese'],
      ['beige'],
      ['magenta'],
    ],
  },
];

/** Words that make another edition of a thing when only one of two names has them; spellings of one edition share its key. */
export const EDITION_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'pro professional prof profi',
    'max',
    'plus',
    'mini',
    'ultra',
    'lite',
    'light leicht',
    'air',
    'se',
    'sugarfree zero 无糖',
    'diet',
    'decaf decaffeinated decaffeinato decaffeinata entkoffeiniert entkoffeinierter decafeine descafeinado deca',
    'alcoholfree analcolica analcolico',
    'pre',
    'effervescent effervescents effervescente effervescenti efervescente efervescentes brausetabletten brausetablette bruistabletten',
    'solo',
    'forte',
    'cellular',
    'radler shandy panache',
    'erweiterung espansione uitbreiding ampliacion',
    'bio organic oko biologique ecologico organique biologico biologica biologisch biologische ecologica 有机 عضوي',
    'vegan vegane veganer',
    'refurbished renewed generaluberholt reconditionne ricondizionato reacondicionado gereviseerd 翻新',
    'used gebraucht occasion usato usado tweedehands',
    'bundle kit combo',
    'upgrade upgrd upg',
    'refill nachfullpack nachfuller recharge ricarica recambio navulling',
    'deluxe',
    'premium',
    'standard',
    'student academic education',
    'mac macintosh',
    'extra',
    'compact',
    'family',
    'lactosefree 无乳糖 delactosee deslactosada delattosato lactosevrije',
    'unscented parfumfrei unparfumiert geruchsneutral',
  ].flatMap((row) => {
    const names = row.split(' ');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** Words that tell nothing about what a thing is. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or with for in on to by from new original genuine official best top sale offer deal free shipping pack packs pcs piece pieces set size ' +
    'ml cl l kg g mg oz lb fl cm mm gb tb der die das und oder mit fur von im in am zum zur neu original stuck packung ' +
    'le la les de du des et avec pour el los las y con para un una al di e il x ca approx each per ' +
    'pz pezzi uds unidades unites unita stuks stk lumen lumens watt watts volt volts w kw v k lm hz khz mhz ghz tb mp ah mah mcg ie iu ui to auf vers naar met voor van het een della del dei'
  ).split(' '),
);

/** Says in a folded name that the thing belongs to another thing; a jewel case or a case of twelve is only how it is packed. */
export const FITS_ONLY =
  /\b(?:(?<!jewel )case(?! (?:pack|of)\b)|cover|sleeve|pouch|folio|portfolio|bag|bumper|screen protectors?|tempered glass|charger|adapter|cable|mount|holder|stand|dock|strap|replacement|cartridge|toner|remote|skin|lens hood|filter|compatible with|fits)\b|(?:hulle|tasche|schutzfolie|panzerglas|displayschutz|ladegerat|ladekabel|halterung|armband|ersatz|zubehor|passend fur|kompatibel)|\bcoque\b|\bfunda\b|\bhousse\b|手机壳|保护套|保护壳|钢化膜|贴膜|充电器|数据线|适用于|جراب|غطاء|شاحن|واقي/u;
