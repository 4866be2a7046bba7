import { parseQuantity } from '../../domain/measure/quantity-text';
import { joinedGoods } from '../../recipes/list-parts';
import { isQuality } from '../../recipes/list-qualities';
import { severalGoods } from '../../recipes/several-goods';
import { twoGoods } from '../../recipes/two-goods';
import { withoutFillers } from './subject';
import type { QuickLanguage } from './words/quick-language';

/** A good that is asked for, and how many times. */
export interface AskedGood {
  readonly words: string;
  readonly count: number;
}

const COMMA = /[,،;؛]\s|[，、；]/u;

/** What a sentence wants put on the list: "milk, bread and 3 apples" are three goods, "tomatoes, ripe" is one. One without words is what is attached. */
export function askedGoods(about: string, language: QuickLanguage): readonly AskedGood[] {
  const goods = inSentence(said(about, language)).map((good) => counted(said(good, language), language));
  const named = goods.filter(({ words }) => words !== '');
  return named.length > 0 ? named : [{ words: '', count: 1 }];
}

// The commas stay, as they part goods or tell more of one.
function said(text: string, language: QuickLanguage): string {
  return text
    .split(COMMA)
    .map((part) => withoutFillers(part, language, true))
    .filter(Boolean)
    .join(', ');
}

// In a field "milk and bread" may be a name; in a sentence it is two things. "M & S" is none.
function inSentence(words: string): readonly string[] {
  const goods = severalGoods(words);
  if (goods.length === 1 && words.includes(',')) return twoGoods(words) ?? goods;
  return /[,&]/.test(words) ? goods : goods.flatMap(apart);
}

function apart(good: string): readonly string[] {
  const parts = joinedGoods(good);
  return new Set(parts).size === parts.length && !parts.some(isQuality) ? parts : [good];
}

// "3 bananas" are three of them; "2 kg potatoes" is one wish with its amount.
function counted(words: string, { numbers, counting }: QuickLanguage): AskedGood {
  for (const pattern of counting) {
    const match = pattern.exec(words)?.groups;
    if (match?.words) return { words: match.words.trim(), count: countOf(match.count ?? '1', numbers) };
  }
  const bare = /^(\d{1,2}) (\D.*)$/u.exec(words);
  const isCount = bare?.[2] && Number(bare[1]) > 0 && parseQuantity(words) === null;
  if (isCount) return { words: bare[2] ?? words, count: Number(bare[1]) };
  const [first = '', ...rest] = words.split(' ');
  const written = numbers[first.toLowerCase()];
  return written && rest.length > 0 ? { words: rest.join(' '), count: written } : { words, count: 1 };
}

function countOf(text: string, numbers: QuickLanguage['numbers']): number {
  return Math.max(1, numbers[text.toLowerCase()] ?? (Number(text) || 1));
}
