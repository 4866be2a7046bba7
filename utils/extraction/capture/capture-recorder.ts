import type { PageCapture } from '../../domain/product/page-capture';
import {
  attr,
  firstChild,
  frameRoot,
  quickFirst,
  quickNext,
  quickTag,
  rawText,
  rootOf,
  shadowOf,
  siblingsOf,
  tagOf,
} from '../tree/dom';
import type { CaptureOptions } from './capture';
import { startTag } from './capture-attributes';
import { LEFT_OUT, mayHost, WRITTEN_OTHERWISE } from './capture-kinds';
import { NativeParts } from './capture-natively';
import { CaptureOutput } from './capture-output';
import { keptScript, ScriptBudget } from './capture-scripts';
import { escaped, VOID } from './markup-text';

const MAX_NODES = 120_000;
const LONGEST_TEXT = 6_000;
const MAX_FRAME_DEPTH = 2;

/** An element that was entered, and where the walk inside it stands. */
interface Frame {
  readonly element: Element;
  readonly tag: string;
  /** Its number in the order of the capture. */
  readonly number: number;
  next: Node | null;
  /** What is inside after the shadow tree. */
  light: Node | null;
  visited: number;
  readonly frameDepth: number;
}

// What the browser writes is not walked, but takes its time too.
const NODES_A_PART = 5;
// Of an endless list its beginning and what came last are enough.
const FIRST_SIBLINGS = 1_500;
const LAST_SIBLINGS = 1_500;

/** Walks a page and writes it down as markup; what the browser can write itself is not walked. */
export class Recorder {
  private readonly output = new CaptureOutput();
  private readonly scripts = new ScriptBudget();
  private readonly open: Frame[] = [];
  private visited = 0;
  private picked: number | null = null;
  private readonly native: NativeParts;
  private readonly options: CaptureOptions;

  constructor(document: Document, options: CaptureOptions) {
    this.options = options;
    this.native = new NativeParts(document, options.url);
    if (options.picked) this.native.leadTo(options.picked);
    const root = rootOf(document);
    if (!root) return;
    this.native.enter(root);
    this.element(root, tagOf(root), 0);
  }

  /** Records so many nodes; false once there are no more. */
  goOn(count: number): boolean {
    const end = this.visited + count;
    for (let frame = this.open.at(-1); frame; frame = this.open.at(-1)) {
      if (this.visited >= end) return true;
      const node = this.isFull() ? null : frame.next;
      if (node) this.record(node, frame);
      else this.leave(frame);
    }
    return false;
  }

  done(): PageCapture {
    const { url, observedAt, variantHint } = this.options;
    return {
      url,
      at: observedAt,
      isVariantChanged: variantHint?.isChanged ?? false,
      markup: this.output.markup,
      looks: this.output.looks,
      picked: this.picked,
    };
  }

  private isFull(): boolean {
    return this.visited >= MAX_NODES || this.output.isFull;
  }

  private record(node: Node, frame: Frame): void {
    this.visited += 1;
    const tag = quickTag(node);
    frame.next = quickNext(node, tag);
    frame.visited += 1;
    if (frame.visited === FIRST_SIBLINGS && frame.next) frame.next = pastTheMiddle(frame.next);
    if (tag === null) {
      if (node.nodeType === 3) this.text(node.nodeValue ?? '', frame);
    } else if (!LEFT_OUT.has(tag)) this.element(node as Element, tag, frame.frameDepth);
  }

  private element(element: Element, tag: string, depth: number): void {
    const size = WRITTEN_OTHERWISE.has(tag) ? 0 : this.native.sizeOf(element);
    const unit = size > 0 ? this.native.take(element, this.scripts) : null;
    if (!unit) return void this.enter(element, tag, depth);
    this.visited += size + NODES_A_PART;
    this.output.writeUnit(unit);
  }

  private enter(element: Element, tag: string, depth: number): void {
    if (element === this.options.picked) this.picked = this.output.elements;
    const start = startTag(element, tag);
    this.output.elements += 1;
    if (tag === 'script') {
      const code = keptScript(element, rawText(element), this.scripts);
      this.output.write(`${start}${code && ` /length="${code.length}"`}>${code}</script>`);
    } else {
      this.output.write(`${start}>`);
      if (!VOID.has(tag)) this.descend(element, tag, depth);
    }
  }

  private descend(element: Element, tag: string, depth: number): void {
    const inner = tag === 'iframe' ? this.frameIn(element, depth) : null;
    const light = inner ? firstChild(inner) : quickFirst(element, tag);
    const shadow = inner ? null : this.shadowIn(element, tag);
    this.open.push({
      element,
      tag,
      number: this.output.elements - 1,
      next: shadow ? firstChild(shadow) : light,
      light: shadow ? light : null,
      visited: 0,
      frameDepth: depth + (inner ? 1 : 0),
    });
  }

  private leave(frame: Frame): void {
    if (frame.light && !this.isFull()) {
      [frame.next, frame.light] = [frame.light, null];
      return;
    }
    this.open.pop();
    this.output.write(`</${frame.tag}>`);
  }

  private shadowIn(element: Element, tag: string): Node | null {
    const shadow = mayHost(tag) ? shadowOf(element) : null;
    if (shadow) this.inside(shadow);
    return shadow;
  }

  // The element with the frame's document inside, as far as the page itself could look into it.
  private frameIn(element: Element, depth: number): Node | null {
    if (depth >= MAX_FRAME_DEPTH || attr(element, 'hidden') !== null) return null;
    const inner = frameRoot(element, this.options.url);
    if (inner) this.inside(inner);
    return inner;
  }

  private inside(root: ParentNode & Node): void {
    this.options.onInside?.(root);
    this.native.enter(root);
  }

  private text(data: string, { element, number }: Frame): void {
    if (data === '') return;
    // Templates indent; what that takes would be sent along.
    const text = isBlank(data)
      ? ' '
      : data.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ').slice(0, LONGEST_TEXT);
    this.output.writeText(escaped(text), element, number);
  }
}

function pastTheMiddle(next: Node): Node {
  const siblings = siblingsOf(next);
  const at = siblings.length - LAST_SIBLINGS;
  return at > FIRST_SIBLINGS ? (siblings[at] ?? next) : next;
}

function isBlank(data: string): boolean {
  const code = data.charCodeAt(0);
  return (code === 32 || (code > 8 && code < 14)) && /^[ \t\r\n\f]+$/.test(data);
}
