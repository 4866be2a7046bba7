import { numberFirst } from '../../domain/words/number-words';
import type { QuickLanguage } from './words/quick-language';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ELISION = /(?<![\p{L}\p{M}])([ldjmtsnc]|qu)'(?=\p{L})/giu;

/**
 * What a piece of a question is about: its words without those that name no goods at the edges of each part. Words inside stay
 * ("pommes de terre"). With `keepsNumbers`, numbers written out are goods' counts and stay too, "a few" among them.
 */
export function withoutFillers(text: string, language: QuickLanguage, keepsNumbers = false): string {
  const isFiller = (word: string) =>
    language.fillers.has(word) && !(keepsNumbers && language.numbers[word] !== undefined);
  return text
    .replace(/[?!.,;:，。？！、؟،।"“”„«»()]+(?=\s|$|\|)|(?<=^|\s)["“”„«»(¿¡]+|[，。？！、؟،।¿¡]/gu, ' | ')
    .split('|')
    .map((part) => goodsIn(part, language, isFiller, keepsNumbers))
    .filter(Boolean)
    .join(' ');
}

function goodsIn(
  part: string,
  { edges }: QuickLanguage,
  isFiller: (word: string) => boolean,
  keepsNumbers: boolean,
): string {
  const words = part.replace(ELISION, "$1' ").split(/\s+/).filter(Boolean);
  const isGoods = (word: string) => !isFiller(word.toLowerCase());
  const first = words.findIndex(isGoods);
  if (first < 0) return '';
  const goods = words
    .slice(keepsNumbers ? numberBefore(words, first) : first, words.findLastIndex(isGoods) + 1)
    .join(' ')
    .replaceAll("' ", "'");
  return SPACELESS.test(goods) ? withoutEdges(goods, edges) : goods;
}

// Where the number of "a few lemons" begins, although "a" alone is none of the goods'; else where these do.
function numberBefore(words: readonly string[], first: number): number {
  const at = words.slice(0, first).findIndex((_, from) => {
    const number = numberFirst(words.slice(from).join(' '));
    const end = from + (number?.words.split(' ').length ?? 0);
    return number !== null && (end > first || (end === first && number.value > 1));
  });
  return at < 0 ? first : at;
}

function withoutEdges(goods: string, edges: readonly RegExp[]): string {
  const rest = edges.reduce((piece, edge) => piece.replace(edge, ''), goods).trim();
  return rest === goods ? goods : withoutEdges(rest, edges);
}
