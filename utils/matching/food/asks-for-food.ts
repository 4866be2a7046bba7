import { foldText } from './fold-text';
import { meaningsOf, namesFood, uncoveredHan } from './lexicon';
import type { Meaning } from './meaning';

/** Whether a wish names foods and nothing else, so that "apples" is not met by a washing-up liquid that smells of them. */
export function asksForFood(text: string): boolean {
  const words = foldText(text).match(/\p{Script=Han}+|\p{L}{3,}/gu) ?? [];
  const meanings = words.map((word) => (uncoveredHan(word) === 0 ? meaningsOf(word) : new Set<Meaning>()));
  return meanings.every(({ size }) => size > 0) && meanings.some(namesFood);
}
