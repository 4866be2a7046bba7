/** A property of which a product has one value; each value is listed with its names (folded), the first being its key. */
export interface Distinction {
  readonly trait: string;
  /** One of another value does not do the same job (a battery that does not fit). */
  readonly isHard: boolean;
  readonly values: readonly (readonly string[])[];
}

/** Either-or properties by which products differ although their names are nearly the same. */
export const DISTINCTIONS: readonly Distinction[] = [
  {
    trait: 'battery',
    isHard: true,
    values: [
      ['aaaa'],
      ['aaa', 'micro aaa', 'lr03'],
      ['aa', 'mignon', 'lr6'],
      ['cr2032'],
      ['cr2025'],
      ['cr2016'],
      ['9v', '9-volt', 'e-block'],
      ['5号'],
      ['7号'],
    ],
  },
  {
    trait: 'hand',
    isHard: true,
    values: [
      ['left handed', 'left-handed', 'linkshander'],
      ['right handed', 'right-handed'],
    ],
  },
  {
    trait: 'wearer',
    isHard: true,
    values: [
      ['women', "women's", 'womens', 'ladies', 'damen', 'femme', 'mujer', '女士', '女款', 'نسائي'],
      ['men', "men's", 'mens', 'herren', 'homme', 'hombre', '男士', '男款', 'رجالي'],
      ['kids', "kid's", 'children', 'kinder', 'enfant', 'baby', '儿童', 'أطفال'],
    ],
  },
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
        'teilentrahmt',
        'demi-ecreme',
        'semidesnatada',
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
        'ecreme',
        'desnatada',
        '脱脂',
        'خالي الدسم',
      ],
      ['whole', 'full fat', 'full-fat', 'full cream', 'vollmilch', 'entier', 'entera', '全脂', 'كامل الدسم'],
    ],
  },
  {
    trait: 'salt',
    isHard: false,
    values: [
      ['unsalted', 'ungesalzen', 'doux', 'sin sal'],
      ['salted', 'gesalzen', 'demi-sel', 'con sal'],
    ],
  },
  {
    trait: 'radio',
    isHard: false,
    values: [
      ['wireless', 'cordless', 'kabellos', 'bluetooth', 'sans fil', 'inalambrico', '无线'],
      ['wired', 'kabelgebunden', 'filaire', '有线'],
    ],
  },
  {
    trait: 'grind',
    isHard: false,
    values: [
      ['ground', 'gemahlen', 'moulu', 'molido'],
      ['beans', 'bohnen', 'ganze bohne', 'en grains', 'en grano'],
      ['instant', 'loslich', 'soluble', '速溶'],
    ],
  },
  {
    trait: 'gas',
    isHard: false,
    values: [
      ['still', 'stilles', 'naturelle', 'sin gas'],
      ['sparkling', 'sprudel', 'classic', 'gazeuse', 'con gas', '苏打'],
    ],
  },
  {
    trait: 'wheat',
    isHard: false,
    values: [
      ['wholemeal', 'whole grain', 'wholegrain', 'vollkorn', 'complet', 'integral', '全麦'],
      ['white bread', 'weissbrot', 'toast'],
    ],
  },
  {
    trait: 'flavour',
    isHard: false,
    values: [
      ['strawberry', 'erdbeere', 'erdbeer', 'fraise', 'fresa', '草莓', 'فراولة'],
      ['vanilla', 'vanille', 'vainilla', '香草', 'فانيليا'],
      ['lemon', 'zitrone', 'citron', 'limon', '柠檬', 'ليمون'],
      ['mint', 'minze', 'menthe', 'menta', '薄荷', 'نعناع'],
      ['cherry', 'kirsche', 'kirsch', 'cerise', 'cereza', '樱桃', 'كرز'],
      ['peach', 'pfirsich', 'peche', '桃子', 'خوخ'],
      ['lavender', 'lavendel', 'lavande', '薰衣草', 'لافندر'],
      ['hazelnut', 'haselnuss', 'noisette', 'avellana', '榛子', 'بندق'],
      ['dark chocolate', 'zartbitter', 'chocolat noir', '黑巧克力'],
      ['milk chocolate', 'vollmilchschokolade', 'chocolat au lait', '牛奶巧克力'],
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
        '黑色',
        'أسود',
        'اسود',
      ],
      ['white', 'weiss', 'weisse', 'weisser', 'blanc', 'blanche', 'blanco', 'blanca', '白色', 'أبيض', 'ابيض'],
      ['red', 'rot', 'rote', 'roter', 'rouge', 'rojo', 'roja', '红色', 'أحمر', 'احمر'],
      ['blue', 'blau', 'blaue', 'blauer', 'bleu', 'azul', '蓝色', 'أزرق', 'ازرق'],
      ['green', 'grun', 'grune', 'gruner', 'vert', 'verte', 'verde', '绿色', 'أخضر', 'اخضر'],
      ['yellow', 'gelb', 'gelbe', 'jaune', 'amarillo', '黄色'],
      ['silver', 'silber', 'argent', 'plata', '银色', 'فضي'],
      ['gold', 'golden', 'dore', 'dorado', '金色', 'ذهبي'],
      ['grey', 'gray', 'grau', 'graue', 'gris', '灰色', 'رمادي'],
      ['pink', 'rosa', 'rose', '粉色', 'وردي'],
      ['purple', 'violet', 'lila', 'violett', 'morado', '紫色'],
      ['brown', 'braun', 'braune', 'brun', 'marron', '棕色'],
      ['cyan'],
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
    'zero',
    'diet',
    'decaf decaffeinated entkoffeiniert decafeine',
    'bio organic oko biologique ecologico 有机 عضوي',
    'vegan vegane veganer',
    'glutenfree glutenfrei',
    'sugarfree zuckerfrei 无糖',
    'refurbished renewed generaluberholt reconditionne 翻新',
    'used gebraucht',
    'bundle kit combo',
    'upgrade upgrd upg',
    'refill nachfullpack nachfuller recharge',
    'deluxe',
    'premium',
    'standard',
    'student academic education',
    'mac macintosh',
    'extra',
    'compact',
    'family',
    'lactosefree laktosefrei 无乳糖',
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
    'le la les de du des et avec pour el los las y con para un una al di e il x ca approx each per'
  ).split(' '),
);

/** Says in a folded name that the thing belongs to another thing; a jewel case or a case of twelve is only how it is packed. */
export const FITS_ONLY =
  /\b(?:(?<!jewel )case(?! (?:pack|of)\b)|cover|sleeve|pouch|folio|portfolio|bag|bumper|screen protectors?|tempered glass|charger|adapter|cable|mount|holder|stand|dock|strap|replacement|cartridge|toner|remote|skin|lens hood|filter|compatible with|fits)\b|(?:hulle|tasche|schutzfolie|panzerglas|displayschutz|ladegerat|ladekabel|halterung|armband|ersatz|zubehor|passend fur|kompatibel)|\bcoque\b|\bfunda\b|\bhousse\b|手机壳|保护套|保护壳|钢化膜|贴膜|充电器|数据线|适用于|جراب|غطاء|شاحن|واقي/u;
