import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { type ComponentChildren, Fragment, h } from 'preact';
import { useMemo } from 'preact/hooks';
import './markdown.css';

interface MarkdownProps {
  /** What a model wrote: data, never markup. */
  readonly text: string;
  /** Addresses of products that were really seen; only these become links. */
  readonly knownLinks: ReadonlySet<string>;
}

/** Draws a model's Markdown as plain nodes: no HTML, no pictures, and links only to products that were seen. */
export function Markdown({ text, knownLinks }: MarkdownProps) {
  const tokens = useMemo(() => lexer(text), [text]);
  return <div class="markdown">{draw(tokens, knownLinks)}</div>;
}

function draw(tokens: readonly Token[] | undefined, known: ReadonlySet<string>): ComponentChildren {
  return (tokens ?? []).map((token, index) => (
    <Fragment key={index}>{drawToken(token as MarkedToken, known)}</Fragment>
  ));
}

function drawToken(token: MarkedToken, known: ReadonlySet<string>): ComponentChildren {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'paragraph':
      return <p>{draw(token.tokens, known)}</p>;
    case 'heading':
      return <p class="markdown-heading">{draw(token.tokens, known)}</p>;
    case 'strong':
    case 'em':
    case 'del':
    case 'blockquote':
      return h(token.type, null, draw(token.tokens, known));
    case 'hr':
    case 'br':
      return h(token.type, null);
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'list':
      return drawList(token, known);
    case 'table':
      return drawTable(token, known);
    case 'link':
      return drawLink(token, known);
    case 'image':
      return token.text;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return token.tokens ? draw(token.tokens, known) : token.text;
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

function drawList(list: Tokens.List, known: ReadonlySet<string>): ComponentChildren {
  const items = list.items.map((item, index) => <li key={index}>{draw(item.tokens, known)}</li>);
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

function drawTable(table: Tokens.Table, known: ReadonlySet<string>): ComponentChildren {
  const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
    row.map((cell, index) => h(tag, { key: index }, draw(cell.tokens, known)));
  return (
    <div class="markdown-table">
      <table>
        <thead>
          <tr>{cells(table.header, 'th')}</tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// An address that nobody saw is shown in full, so that a person can judge it, and cannot be clicked.
function drawLink(link: Tokens.Link, known: ReadonlySet<string>): ComponentChildren {
  const label = draw(link.tokens, known);
  if (known.has(link.href)) {
    return (
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    );
  }
  return link.text === link.href ? link.text : [label, ` (${link.href})`];
}
