import type { PageCapture } from '../domain/page-capture';
import { keptAttributes } from './capture-attributes';
import { LookNotes } from './capture-looks';
import { keptScript, ScriptBudget } from './capture-scripts';
import { attr, dataOf, firstChild, frameRoot, nextSibling, nodeType, rootOf, shadowOf, tagOf } from './dom';

/** What the capture must be told: address, moment, and whether the person just changed the variant. */
export interface CaptureOptions {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  /** After a variant click the visible page outranks what the server wrote into it. */
  readonly variantHint?: { readonly isChanged: boolean };
  /** The element that the person pointed at. */
  readonly picked?: Element;
  /** Told of each shadow root and frame document that was entered, so that changes inside can be watched. */
  readonly onInside?: (root: Node) => void;
}

const MAX_NODES = 120_000;
const LONGEST_TEXT = 1_000;
const MAX_FRAME_DEPTH = 2;
// Never shown as text, never read as data.
const LEFT_OUT = /^(?:style|noscript|template|svg|canvas|object|video|audio|math)$/;

/** Takes the page along as data, in one go. */
export function capturePage(document: Document, options: CaptureOptions): PageCapture {
  const steps = captureSteps(document, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of some hundred nodes, so that a large page can be left to itself in between. */
export function* captureSteps(document: Document, options: CaptureOptions): Generator<void, PageCapture> {
  const recorder = new Recorder(options);
  const root = rootOf(document);
  if (root) yield* recorder.record(root);
  return recorder.done();
}

/** An element that was entered, and where the walk inside it stands. */
interface Frame {
  readonly element: Element;
  readonly insides: Node[];
  next: Node | null;
  readonly frameDepth: number;
}

const NODES_A_STEP = 500;

class Recorder {
  private readonly stream: (string | number)[] = [];
  private readonly looks = new LookNotes();
  private readonly scripts = new ScriptBudget();
  private readonly open: Frame[] = [];
  private elements = 0;
  private visited = 0;
  private picked: number | null = null;
  private readonly options: CaptureOptions;

  constructor(options: CaptureOptions) {
    this.options = options;
  }

  *record(root: Element): Generator<void, void> {
    this.enter(root, 0);
    for (let frame = this.open.at(-1); frame; frame = this.open.at(-1)) {
      const node = this.visited < MAX_NODES ? this.nextIn(frame) : null;
      if (!node) this.leave();
      else if (nodeType(node) === 3) this.text(node);
      else if (nodeType(node) === 1) this.enter(node as Element, frame.frameDepth);
      if (this.visited % NODES_A_STEP === 0) yield;
    }
  }

  done(): PageCapture {
    const { url, observedAt, variantHint } = this.options;
    return {
      url,
      at: observedAt,
      isVariantChanged: variantHint?.isChanged ?? false,
      stream: this.stream,
      looks: this.looks.flat,
      picked: this.picked,
    };
  }

  private nextIn(frame: Frame): Node | null {
    while (!frame.next) {
      const inside = frame.insides.shift();
      if (!inside) return null;
      frame.next = firstChild(inside);
    }
    const node = frame.next;
    frame.next = nextSibling(node);
    this.visited += 1;
    return node;
  }

  private enter(element: Element, depth: number): void {
    const tag = tagOf(element);
    if (LEFT_OUT.test(tag)) return;
    if (element === this.options.picked) this.picked = this.elements;
    const kept = keptAttributes(element, tag);
    this.stream.push(tag, kept.length / 2, ...kept);
    this.elements += 1;
    if (tag === 'script') {
      const code = keptScript(element, this.scripts);
      if (code) this.stream.push(1, code);
      this.stream.push(0);
      return;
    }
    const inner = tag === 'iframe' ? this.frameIn(element, depth) : null;
    this.open.push({
      element,
      insides: inner ? [inner] : this.insidesOf(element, tag),
      next: null,
      frameDepth: depth + (inner ? 1 : 0),
    });
    this.looks.entered(this.elements - 1, element);
  }

  private leave(): void {
    this.open.pop();
    this.looks.left();
    this.stream.push(0);
  }

  private insidesOf(element: Element, tag: string): Node[] {
    const shadow = mayHost(tag) ? shadowOf(element) : null;
    if (shadow) this.options.onInside?.(shadow);
    return shadow ? [shadow, element] : [element];
  }

  // The element with the frame's document inside, as far as the page itself could look into it.
  private frameIn(element: Element, depth: number): Node | null {
    if (depth >= MAX_FRAME_DEPTH || attr(element, 'hidden') !== null) return null;
    const inner = frameRoot(element, this.options.url);
    if (inner) this.options.onInside?.(inner);
    return inner;
  }

  private text(node: Node): void {
    const data = dataOf(node);
    if (data === '') return;
    // Templates indent; what that takes would be sent along.
    const text = data.replace(/[ \t\r\n\f]+/g, ' ').slice(0, LONGEST_TEXT);
    this.stream.push(1, text);
    this.looks.note(text);
  }
}

// Custom elements and plain blocks can have a shadow tree; asking every element is slow.
function mayHost(tag: string): boolean {
  return tag.includes('-') || /^(?:div|section|main|article|span)$/.test(tag);
}
