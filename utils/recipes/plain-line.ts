import { plainFractions } from '../domain/words/plain-digits';
import { withoutUnseen } from '../domain/words/unseen';
import { plainThousands } from './plain-thousands';

const AND_A_HALF = /(?<=^\d+) (?:and|et|und|y|e|i|en|og|och|и) (?=\d+\/\d)|(?<=\d)と(?=\d)/gi;
const OPTIONAL =
  /^\s*(?:optional|fakultativ|facultatif|optionnel|opcional|opzionale|facoltativ[oa]|optioneel|valfritt|valgfrit|opsiyonel|по желанию)\s*(?:[:：]|-\s)\s*/i;
// A longer line is no line of a list.
const LONGEST = 400;

/** A line of a recipe or a list without bullets, with plain digits, plain fractions ("1 1/2") and single spaces. */
export function plainLine(line: string): string {
  const plain = withoutUnseen(plainFractions(line.slice(0, LONGEST)))
    .replace(/\ufe0f/g, '')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/⁄/g, '/')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/^\s*[A-ZＡ-Ｚ]\s+(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u, '')
    .replace(/^\s*(?:[•·●○■▪◦‣▸►▢□☐✓*★☆◎◉◆◇♦♥♡❤※▲△▼▽♪♣♠✿❀]|[-–—](?=\s)|\[[ x]?\])+\s*/, '')
    .replace(OPTIONAL, '')
    .replace(AND_A_HALF, ' ')
    .replace(/^(\d+) ?\* ?(?=\d)/, '$1 x ')
    .replace(/(?<=\d\p{L}{1,2})(?:前後|程度|くらい|ぐらい|ほど)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d ?(?:lbs?|kg)\.?)(?=\d)/giu, ' ')
    .replace(/ ([,;)]|\.(?!\d))/g, '$1')
    .replace(/\( /g, '(')
    .trim();
  return plainThousands(plain);
}
