const words = (text: string): readonly string[] => text.split(' ');

// How a good is to be, in the languages of shoppers: behind a comma these tell more of the good before it and name none.
const QUALITIES: ReadonlySet<string> = new Set([
  ...words(
    'organic fresh frozen whole skimmed semi semi-skimmed low-fat full-fat fat-free sugar-free gluten-free lactose-free unsalted salted sweet sour ripe large small medium big extra free-range boneless skinless dry dried canned tinned sliced smoked raw cooked plain natural light dark white black brown red green yellow blue soft hard strong mild spicy hot cold sparkling still vegan vegetarian halal kosher cheap good mature unsweetened ground seedless wholemeal wholegrain',
  ),
  ...words(
    'bio frisch frische frisches tiefgekühlt tk gefroren fettarm fettarme vollmilch laktosefrei glutenfrei zuckerfrei ungesüßt gesalzen ungesalzen süß sauer reif groß große klein kleine mittel mittelalt jung alt mager halbfett geschnitten geräuchert gerieben gemahlen ganz weiß schwarz rot rote grün grüne gelb gelbe blau mild scharf still sprudel medium vegan vegetarisch festkochend mehligkochend unbehandelt ungeschält getrocknet natur',
  ),
  ...words(
    'frais fraîche surgelé surgelés entier demi-écrémé écrémé doux demi-sel salé mûr mûres grand petit moyen blanc noir rouge vert nature',
  ),
  ...words(
    'ecológico fresco fresca congelado entera desnatada semidesnatada maduro maduros grande pequeño blanco negro rojo verde natural',
  ),
  ...words('biologico fresca surgelato intero scremato parzialmente maturo piccolo bianco nero rosso'),
  ...words('biologisch vers halfvol halfvolle volle magere diepvries groot klein rijp wit bruin'),
  ...words('świeży świeże mrożone chude tłuste duży mały białe czarne'),
  ...words(
    'fresco fresca congelado magro desnatado integral maduro maduros grande pequeno branco preto vermelho verde',
  ),
  ...words('färsk färska fryst frysta mogna mogen stora små osaltat rökt mager ekologisk ekologiska'),
  ...words('taze olgun büyük küçük yağlı yağsız yarım organik donmuş tuzsuz kırmızı yeşil'),
  ...words(
    'свежий свежая свежее свежие твёрдый твердый мягкий спелый спелые большой большие маленький маленькие красный красная красные белый белая зелёный зеленый зелёные зеленые чёрный черный чёрная нежирный жирный обезжиренное замороженный замороженные копчёный копченый ржаной кокосовое овсяное рисовая',
  ),
  ...words(
    'dojrzałe dojrzały czerwona czerwone zielone zielona duże żółty wędzony wędzona owsiane kokosowe ryżowa',
  ),
  ...words('طازج طازجة كبير كبيرة صغير صغيرة مجمد مجمدة أحمر أخضر أسود عضوي'),
  ...words('ताज़ा ताजा बड़ा छोटा लाल हरी हरा'),
  ...words('新鲜 有机 脱脂 全脂 低脂 无糖 大 小'),
]);

// What is a quality of one good and otherwise a good: chocolate of milk, and milk.
const ONLY_OF: Readonly<Record<string, RegExp>> = {
  vollmilch: /schoko|joghurt|quark|riegel|tafel|nuss/iu,
  sprudel: /wasser/iu,
};

// No good's name begins with these: what follows tells where from, what for, with or without what, or on which condition.
const TELLING_FIRST: ReadonlySet<string> = new Set([
  ...words('for from with without in on at to or not if as preferably'),
  ...words('für ohne mit aus von vom im zum zur oder nicht möglichst wenn falls'),
  ...words('sans avec pour dans pas si ou plutôt'),
  ...words('sin con para o'),
  ...words('senza per se'),
  ...words('zonder met voor uit niet als of'),
  ...words('bez dla nie jeśli lub albo'),
  ...words('без для из не если или'),
]);
const BETWEEN =
  /^(?:and|or|not|if|und|oder|et|y|e|very|too|sehr|zu|très|muy|molto|zeer|bardzo|очень|\d-(?:ply|lagig))$/;
// "pitted", "seedless", "sugar-free"; seeds and weeds are goods.
const FORMED = /^\p{L}{2,}(?:[^e]ed|less|-free|-reduced)$/u;

/** Whether words only say how a good is to be, and name none: "low-fat", "fresh and organic", "finely chopped", "for baking", "not too ripe". */
export function isQuality(text: string): boolean {
  const parts = text.split(/\s+/);
  const from = parts.findIndex((part, at) => TELLING_FIRST.has(part) && at < parts.length - 1);
  const own = from < 0 ? parts : parts.slice(0, from);
  return own.every((part, at) => isQualityWord(part.toLowerCase()) || isManner(part, own[at + 1]));
}

/** Whether words say no more than how this good is to be: "Vollmilch" does of chocolate, and is milk behind bread. */
export function isQualityOf(text: string, good: string): boolean {
  return isQuality(text) && (ONLY_OF[text.toLowerCase()]?.test(good) ?? true);
}

function isQualityWord(word: string): boolean {
  return QUALITIES.has(word) || BETWEEN.test(word) || FORMED.test(word);
}

// "Finely chopped" says how; jelly is a good.
function isManner(word: string, next: string | undefined): boolean {
  return next !== undefined && /ly$/i.test(word) && FORMED.test(next.toLowerCase());
}
