/** The tree that text is read from: the page itself, or a capture of it. */
export interface TreeReader<N, E extends N> {
  readonly isText: (node: N) => boolean;
  readonly isElement: (node: N) => node is E;
  readonly dataOf: (node: N) => string;
  /** The first node inside, or null. */
  readonly inside: (node: N) => N | null;
  /** The next node in document order that is not inside `node`; null at the end of `root`. */
  readonly advance: (node: N, root: N) => N | null;
  readonly parentOf: (node: N) => E | null;
  readonly tagOf: (element: E) => string;
  readonly attr: (element: E, name: string) => string | null;
}

/** How the words of a tree are read. */
export interface TextReader<N, E extends N> {
  /**
   * The shown text below a node, white space folded, blocks parted by a space; stops after `cap` characters, so that
   * asking a huge element costs no more than asking a small one.
   */
  readonly textOf: (root: N, cap?: number) => string;
  /** The same with a line feed where a block begins, so that position by position it is `textOf`. */
  readonly linesOf: (root: N, cap?: number) => string;
  /** What the element says: its text, or the words it is labelled with. */
  readonly labelOf: (element: E, cap?: number) => string;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'object', 'canvas']);
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

/** Whether the element's text is never shown. */
export function isSilent(tag: string): boolean {
  return SILENT.has(tag);
}

// A single space is as it should be, and most are single.
const UNTIDY = /[\s\u200b\ufeff]{2,}|[^\S ]|[\u200b\ufeff]/g;
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** White space folded, ends trimmed. */
export function tidy(text: string): string {
  return text.replace(UNTIDY, ' ').trim();
}

// White space that no page writes.
const BLOCK = '\u2028';

/** Makes the functions that read the words of such a tree. */
export function textReader<N, E extends N>(tree: TreeReader<N, E>): TextReader<N, E> {
  const textOf = (root: N, cap = 300): string => tidy(gathered(tree, root, cap, ' ')).slice(0, cap);
  const linesOf = (root: N, cap = 300): string =>
    gathered(tree, root, cap, BLOCK)
      .replace(/[\s\u00a0\u200b\ufeff]+/g, (run) => (run.includes(BLOCK) ? '\n' : ' '))
      .trim()
      .slice(0, cap);
  const labelOf = (element: E, cap = 80): string => {
    const text = textOf(element, cap);
    if (text) return text;
    for (const name of ['aria-label', 'value', 'title', 'alt']) {
      const value = tree.attr(element, name);
      if (value && value.length <= cap) return tidy(value);
    }
    return '';
  };
  return { textOf, linesOf, labelOf };
}

function gathered<N, E extends N>(tree: TreeReader<N, E>, root: N, cap: number, gap: string): string {
  let text = '';
  let steps = 0;
  for (let node: N | null = root; node && text.length <= cap && steps < 4 * cap; steps += 1) {
    if (tree.isText(node)) text = joined(tree, text, node, cap);
    const isShut: boolean = tree.isElement(node) && isHiddenText(tree, node);
    const child: N | null = isShut ? null : tree.inside(node);
    const next: N | null = child ?? tree.advance(node, root);
    const isParted: boolean = isBlock(tree, node) || (!child && next !== null && endsBlock(tree, node, next));
    if (isParted && !text.endsWith(gap)) text += gap;
    node = next;
  }
  return text;
}

function isBlock<N, E extends N>(tree: TreeReader<N, E>, node: N): boolean {
  return tree.isElement(node) && !INLINE.has(tree.tagOf(node));
}

// Whether a block closes between a node and the next one that is not inside it.
function endsBlock<N, E extends N>(tree: TreeReader<N, E>, node: N, next: N): boolean {
  const above = tree.parentOf(next);
  for (let at = tree.parentOf(node); at && at !== above; at = tree.parentOf(at)) {
    if (isBlock(tree, at)) return true;
  }
  return false;
}

// Digits of two elements are two numbers, unless the second is printed as cents ("173" and a raised "34").
function joined<N, E extends N>(tree: TreeReader<N, E>, text: string, node: N, cap: number): string {
  // Templates indent: their white space must not use up the text that is asked for.
  const more = tree
    .dataOf(node)
    .slice(0, 4 * cap + 400)
    .replace(UNFOLDED, ' ')
    .slice(0, cap + 1);
  if (!beginsWithDigit(more)) return text + more;
  const start = /^\s*(\d+)/.exec(more)?.[1];
  if (!start || !/\d\s?$/.test(text)) return text + more;
  const whole = /\d[\d.,' ]*$/.exec(text.trimEnd())?.[0] ?? '';
  if (start.length !== 2 || /[.,]\d\d$/.test(whole) || !isCents(tree, node))
    return /\d$/.test(text) ? `${text} ${more}` : text + more;
  return `${text.trimEnd()}${whole.includes(',') ? '.' : ','}${more.trimStart()}`;
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(text.startsWith(' ') ? 1 : 0);
  return code >= 48 && code <= 57;
}

function isCents<N, E extends N>(tree: TreeReader<N, E>, node: N): boolean {
  const parent = tree.parentOf(node);
  return (
    parent !== null &&
    (tree.tagOf(parent) === 'sup' ||
      /cent|frac|decimal|minor|super|penny|pence|kop/i.test(tree.attr(parent, 'class') ?? ''))
  );
}

function isHiddenText<N, E extends N>(tree: TreeReader<N, E>, element: E): boolean {
  return isSilent(tree.tagOf(element)) || tree.attr(element, 'hidden') !== null;
}
