import type { Quantity } from './quantity';
import { parseQuantity } from './quantity-text';
import { spaceHan } from './space-han';

/** What somebody typed into a list: what it is, and how much or how many of it. */
export interface Wish {
  readonly text: string;
  readonly count: number;
  readonly need: Quantity | null;
}

const COUNT_FIRST = /^(\d{1,3})\s*[x×]?\s+(?=\p{L})/u;

/**
 * Reads a wish: "2 kg potatoes" needs 2 kg of potatoes, "3 milk" or "3 x milk" three packs, "4 milk 2 l" four packs of 2 l,
 * anything else one; null for an empty one.
 */
export function parseWish(typed: string): Wish | null {
  const words = spaceHan(typed.trim().slice(0, 300)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return amountFirst(words) ?? packs(words.join(' ')) ?? amountLast(words) ?? one(words.join(' '));
}

// The fewest words that make an amount are taken, so that the name stays whole.
function amountFirst(words: readonly string[]): Wish | null {
  return firstOf(sizesOf(words), (size) => wishOf(words.slice(0, size), words.slice(size)));
}

function amountLast(words: readonly string[]): Wish | null {
  return firstOf(sizesOf(words), (size) => wishOf(words.slice(-size), words.slice(0, -size)));
}

function packs(text: string): Wish | null {
  const count = Number(COUNT_FIRST.exec(text)?.[1] ?? 0);
  return count === 0 ? null : { text: text.replace(COUNT_FIRST, ''), count, need: null };
}

function one(text: string): Wish {
  return { text, count: 1, need: null };
}

function wishOf(amount: readonly string[], name: readonly string[]): Wish | null {
  const need = /^\d/.test(amount[0] ?? '') ? parseQuantity(amount.join(' ')) : null;
  return need === null || need.unit === 'piece' ? null : { text: name.join(' '), count: 1, need };
}

function sizesOf(words: readonly string[]): number[] {
  return [1, 2, 3, 4].filter((size) => size < words.length);
}

function firstOf<T>(sizes: readonly number[], make: (size: number) => T | null): T | null {
  for (const size of sizes) {
    const made = make(size);
    if (made) return made;
  }
  return null;
}
