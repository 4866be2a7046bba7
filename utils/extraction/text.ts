import { advance, attr, dataOf, descend, nodeType, parentOf, rawParent, tagOf } from './dom';

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'object',
  'canvas',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'em',
  'font',
  'i',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'del',
  'ins',
  'data',
  'meta',
  'time',
  'wbr',
]);

// White space that no page writes.
const BLOCK = '\u2028';

/** Whether the element's text is never shown. */
export function isSilent(tag: string): boolean {
  return SILENT.has(tag);
}

/** White space folded, ends trimmed. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/**
 * The shown text below a node, white space folded, blocks parted by a space; stops after `cap` characters, so that
 * asking a huge element costs no more than asking a small one.
 */
export function textOf(root: Node, cap = 300): string {
  return tidy(gathered(root, cap, ' ')).slice(0, cap);
}

/** The same with a line feed where a block begins, so that position by position it is `textOf`. */
export function linesOf(root: Node, cap = 300): string {
  return gathered(root, cap, BLOCK)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, (run) => (run.includes(BLOCK) ? '\n' : ' '))
    .trim()
    .slice(0, cap);
}

function gathered(root: Node, cap: number, gap: string): string {
  let text = '';
  let steps = 0;
  for (let node: Node | null = root; node && text.length <= cap && steps < 4 * cap; steps += 1) {
    const type: number = nodeType(node);
    if (type === 3) text = joined(text, node, cap);
    const isOpen: boolean = type === 11 || (type === 1 && !isHiddenText(node as Element));
    const child: Node | null = isOpen ? descend(node) : null;
    const next: Node | null = child ?? advance(node, root);
    const isParted: boolean = isBlock(node) || (!child && next !== null && endsBlock(node, next));
    if (isParted && !text.endsWith(gap)) text += gap;
    node = next;
  }
  return text;
}

function isBlock(node: Node): boolean {
  return nodeType(node) === 1 && !INLINE.has(tagOf(node as Element));
}

// Whether a block closes between a node and the next one that is not inside it.
function endsBlock(node: Node, next: Node): boolean {
  const above = rawParent(next);
  for (let at = rawParent(node); at && at !== above; at = rawParent(at)) {
    if (isBlock(at)) return true;
  }
  return false;
}

/** What the element says: its text, or the words it is labelled with. */
export function labelOf(element: Element, cap = 80): string {
  const text = textOf(element, cap);
  if (text) return text;
  for (const name of ['aria-label', 'value', 'title', 'alt']) {
    const value = attr(element, name);
    if (value && value.length <= cap) return tidy(value);
  }
  return '';
}

// Digits of two elements are two numbers, unless the second is printed as cents ("173" and a raised "34").
function joined(text: string, node: Node, cap: number): string {
  // Templates indent: their white space must not use up the text that is asked for.
  const more = dataOf(node)
    .slice(0, 4 * cap + 400)
    .replace(/\s+/g, ' ')
    .slice(0, cap + 1);
  const start = /^\s*(\d+)/.exec(more)?.[1];
  if (!start || !/\d\s?$/.test(text)) return text + more;
  const whole = /\d[\d.,' ]*$/.exec(text.trimEnd())?.[0] ?? '';
  if (start.length !== 2 || /[.,]\d\d$/.test(whole) || !isCents(node))
    return /\d$/.test(text) ? `${text} ${more}` : text + more;
  return `${text.trimEnd()}${whole.includes(',') ? '.' : ','}${more.trimStart()}`;
}

function isCents(node: Node): boolean {
  const parent = parentOf(node);
  return (
    parent !== null &&
    (tagOf(parent) === 'sup' ||
      /cent|frac|decimal|minor|super|penny|pence|kop/i.test(attr(parent, 'class') ?? ''))
  );
}

function isHiddenText(element: Element): boolean {
  return isSilent(tagOf(element)) || attr(element, 'hidden') !== null;
}
