import type { QuickLanguage } from './quick-words/quick-language';

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ELISION = /(?<![\p{L}\p{M}])([ldjmtsnc]|qu)'(?=\p{L})/giu;

/**
 * What a piece of a question is about: its words without those that name no goods at the edges of each part. Words inside stay
 * ("pommes de terre"). With `keepsNumbers`, numbers written out are goods' counts and stay too.
 */
export function withoutFillers(text: string, language: QuickLanguage, keepsNumbers = false): string {
  const isFiller = (word: string) =>
    language.fillers.has(word) && !(keepsNumbers && language.numbers[word] !== undefined);
  return text
    .replace(/[?!.,;:，。？！、؟،।"“”„«»()]+(?=\s|$|\|)|(?<=^|\s)["“”„«»(¿¡]+|[，。？！、؟،।¿¡]/gu, ' | ')
    .split('|')
    .map((part) => goodsIn(part, language, isFiller))
    .filter(Boolean)
    .join(' ');
}

function goodsIn(part: string, { edges }: QuickLanguage, isFiller: (word: string) => boolean): string {
  const words = part.replace(ELISION, "$1' ").split(/\s+/).filter(Boolean);
  const isGoods = (word: string) => !isFiller(word.toLowerCase());
  const first = words.findIndex(isGoods);
  if (first < 0) return '';
  const goods = words
    .slice(first, words.findLastIndex(isGoods) + 1)
    .join(' ')
    .replaceAll("' ", "'");
  return SPACELESS.test(goods) ? withoutEdges(goods, edges) : goods;
}

function withoutEdges(goods: string, edges: readonly RegExp[]): string {
  const rest = edges.reduce((piece, edge) => piece.replace(edge, ''), goods).trim();
  return rest === goods ? goods : withoutEdges(rest, edges);
}
