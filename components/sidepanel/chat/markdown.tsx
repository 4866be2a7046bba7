import type { MarkedToken, Token, Tokens } from 'marked';
import { type ComponentChildren, Fragment, h } from 'preact';
import type { Mark } from '../../../utils/agent/checked-answer/marks';
import { lettersOf, type Parsed } from './answer-passages';
import { drawLetters, type Pen } from './draw-letters';
import './markdown.css';
import type { Told } from './told-products';

interface MarkdownProps {
  /** What a model wrote: data, never markup. */
  readonly parsed: Parsed;
  /** What of each passage is drawn otherwise than written, by the tokens that hold its letters. */
  readonly marks: ReadonlyMap<readonly Token[], readonly Mark[]>;
  readonly told: Told;
  /** Addresses of products that were really seen; only these become links. */
  readonly knownLinks: ReadonlySet<string>;
}

/** Draws a model's Markdown as plain nodes: no HTML, no pictures, and links only to products that were seen. */
export function Markdown(props: MarkdownProps) {
  return <div class="markdown">{drawBlocks(props.parsed.tokens, props)}</div>;
}

function drawBlocks(tokens: readonly Token[], props: MarkdownProps): ComponentChildren {
  return tokens.map((token, index) => (
    <Fragment key={index}>{drawBlock(token as MarkedToken, props)}</Fragment>
  ));
}

function drawBlock(token: MarkedToken, props: MarkdownProps): ComponentChildren {
  switch (token.type) {
    case 'space':
      return null;
    case 'paragraph':
      return <p dir="auto">{drawPassage(token.tokens, props)}</p>;
    case 'heading':
      return (
        <p class="markdown-heading" dir="auto">
          {drawPassage(token.tokens, props)}
        </p>
      );
    case 'blockquote':
      return <blockquote dir="auto">{drawBlocks(token.tokens, props)}</blockquote>;
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'list':
      return drawList(token, props);
    case 'table':
      return drawTable(token, props);
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return token.tokens ? drawPassage(token.tokens, props) : token.text;
    default:
      return token.raw;
  }
}

function drawList(list: Tokens.List, props: MarkdownProps): ComponentChildren {
  const items = list.items.map((item, index) => <li key={index}>{drawBlocks(item.tokens, props)}</li>);
  return list.ordered ? (
    <ol dir="auto" start={Number(list.start) || 1}>
      {items}
    </ol>
  ) : (
    <ul dir="auto">{items}</ul>
  );
}

function drawTable(table: Tokens.Table, props: MarkdownProps): ComponentChildren {
  const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
    row.map((cell, index) => h(tag, { key: index }, drawPassage(cell.tokens, props)));
  return (
    <div class="markdown-table">
      <table dir="auto">
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

function drawPassage(tokens: readonly Token[], { parsed, marks, told, knownLinks }: MarkdownProps) {
  const text = parsed.passages.get(tokens)?.text ?? '';
  const pen: Pen = { text, marks: marks.get(tokens) ?? [], told, at: 0, isInLink: false };
  return drawInline(tokens, pen, knownLinks);
}

function drawInline(tokens: readonly Token[], pen: Pen, known: ReadonlySet<string>): ComponentChildren {
  return tokens.map((token, index) => (
    <Fragment key={index}>{drawToken(token as MarkedToken, pen, known)}</Fragment>
  ));
}

function drawToken(token: MarkedToken, pen: Pen, known: ReadonlySet<string>): ComponentChildren {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return h(token.type, null, drawInline(token.tokens, pen, known));
    case 'br':
      pen.at += 1;
      return <br />;
    case 'codespan':
      return <code>{drawLetters(token.text, pen)}</code>;
    case 'link':
      return drawLink(token, pen, known);
    case 'image':
      return withAddress(token.text, token);
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return token.tokens ? drawInline(token.tokens, pen, known) : drawLetters(token.text, pen);
    case 'escape':
      return drawLetters(token.text, pen);
    default:
      return drawLetters(token.raw, pen);
  }
}

// An address that nobody saw is shown in full, so that a person can judge it, and cannot be clicked.
function drawLink(link: Tokens.Link, pen: Pen, known: ReadonlySet<string>): ComponentChildren {
  const isKnown = known.has(link.href);
  const label = drawInline(link.tokens, { ...pen, isInLink: isKnown || pen.isInLink }, known);
  pen.at += link.tokens.map(lettersOf).join('').length;
  if (!isKnown) return link.text === link.href ? label : withAddress(label, link);
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}

function withAddress(
  label: ComponentChildren,
  { href, title }: Tokens.Link | Tokens.Image,
): ComponentChildren {
  return [label, ` (${[href, title].filter(Boolean).join(' ')})`];
}
