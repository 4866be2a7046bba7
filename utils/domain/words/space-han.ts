import { parseQuantity } from '../measure/quantity-text';
import { COUNTERS } from './container-words';

const HAN = '\\p{Script=Han}';
// Three boxes of milk are 三盒牛奶; the box says no more than the number does.
const COUNTED_FIRST = new RegExp(`^(\\d{1,3})\\s*[${COUNTERS}]\\s*([\\p{L}\\d].*)$`, 'u');
const COUNTED_LAST = new RegExp(`^(.*[^\\d\\s.,x×*])\\s*(\\d{1,3})\\s*[${COUNTERS}]$`, 'u');
const DOZENS_LAST = /^(.*[^\d\s])\s*(\d{1,2}打)$/u;
const LATIN_UNIT_FIRST = /^(\d[\d.,]*\s?(?:kg|g|ml|cl|l))(?=\p{Script=Han})(?!装)/iu;
const UNIT_FIRST = [1, 2].map(
  (length) => new RegExp(`^(\\d[\\d.]*\\s*${HAN}{${length}})\\s*(${HAN}.*)$`, 'u'),
);
const UNIT_LAST = [1, 2].map(
  (length) => new RegExp(`^(.*${HAN})\\s*(\\d[\\d.]*\\s*${HAN}{${length}})$`, 'u'),
);

/** Sets spaces where Chinese has none: "2公斤土豆" becomes "2公斤 土豆", "3盒牛奶" and "牛奶3盒" become "3 牛奶"; other text stays. */
export function spaceHan(text: string): string {
  const [first, last] = [measured(text, UNIT_FIRST, 1), measured(text, UNIT_LAST, 2)];
  if (first) return `${first[1]} ${first[2]}`;
  if (last) return `${last[1]} ${last[2]}`;
  return text
    .replace(COUNTED_FIRST, '$1 $2')
    .replace(COUNTED_LAST, '$2 $1')
    .replace(DOZENS_LAST, '$2 $1')
    .replace(LATIN_UNIT_FIRST, '$1 ');
}

function measured(text: string, forms: readonly RegExp[], amount: 1 | 2): RegExpExecArray | null {
  const found = forms.map((form) => form.exec(text));
  return found.find((match) => match !== null && isAmount(match[amount] ?? '')) ?? null;
}

function isAmount(text: string): boolean {
  const quantity = parseQuantity(text);
  return quantity !== null && quantity.unit !== 'piece';
}
