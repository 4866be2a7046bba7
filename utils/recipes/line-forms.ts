import type { IngredientLine } from './ingredient-line';
import { measureAtStart, measuresAtStart, UNMEASURED } from './line-measures';

/** What of a line is its amount, and what stands behind that. */
type Split = Pick<IngredientLine, 'measured' | 'others' | 'each' | 'description'>;

/** Takes a plain line's amount off it, wherever that stands. */
export function splitLine(plain: string): Split {
  return (
    leading(plain) ??
    asNeeded(plain) ??
    inside(plain) ??
    spoonsBehind(plain) ??
    trailing(plain) ??
    bare(plain)
  );
}

function bare(plain: string): Split {
  return { measured: UNMEASURED, others: [], each: null, description: plain };
}

function leading(plain: string): Split | null {
  const found = measuresAtStart(plain);
  return found && { ...found, description: withoutOf(found.rest) };
}

// "n. B. Salz": as much as one likes.
function asNeeded(plain: string): Split | null {
  const [, written, description] = /^(n\.\s?B\.|q\.?\s?[bs]\.|適量)\s+(.+)$/iu.exec(plain) ?? [];
  if (!written || !description) return null;
  return { measured: { amount: null, unit: 'as needed', written }, others: [], each: null, description };
}

const INSIDE =
  /^(\D{3,40}?\s(?:of|from|de|von|di|van|z|ze|av|из|от))\s+(?=[\d.,]|(?:one|two|three|four|half)\s)(.+)$/iu;

/** "Juice of 1 lemon". */
function inside(plain: string): Split | null {
  const [, part, behind] = INSIDE.exec(plain) ?? [];
  const taken = behind ? measureAtStart(behind) : null;
  return taken && { measured: taken.measured, others: [], each: null, description: `${part} ${taken.rest}` };
}

/** "Toast 1 Scheibe", "Stuff, 300 mg", "bananas 1 or 2": the amount stands last. */
function trailing(plain: string): Split | null {
  for (const pattern of [NAME_FIRST, NUMBERED_FIRST]) {
    const [, words = '', behind] = pattern.exec(plain) ?? [];
    const taken = behind ? measureAtStart(behind) : null;
    if (taken && BRACKETS.test(taken.rest))
      return {
        measured: taken.measured,
        others: [],
        each: null,
        description: `${words.trim()} ${taken.rest}`.trim(),
      };
  }
  return null;
}

const BRACKETS = /^(?:\([^()]*\))?$/u;
// Nothing needs to stand between a word in Chinese or Japanese and the number behind it.
const NAME_FIRST =
  /^(\D*?\p{L}\D*?)(?:\s*(?:[,:：–—…⋯‥・x×]|\s-\s|\.{2,})+\s*|\s+|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]))(?=[\d.,])(.+)$/iu;
// "Farina 00 300 g", "Mehl Type 405 500 g".
const NUMBERED_FIRST = /^(\p{L}.*?\d\S*)\s+(?:[-–—:]\s*)?(\d[\d.,/]*\s?\p{L}+\.?)$/u;

/** "醤油 大さじ2": the spoon stands before its number, behind the rest. */
function spoonsBehind(plain: string): Split | null {
  const [, words, spoon, number] =
    /^(\D*[^\s…:：])[\s…:：]+各?(大[さ匙]じ?|小[さ匙]じ?|カップ)\s*([\d./ ]+)$/u.exec(plain) ?? [];
  return words ? leading(`${number}${spoon} ${words}`) : null;
}

/** A text without the "of" between an amount and its good. */
export function withoutOf(rest: string): string {
  return rest
    .replace(/^filet (?=d['’]huile)/iu, '')
    .replace(/^(?:(?:of|de la|de|di|von|×|x)\s+(?:l['’])?|(?:de )?l['’]|d['’])/iu, '')
    .replace(/^[,:.]\s*/, '')
    .trim();
}
