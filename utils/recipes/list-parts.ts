import { onlyAmount } from '../domain/wish-amount';
import { aloneGtin, takeGtin } from '../domain/wish-gtin';
import { plainWish } from '../domain/wish-text';
import { isQuality } from './list-qualities';

// A comma between two digits is one number's; one in brackets belongs to what they say.
const BETWEEN =
  /(?:[;、，；،؛]|\s[/|]\s|,(?!(?<=\d,)\d)|(?<=\p{L})\s(?:and|und|et|y|e|en|i|oraz|и)\s(?=\d+\s?\p{L}))(?![^(（]*[)）])\s*/u;
const JOINER = /\s(?:and|und|et|y|e|en|i|oraz|и|&)\s/iu;
const JOINER_FIRST = /^(?:and|und|et|y|e|en|i|oraz|и|&)\s/iu;
// Two words joined that are one good.
const PAIRS = /\b(?:mac|chips|vinegar|shoulders|onion|cream|wash|jerry|care|go)\b/iu;

/** The goods that one line of a list names: of "milk, eggs and bread" three. What only tells more of a good stays with it: "milk, low-fat". */
export function listParts(line: string): string[] {
  const parts = line.split(BETWEEN).map((part) => part.trim());
  const goods = joined(parts.filter((part) => part !== ''));
  return goods.length < 2
    ? goods
    : goods.flatMap((good, at) => (at === goods.length - 1 ? lastTwo(good) : [good]));
}

function joined(parts: readonly string[]): string[] {
  const goods: string[] = [];
  for (const part of parts) {
    const before = goods.pop();
    if (before === undefined) goods.push(part);
    else if (isAmount(part) || isQuality(part) || isItsNumber(part, before)) goods.push(`${before}, ${part}`);
    else goods.push(before, part);
  }
  return goods;
}

// Of several numbers each is an article.
function isItsNumber(part: string, before: string): boolean {
  return aloneGtin(part) !== null && takeGtin(before) === null;
}

function isAmount(part: string): boolean {
  return onlyAmount(plainWish(part.replace(/^[x×]\s?(?=\d)|\s(?:each|je|chacune?)$/giu, ''))) !== null;
}

// "…, eggs and bread" are two, "…, mac and cheese" is one.
function lastTwo(good: string): string[] {
  const plain = good.replace(JOINER_FIRST, '');
  const two = plain.split(JOINER);
  const isTwo = two.length === 2 && two.every((part) => part.split(' ').length <= 2) && !PAIRS.test(plain);
  return isTwo ? two : [plain];
}
