import { foldText } from './fold-text';
import { meaningsOf } from './lexicon';

/** Whether a wish names foods and nothing else, so that "apples" is not met by a washing-up liquid that smells of them. */
export function asksForFood(text: string): boolean {
  const words = foldText(text).match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => [...meaningsOf(word)].some((each) => each !== 'form'));
}
