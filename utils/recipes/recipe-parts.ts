const INGREDIENTS =
  /^(?:\p{L}+ )?(?:ingredients|zutaten(?:liste)?|ingrédients|ingredientes|ingredienti|ingrediënten|składniki|ingredienser|malzemeler|ингредиенты|продукты|المكونات|المقادير|सामग्री|材料|用料|食材)\s?(?:[:：(（].*|(?:for|für|pour|para|per|voor|dla|på|на)\s\d.*)?$/iu;
const WORK =
  /^(?:directions|method|instructions|preparation|steps|how to make(?: it)?|zubereitung|anleitung|(?:la |étapes de )?préparation|(?:la )?preparación|elaboración|(?:la )?preparazione|procedimento|modo de prepar[oa]|bereiding(?:swijze)?|(?:sposób )?przygotowani[ae]|gör så här|tillagning|yapılışı|hazırlanışı|(?:способ )?приготовлени[ея]|طريقة (?:التحضير|العمل)|التحضير|विधि|做法|步骤|作り方)\s?[:：]?$/iu;
const PEOPLE =
  /^(?:serves|makes|for|yields?|servings|portions?|portionen|für|ergibt|pour|para|per|porciones|raciones|porzioni|personen|voor|dla|porcji)[:\s]+\d[\d\s–-]*(?:people|persons?|servings?|portions?|personen|portionen|personnes?|personas?|raciones|porciones|persone|porzioni|osób|porcji|\p{L}{0,12})?$|^\d+\s(?:servings?|people|persons|portionen|personen|personnes|parts|personas|raciones|porciones|persone|porzioni|porties|porcje|porcji|osób|人份)$/iu;
const TIME =
  /^(?:[\p{L}\s-]{0,30}(?:time|zeit|temps|cuisson|préparation|tiempo|tempo|tijd|czas|время|süresi|tid|时间|時間)[\p{L}\s-]{0,30})[:：]?\s*\d+.{0,20}$/iu;
// What is longer is no heading.
const LONGEST = 120;
// A title and what a recipe says under it; more is a list of its own.
const MOST_BEFORE = 2;

/** Whether a line says for how many people a recipe is, or how long it takes. */
export function isRecipeFact(line: string): boolean {
  return PEOPLE.test(line) || TIME.test(line);
}

/** The lines of a pasted recipe, without its title and without what is to be done, and whether they are one: something says where its ingredients begin. */
export function ingredientPart(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly isRecipe: boolean;
} {
  const plain = lines.map((line) => line.slice(0, LONGEST).replace(/^[^\p{L}\p{N}]+|[*_\s]+$/gu, ''));
  const start = plain.findIndex((line) => INGREDIENTS.test(line));
  const before = plain.slice(0, Math.max(0, start)).filter((line) => !isRecipeFact(line)).length;
  const isTitled = isRecipeFact(plain[1] ?? '');
  const from = start >= 0 && before <= MOST_BEFORE ? start : isTitled ? 1 : 0;
  let isWork = false;
  const kept = lines.filter((_, at) => {
    const line = plain[at] ?? '';
    isWork = WORK.test(line) || (isWork && !INGREDIENTS.test(line));
    return at >= from && !isWork && !INGREDIENTS.test(line);
  });
  return { lines: kept, isRecipe: start >= 0 };
}
