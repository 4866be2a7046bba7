import { isListTitle } from './list-titles';

const PARTS =
  /^(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|składniki|ингредиенты|المكونات|सामग्री)$/iu;
const PEOPLE =
  /^(?:serves|makes|for|yields?|servings|portions?|portionen|für|ergibt|pour|para|per|porciones|raciones|porzioni|personen|voor|dla|porcji)[:\s]+\d[\d\s–-]*(?:people|persons?|servings?|portions?|personen|portionen|personnes?|personas?|raciones|porciones|persone|porzioni|osób|porcji|\p{L}{0,12})?$|^\d+\s(?:servings?|people|persons|portionen|personen|personnes|parts|personas|raciones|porciones|persone|porzioni|porties|porcje|porcji|osób|人份)$/iu;
const PRICE = '[\\d.,\\s]*(?:€|\\$|£|¥|zł|eur|usd|gbp|chf|euros?|dollars?)[\\d.,\\s]*';
const MONEY = new RegExp(
  `^(?:(?:total|sum|summe|gesamt|budget|somme|totale|totaal|razem|合计)\\p{L}*\\s?:?\\s?)?${PRICE}$`,
  'iu',
);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const MARKUP = /^#{1,6}\s|^\*\*[^*]+\*\*$|^[-–—=_*\s]+$/u;

/** Whether a line of what is pasted names nothing to buy: a title, how many it serves, what it may cost, where it stands, a rule under a heading. */
export function isNoGoods(line: string): boolean {
  const plain = line.trim();
  return (
    isListTitle(plain) ||
    [PARTS, PEOPLE, MONEY, ADDRESS, MARKUP].some((pattern) => pattern.test(plain)) ||
    /\p{L}.*[:：]$/u.test(plain)
  );
}
