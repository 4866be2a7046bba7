import { parseWish } from '../domain/wish/wish';
import { listParts } from './list-parts';
import { isQuality } from './list-qualities';

/** Goods in a line from which on it is a list; two may be one good and what is said of it ("cheese, Gouda"). */
const FEWEST = 3;

/** The goods of a line that stands alone; the line itself where it names one. Two are two where the second has an amount of its own. */
export function severalGoods(line: string, goods: readonly string[] = listParts(line)): readonly string[] {
  const [, second = ''] = goods;
  const isList = goods.length >= FEWEST || (goods.length > 1 && hasOwnAmount(second));
  return isList ? goods : [line];
}

// "2 kg potatoes", but not "3.5 % fat" and not "500 g ground".
function hasOwnAmount(good: string): boolean {
  const wish = /^\p{N}/u.test(good) ? parseWish(good) : null;
  return wish !== null && (wish.need !== null || wish.count > 1) && !isQuality(wish.text);
}
