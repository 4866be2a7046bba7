import { withoutFillers } from './subject';
import { type QuickLanguage, says } from './words/quick-language';

const QUOTED = /["“”„«「『]\s?([^"“”„«»」』]{1,80}?)\s?["“”»」』]/u;

/**
 * What a request calls the list that it is about: what stands in quotes, or behind the word for a list ("plan my list Party"), or with a
 * capital before it ("my Party list"). `left` is what no rule took. '' where the list has no name there.
 */
export function calledList(asked: string, left: string, language: QuickLanguage): string {
  const [, quoted] = QUOTED.exec(asked) ?? [];
  if (quoted) return quoted;
  const word = says`${language.list}`.exec(asked);
  if (!word) return '';
  const before = asked.slice(0, word.index);
  const behind = asked.slice(word.index + word[0].length);
  const pieces = left
    .split('|')
    .map((piece) => withoutFillers(piece, language))
    .flatMap((piece) => [piece, piece.slice(piece.indexOf(' ') + 1)]);
  const name = pieces.find((piece) => isBehind(piece, behind) || isBefore(piece, before, language));
  return name?.replace(/-$/, '') ?? '';
}

function isBehind(piece: string, behind: string): boolean {
  const [, blank = '', rest = ''] = /^([\s:-]*)(.*)$/u.exec(behind) ?? [];
  return piece !== '' && blank !== '' && `${rest} `.startsWith(`${piece} `);
}

// In German every noun has a capital; there a name is joined by a hyphen. What begins a sentence has one everywhere.
function isBefore(piece: string, before: string, { code }: QuickLanguage): boolean {
  const isName = code === 'de' ? piece.endsWith('-') : /^\p{Lu}/u.test(piece);
  const start = before.trimEnd().lastIndexOf(piece);
  const isLast = start >= 0 && start + piece.length === before.trimEnd().length;
  return isName && isLast && /\p{L}/u.test(before.slice(0, start));
}
