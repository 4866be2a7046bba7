import { lexer, type Token } from 'marked';

/** All addresses that a Markdown text links to, without repeats. */
export function linksIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const token of lexer(text)) collect(token, found);
  return [...found];
}

function collect(token: Token, found: Set<string>): void {
  if (token.type === 'link' && 'href' in token) found.add(String(token.href));
  for (const child of childrenOf(token)) collect(child, found);
}

function childrenOf(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as { items: Token[] }).items;
  if (token.type === 'table') return cellsOf(token as unknown as Rows).flatMap((cell) => cell.tokens);
  return ('tokens' in token && token.tokens) || [];
}

interface Cell {
  readonly tokens: Token[];
}

interface Rows {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

function cellsOf({ header, rows }: Rows): readonly Cell[] {
  return [...header, ...rows.flat()];
}
