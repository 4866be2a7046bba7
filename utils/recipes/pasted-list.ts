import { parseWish, type Wish } from '../domain/wish/wish';
import { takeGtin } from '../domain/wish/wish-gtin';
import { type IngredientLine, parseIngredientLine } from './ingredient-line';
import { isKitchenLine } from './kitchen-line';
import { linesOf } from './list-lines';
import { listParts } from './list-parts';
import { isQuality } from './list-qualities';
import { isFirstTitle } from './list-titles';
import { isNoGoods } from './no-goods';
import { ingredientPart } from './recipe-parts';
import { wishesOf } from './recipe-wishes';
import { tickedLines, unstruck } from './ticked-lines';

/**
 * What pasted text asks for, a wish each: the lines of a recipe, or of a shopping list, where one line may name several goods. Titles ask
 * for nothing, and what is ticked off in the text is done. Something is a recipe when a good part of its lines are of the kitchen.
 */
export function pastedWishes(text: string): Wish[] {
  const part = ingredientPart(linesOf(text));
  const written = part.lines.filter((line) => !isNoGoods(line));
  const lines = written.map(unstruck).map(lineOf);
  const isDone = doneLines(written, lines);
  const isKitchen = kitchenLines(lines, part.isRecipe);
  const isNumberLast = isTable(lines.flatMap(({ goods }, at) => (isKitchen[at] ? [] : goods)));
  return lines.flatMap(({ goods, recipe }, at) => {
    const wishes = isKitchen[at] ? wishesOf([recipe]) : listWishes(goods, isNumberLast);
    return isDone[at] ? wishes.map((wish) => ({ ...wish, isDone: true })) : wishes;
  });
}

interface Line {
  readonly goods: readonly string[];
  readonly recipe: IngredientLine;
}

function lineOf(line: string): Line {
  return { goods: goodsIn(line), recipe: parseIngredientLine(line) };
}

// A heading has no tick, and says nothing of what ticks mean.
function doneLines(written: readonly string[], lines: readonly Line[]): readonly boolean[] {
  const ticked = tickedLines(written.filter((_, at) => !lines[at]?.recipe.isHeading)).values();
  return lines.map(({ recipe }) => !recipe.isHeading && ticked.next().value === true);
}

// Two of them in every six make a recipe of all but what only lists goods ("salt, pepper, sugar").
function kitchenLines(lines: readonly Line[], isRecipe: boolean): readonly boolean[] {
  const isKitchen = lines.map(({ recipe }) => isKitchenLine(recipe) && takeGtin(recipe.text) === null);
  const count = isKitchen.filter(Boolean).length;
  if (!isRecipe && (count < 2 || 3 * count < lines.length)) return isKitchen;
  return lines.map(
    ({ goods, recipe }, at) =>
      (isKitchen[at] || goods.length < 3 || /\d/.test(goods.join())) && takeGtin(recipe.text) === null,
  );
}

function listWishes(goods: readonly string[], isNumberLast: boolean): Wish[] {
  return goods.flatMap((good) => withQuality(good, isNumberLast) ?? parseWish(good, { isNumberLast }) ?? []);
}

// "milk x2, semi-skimmed": the amount stands before what tells more of the good.
function withQuality(good: string, isNumberLast: boolean): Wish | null {
  const [, head = '', quality = ''] = /^(\d*\D.*)[,،]\s([^,،\d]+)$/u.exec(good) ?? [];
  const wish = isQuality(quality) ? parseWish(head, { isNumberLast }) : null;
  const isAmount = wish !== null && (wish.count > 1 || wish.need !== null);
  return isAmount ? { ...wish, text: `${wish.text}, ${quality}` } : null;
}

/** The goods that a line names: "Fruit: apples, pears" are two under a title; in "milk: 2" the title is the good. */
export function goodsIn(line: string): string[] {
  const [, title, behind = ''] = /^([^:：,;]{2,30})[:：]\s*((?!\d+\s*[,;])\S.*)$/u.exec(line) ?? [];
  const parts = title === undefined ? [] : listParts(behind);
  return parts.length > 1 || (title !== undefined && isFirstTitle(title)) ? parts : listParts(line);
}

// Two goods or more, most of them a name and a number.
function isTable(goods: readonly string[]): boolean {
  const rows = goods.filter((line) => /^\D*\p{L}\D*\s\d{1,2}$/u.test(line));
  return rows.length > 1 && 2 * rows.length > goods.length;
}
