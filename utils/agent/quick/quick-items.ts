import type { ListItem } from '../../domain/list/list';
import { nameWords } from '../../domain/words/words';
import { listItems } from '../../storage/queries/lists';

/**
 * The item of a list that words name: the one that shares the largest part of its words with them, endings left aside
 * ("молока" is "молоко"). Null when none shares any, or when two share as much and nothing tells which is meant.
 */
export async function findMeantItem(listId: string, words: string): Promise<ListItem | null> {
  const asked = nameWords(words);
  const [best, next] = (await listItems(listId))
    .filter(({ isDone }) => !isDone)
    .map((item) => ({ item, score: likeness(asked, nameWords(item.text)) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score !== next?.score ? best.item : null;
}

function likeness(asked: readonly string[], named: readonly string[]): number {
  const shared = asked.filter((word) => named.some((other) => isSameWord(word, other))).length;
  return shared / Math.max(1, asked.length + named.length - shared);
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stem = Math.max(3, Math.min(a.length, b.length) - 1);
  return Math.abs(a.length - b.length) <= 2 && a.slice(0, stem) === b.slice(0, stem) && a.length >= 4;
}
