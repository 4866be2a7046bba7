import { parseWish } from '../domain/wish/wish';
import { onlyAmount } from '../domain/wish/wish-amount';
import { aloneGtin, takeGtin } from '../domain/wish/wish-gtin';
import { plainWish } from '../domain/wish/wish-text';
import { isQualityOf } from './list-qualities';

const AND = 'and|und|et|y|e|en|i|oraz|och|og|ve|и|और';
// A comma between two digits is one number's; one in brackets belongs to what they say.
const BETWEEN = new RegExp(
  `(?:[;、，；،؛]|\\s[/|]\\s|,(?!(?<=\\d,)\\d)|(?<=[\\p{L}\\p{M}])(?:\\s(?:${AND})\\s(?=\\d+\\s?\\p{L})|[和と](?=\\d)|\\sو\\s?(?=\\d)))(?![^(（]*[)）])\\s*`,
  'u',
);
// Where "and" is no word of its own: "牛奶和面包", "パンと卵". In Arabic it begins the next word, as the names of some goods do, too.
const ATTACHED =
  '(?<=\\p{sc=Han})和(?=\\p{sc=Han})|(?<=[\\p{sc=Han}\\p{sc=Katakana}ー])と(?=[\\p{sc=Han}\\p{sc=Katakana}])|\\sو(?!رق|رد|افل|يفر|جبة|جبات|جه|ساد|سط|قود|زن|احد|شاح)(?=\\p{L}{3})';
const JOINER = new RegExp(`\\s(?:${AND}|&)\\s|${ATTACHED}`, 'iu');
const JOINER_FIRST = new RegExp(`^(?:${AND}|&)\\s`, 'iu');
// Two words joined that are one good.
const PAIRS = /\b(?:mac|chips|vinegar|shoulders|onion|cream|wash|jerry|care|go)\b/iu;

/** The goods that one line of a list names: of "milk, eggs and bread" three. What only tells more of a good stays with it: "milk, low-fat". */
export function listParts(line: string): string[] {
  const parts = line.split(BETWEEN).map((part) => part.trim());
  const goods = joined(parts.filter((part) => part !== ''));
  return goods.length < 2
    ? goods
    : goods.flatMap((good, at) => (at === goods.length - 1 ? joinedGoods(good) : [good]));
}

function joined(parts: readonly string[]): string[] {
  const goods: string[] = [];
  for (const part of parts) {
    const before = goods.pop();
    if (before === undefined) goods.push(part);
    else if (isAmount(part) || isQualityOf(part, before) || isItsNumber(part, before))
      goods.push(`${before}${commaFor(part)} ${part}`);
    else goods.push(before, part);
  }
  return goods;
}

// As its script writes one.
function commaFor(part: string): string {
  return /\p{sc=Arabic}/u.test(part) ? '،' : ',';
}

// Of several numbers each is an article.
function isItsNumber(part: string, before: string): boolean {
  return aloneGtin(part) !== null && takeGtin(before) === null;
}

function isAmount(part: string): boolean {
  return onlyAmount(plainWish(part.replace(/^[x×]\s?(?=\d)|\s(?:each|je|chacune?)$/giu, ''))) !== null;
}

/** The goods that "and" joins: "2 kg apples and bread" are two, "mac and cheese" and "chocolate with nuts and raisins" are one. */
export function joinedGoods(good: string): string[] {
  const plain = good.replace(JOINER_FIRST, '');
  const parts = plain.split(JOINER);
  return parts.every(isShort) && !PAIRS.test(plain) ? parts : [plain];
}

function isShort(good: string): boolean {
  return (parseWish(good)?.text ?? good).split(' ').length <= 2;
}
