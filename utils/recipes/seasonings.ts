const SALT =
  '(?:(?:fine |coarse |flaky )?(?:sea |kosher |table )?salt|(?:meer)?salz|(?:gros |fleur de )?sel(?: fin)?|sal(?: marina| fina)?|sale(?: fino| grosso)?|(?:zee)?zout|sól|soli?|соли?|соль|tuz|塩|盐|食盐|ملح|नमक)';
const PEPPER =
  /pepper|pfeffer|poivre|pimienta|pimenta|pepe|peper|pieprz|перец|перц|biber|peppar|胡椒|こしょう|コショウ|胡椒粉|فلفل|काली मिर्च/iu;
const JOINED = String.raw`\s*[,،、・·;+&/]\s*|\s(?:and|und|et|y|e|en|i|och|ve|и|और)\s|と|和|\s?و\s?(?=\p{sc=Arabic})`;
const BEFORE = new RegExp(`^${SALT}(?:${JOINED})`, 'iu');
const BETWEEN = new RegExp(JOINED, 'u');
const FREELY = /,?\s*(?:[(（]|(?:to (?:taste|season|serve)|as needed|for seasoning)(?!\p{L})).*$/iu;
const MOST_WORDS = 4;

/** What a line such as "salt and pepper" or "Salz, Pfeffer, Muskat" asks to buy, each for itself; null for any other line. */
export function seasoningsIn(description: string): readonly string[] | null {
  const plain = description.replace(FREELY, '').trim();
  if (!BEFORE.test(plain) || !PEPPER.test(plain)) return null;
  const parts = plain.split(BETWEEN).map((part) => part.trim());
  const isEach = parts.every(
    (part) => part !== '' && !/\d/.test(part) && part.split(' ').length <= MOST_WORDS,
  );
  return isEach ? parts : null;
}
