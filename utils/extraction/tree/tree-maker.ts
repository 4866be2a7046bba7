import { type Look, MAX_CAPTURED_NODES, type PageCapture } from '../../domain/product/page-capture';
import { unescaped, VOID } from '../capture/markup-text';
import type { PageElement, PageNode, PageText, PageTree } from './tree';
import { attributesIn } from './tree-attributes';
import { placedLooks } from './tree-looks';

const LONGEST_TEXT = 6_000;
// Of an endless text no more is looked at.
const LONGEST_RAW = 20_000;
const BLANK = /^[ \t\r\n\f]+$/;
const NONE: readonly string[] = [];
// How far up the element is looked for that a mark closes.
const FURTHEST = 500;
const MAX_TAGS = 1_000;
const tags = new Map<string, string>();
const BLANK_SIGN = 32;
const LT = 60;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/** Makes a tree of captured markup in one pass from mark to mark. Whatever the markup is, a tree comes of it. */
export class TreeMaker {
  private readonly elements: PageElement[] = [];
  private readonly tree: { elements: PageElement[]; looks: Map<number, Look>; picked: PageElement | null };
  private readonly notes: readonly number[];
  private readonly markup: string;
  private readonly picked: number | null;
  private above: PageElement | null = null;
  private before: PageNode | null = null;
  private nodes = 0;

  constructor({ markup, looks, picked }: Pick<PageCapture, 'markup' | 'looks' | 'picked'>) {
    this.markup = markup;
    this.picked = picked;
    this.tree = { elements: this.elements, looks: new Map(), picked: null };
    this.notes = looks;
  }

  make(): PageTree {
    const { markup } = this;
    for (let at = 0; at < markup.length; ) {
      if (this.nodes > MAX_CAPTURED_NODES) throw new RangeError('the page is too large to be read');
      at = markup.charCodeAt(at) === LT ? this.mark(at) : this.text(at);
    }
    while (this.above) this.close(this.above);
    this.tree.looks = placedLooks(this.notes, this.elements);
    return this.tree;
  }

  /** Takes in the mark that begins here; answers the place behind it. */
  private mark(at: number): number {
    const kind = this.markup.charCodeAt(at + 1);
    if (kind === BANG) return this.behind('-->', at + 4);
    const end = this.behind('>', at);
    if (kind === SLASH) this.closeTo(this.markup.slice(at + 2, end - 1));
    else if (kind !== QUESTION) return this.element(at, end);
    return end;
  }

  private element(at: number, end: number): number {
    if (!this.above && this.elements.length > 0) return this.markup.length;
    const behind = this.behindName(at + 1, end - 1);
    const tag = knownTag(this.markup.slice(at + 1, behind));
    const attributes = behind < end - 1 ? attributesIn(this.markup, behind, end - 1) : NONE;
    const element = this.add(tag, attributes);
    if (element.index === this.picked) this.tree.picked = element;
    if (VOID.has(tag)) this.before = element;
    else [this.above, this.before] = [element, null];
    return tag === 'script' ? this.script(element, end) : end;
  }

  // A script's text stands there as it is, and its length beside it.
  private script({ attributes }: PageElement, at: number): number {
    const said = attributes.lastIndexOf('/length');
    const length = said < 0 ? 0 : Number(attributes[said + 1]);
    if (!(length > 0)) return at;
    this.addText(this.markup.slice(at, at + length));
    return at + length;
  }

  private text(at: number): number {
    const next = this.markup.indexOf('<', at);
    const end = next < 0 ? this.markup.length : next;
    if (!this.above) return end;
    this.addText(folded(this.markup.slice(at, Math.min(end, at + LONGEST_RAW))));
    return end;
  }

  private add(tag: string, attributes: readonly string[]): PageElement {
    const { length } = this.elements;
    const element: PageElement = {
      kind: 'element',
      tag,
      attributes,
      parent: this.above,
      tree: this.tree,
      index: length,
      last: length,
      first: null,
      next: null,
      previous: this.before,
    };
    this.elements.push(element);
    this.join(element);
    return element;
  }

  private addText(text: string): void {
    if (!this.above) return;
    const node: PageText = { kind: 'text', text, parent: this.above, next: null, previous: this.before };
    this.join(node);
    this.before = node;
  }

  private join(node: PageNode): void {
    this.nodes += 1;
    if (this.before) this.before.next = node;
    else if (this.above) this.above.first = node;
  }

  // The place of the blank behind a name that begins here, or of the end of its mark.
  private behindName(from: number, end: number): number {
    let at = from;
    while (at < end && this.markup.charCodeAt(at) !== BLANK_SIGN) at += 1;
    return at;
  }

  private closeTo(tag: string): void {
    let found = this.above;
    for (let step = 0; found && found.tag !== tag; found = step < FURTHEST ? found.parent : null) step += 1;
    while (found && this.above) {
      const isDone = this.above === found;
      this.close(this.above);
      if (isDone) return;
    }
  }

  private close(element: PageElement): void {
    element.last = this.elements.length - 1;
    [this.above, this.before] = [element.parent, element];
  }

  private behind(mark: string, from: number): number {
    const found = this.markup.indexOf(mark, from);
    return found < 0 ? this.markup.length : found + mark.length;
  }
}

function folded(markup: string): string {
  if (BLANK.test(markup)) return ' ';
  return unescaped(markup)
    .replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ')
    .slice(0, LONGEST_TEXT);
}

// One string for each tag, however often it is met.
function knownTag(written: string): string {
  const known = tags.get(written);
  if (known !== undefined) return known;
  if (tags.size < MAX_TAGS) tags.set(written, written);
  return written;
}
