import type { ShoppingList } from '../../domain/list/list';
import { literalPattern } from '../../domain/words/literal-pattern';
import { plainRequest } from './language';
import { type QuickWish, understand } from './understand';
import { quickLanguages } from './words/quick-languages';

/** What is asked for, and the list that the words name: null for none, `unknown` for one that is not there. */
export interface ListWish {
  readonly wish: QuickWish | null;
  readonly list: ShoppingList | 'unknown' | null;
}

/**
 * What a person with these lists asks for. Beside the word for a list a name is the list's, whatever is asked ("add milk to my Party
 * list"); a plan, or a look at a list, is about no goods, so that there a name may stand anywhere ("plan Party").
 */
export function understandLists(question: string, lists: readonly ShoppingList[]): ListWish {
  const asked = plainRequest(question);
  const named = lists
    .map((list) => ({ list, name: literalPattern(plainRequest(list.name)) }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const beside = besideWord(asked, named);
  if (beside) return beside;
  const wish = understand(asked);
  return anywhere(asked, wish, named) ?? unnamed(wish, named.length > 0);
}

interface Named {
  readonly list: ShoppingList;
  /** Its name as the source of a pattern. */
  readonly name: string;
}

const LETTER =
  '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Devanagari}\\p{N}]';
const QUOTE = '["“”„«»「」『』]';

function besideWord(asked: string, named: readonly Named[]): ListWish | null {
  const word = `(?:${quickLanguages()
    .map(({ list }) => list)
    .join('|')})`;
  for (const { list, name } of named) {
    const behind = new RegExp(`(${word})(?:[\\s-]+${QUOTE}?|${QUOTE})${name}${QUOTE}?(?!${LETTER})`, 'iu');
    const before = new RegExp(`(?<!${LETTER})${QUOTE}?${name}${QUOTE}?-?(${word})`, 'iu');
    const rest = [behind, before].find((place) => place.test(asked));
    const wish = rest ? understand(asked.replace(rest, '$1')) : null;
    if (wish) return { wish, list };
  }
  return null;
}

function anywhere(asked: string, wish: QuickWish | null, named: readonly Named[]): ListWish | null {
  if (wish && !isAboutList(wish)) return null;
  for (const { list, name } of named) {
    const place = new RegExp(`(?<!${LETTER})${name}(?!${LETTER})`, 'iu');
    if (!place.test(asked) || (wish?.words && !place.test(wish.words))) continue;
    const meant = wish ?? planOf(asked, place);
    if (meant) return { wish: meant, list };
  }
  return null;
}

// "Plan Party" is "plan list" in the language of its verb.
function planOf(asked: string, place: RegExp): QuickWish | null {
  const wishes = quickLanguages().map(({ listWord }) => understand(asked.replace(place, listWord)));
  return wishes.find((wish) => wish?.kind === 'plan') ?? null;
}

function unnamed(wish: QuickWish | null, hasLists: boolean): ListWish {
  const isUnknown = hasLists && wish !== null && isAboutList(wish) && wish.words !== '';
  return { wish, list: isUnknown ? 'unknown' : null };
}

function isAboutList({ kind }: QuickWish): boolean {
  return kind === 'plan' || kind === 'show';
}
