import { parseIngredientLine } from './ingredient-line';
import { isKitchenLine } from './kitchen-line';
import { goodsIn } from './pasted-list';
import { severalGoods } from './several-goods';

/** The goods of a line that is typed or pasted alone; the line itself where it names one, or is a recipe's. */
export function goodsInLine(line: string): readonly string[] {
  const goods = severalGoods(line, goodsIn(line));
  return goods.length > 1 && isKitchenLine(parseIngredientLine(line)) ? [line] : goods;
}
