const words = (text: string): readonly string[] => text.split(' ');

// How a good is to be, in the languages of shoppers: behind a comma these tell more of the good before it and name none.
const QUALITIES: ReadonlySet<string> = new Set([
  ...words(
    'organic fresh frozen whole skimmed semi-skimmed low-fat full-fat fat-free sugar-free gluten-free lactose-free unsalted salted sweet sour ripe large small medium big extra free-range boneless skinless dry dried canned tinned sliced smoked raw cooked plain natural light dark white black brown red green yellow blue soft hard strong mild spicy hot cold sparkling still vegan vegetarian halal kosher cheap good mature unsweetened ground seedless wholemeal wholegrain',
  ),
  ...words(
    'bio frisch frische frisches tiefgekühlt tk gefroren fettarm fettarme vollmilch laktosefrei glutenfrei zuckerfrei ungesüßt gesalzen ungesalzen süß sauer reif groß große klein kleine mittel mittelalt jung alt mager halbfett geschnitten geräuchert gerieben gemahlen ganz weiß schwarz rot rote grün grüne gelb gelbe blau mild scharf still sprudel medium vegan vegetarisch festkochend mehligkochend unbehandelt ungeschält getrocknet natur',
  ),
  ...words(
    'frais fraîche surgelé surgelés entier demi-écrémé écrémé doux demi-sel salé sans gluten sucre mûr mûres grand petit moyen blanc noir rouge vert nature',
  ),
  ...words(
    'ecológico fresco fresca congelado entera desnatada semidesnatada sin lactosa azúcar maduro maduros grande pequeño blanco negro rojo verde natural',
  ),
  ...words('biologico fresca surgelato intero scremato parzialmente maturo piccolo bianco nero rosso'),
  ...words('biologisch vers halfvol halfvolle volle magere diepvries groot klein rijp wit bruin'),
  ...words('świeży świeże mrożone chude tłuste duży mały białe czarne bez laktozy'),
  ...words('新鲜 有机 脱脂 全脂 低脂 无糖 大 小'),
]);

/** Whether words only say how a good is to be: "low-fat", "fresh and organic". */
export function isQuality(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(
      (word) => QUALITIES.has(word) || /^(?:and|or|not|if|und|oder|et|y|e|\d-(?:ply|lagig))$/.test(word),
    );
}
