import { parseWish } from '../domain/wish/wish';
import { areGoods, areGoodsApart, areGoodsJoined } from '../matching/wishes/goods-apart';
import { parseIngredientLine } from './ingredient-line';
import { isKitchenLine } from './kitchen-line';
import { joinedGoods } from './list-parts';
import { goodsIn } from './pasted-list';

// What is longer names more than two goods, or none.
const LONGEST = 120;
const COMMA = /[,，،]/u;
// Between two words it only parts them; a comma may also tell more.
const LISTING = /、/u;
// "Butter / margarine" is one or the other, and behind a colon stands what tells more.
const OTHER_SIGN = /[;；؛|/:：]|(?<!\p{L})(?:or|oder|ou|o|lub|或|أو)(?!\p{L})/iu;

/**
 * The two goods of a line that a person writes without amounts, each a good that is known: "milk, bread". Null for "tomatoes, ripe" and
 * "oil, olive".
 */
export function twoGoods(line: string): readonly string[] | null {
  if (line.length > LONGEST || OTHER_SIGN.test(line)) return null;
  if (isKitchenLine(parseIngredientLine(line))) return null;
  const isParted = COMMA.test(line) || LISTING.test(line);
  const parts = isParted ? goodsIn(line) : joinedGoods(line);
  const [first = '', second = ''] = parts.map(goodOf);
  return parts.length === 2 && areTwo(line, first, second) ? parts : null;
}

// What tells more of a good stays behind a comma of its own: "milk, low-fat".
function goodOf(part: string): string {
  return (parseWish(part)?.text ?? '').split(COMMA)[0] ?? '';
}

function areTwo(line: string, first: string, second: string): boolean {
  if (LISTING.test(line)) return areGoods([first, second]);
  return COMMA.test(line) ? areGoodsApart(first, second) : areGoodsJoined(first, second);
}
