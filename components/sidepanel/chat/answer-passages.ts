import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import type { Passage, Span } from '../../../utils/agent/checked-answer/marks';

/** An answer's Markdown, with the letters of each of its passages (paragraph, item, cell) under the tokens that hold them. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly passages: ReadonlyMap<readonly Token[], Passage>;
}

/** Parses Markdown and gathers its passages, so that a number can be judged across bold and plain letters. */
export function parseAnswer(text: string): Parsed {
  const tokens = lexer(text);
  const passages = new Map<readonly Token[], Passage>();
  gather(tokens, passages);
  return { tokens, passages };
}

/** The letters of a token that count for its passage; a picture has none. */
export function lettersOf(token: Token): string {
  const each = token as MarkedToken;
  if ('tokens' in each && each.tokens) return each.tokens.map(lettersOf).join('');
  if (each.type === 'br') return '\n';
  if (each.type === 'image' || each.type === 'checkbox') return '';
  if (each.type === 'text' || each.type === 'escape' || each.type === 'codespan') return each.text;
  return each.raw;
}

function gather(tokens: readonly Token[], into: Map<readonly Token[], Passage>): void {
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'list') for (const item of token.items) gatherItem(item, into);
    else if (token.type === 'table') gatherTable(token, into);
    else if (token.type === 'blockquote') gather(token.tokens, into);
    else if ('tokens' in token && token.tokens) into.set(token.tokens, passageOf(token.tokens, false));
  }
}

function gatherItem(item: Tokens.ListItem, into: Map<readonly Token[], Passage>): void {
  for (const token of item.tokens as readonly MarkedToken[]) {
    if ((token.type === 'text' || token.type === 'paragraph') && token.tokens)
      into.set(token.tokens, passageOf(token.tokens, true));
    else gather([token], into);
  }
}

function gatherTable({ header, rows }: Tokens.Table, into: Map<readonly Token[], Passage>): void {
  for (const cell of [...header, ...rows.flat()]) into.set(cell.tokens, passageOf(cell.tokens, false));
}

function passageOf(tokens: readonly Token[], isItem: boolean): Passage {
  const spans: Span[] = [];
  const text = lettersWithSpans(tokens, 0, spans);
  const head = isItem && spans.length === 0 ? /^[^:：–—\n]{3,80}(?=\s?[:：–—])/u.exec(text) : null;
  return { text, spans: head ? [{ start: 0, end: head[0].length }] : spans };
}

function lettersWithSpans(tokens: readonly Token[], from: number, spans: Span[]): string {
  let text = '';
  for (const token of tokens) {
    const letters = lettersOf(token);
    const start = from + text.length;
    if (token.type === 'strong' || token.type === 'link') spans.push({ start, end: start + letters.length });
    else if ('tokens' in token && token.tokens) lettersWithSpans(token.tokens, start, spans);
    text += letters;
  }
  return text;
}
