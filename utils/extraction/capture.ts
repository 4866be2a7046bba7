import type { PageCapture } from '../domain/page-capture';
import { pushAttributes } from './capture-attributes';
import { LookNotes } from './capture-looks';
import { keptScript, ScriptBudget } from './capture-scripts';
import {
  attr,
  firstChild,
  frameRoot,
  quickFirst,
  quickNext,
  quickTag,
  rootOf,
  shadowOf,
  siblingsOf,
  tagOf,
} from './dom';

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
const LEFT_OUT: ReadonlySet<string> = new Set([
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'object',
  'video',
  'audio',
  'math',
]);

/** Takes the page along as data, in one go. */
export function capturePage(document: Document, options: CaptureOptions): PageCapture {
  const steps = captureSteps(document, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps of some hundred nodes, so that a large page can be left to itself in between. */
export function* captureSteps(document: Document, options: CaptureOptions): Generator<void, PageCapture> {
  const recorder = new Recorder(options);
  const root = rootOf(document);
  if (root) recorder.enter(root, tagOf(root), 0);
  while (recorder.goOn(NODES_A_STEP)) yield;
  return recorder.done();
}

/** An element that was entered, and where the walk inside it stands. */
interface Frame {
  next: Node | null;
  /** What is inside after the shadow tree. */
  light: Node | null;
  visited: number;
  readonly frameDepth: number;
}

const NODES_A_STEP = 500;
// Of an endless list its beginning and what came last are enough.
const FIRST_SIBLINGS = 1_500;
const LAST_SIBLINGS = 1_500;

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

  /** Records so many nodes; false once there are no more. */
  goOn(count: number): boolean {
    const end = this.visited + count;
    for (let frame = this.open.at(-1); frame; frame = this.open.at(-1)) {
      if (this.visited >= end) return true;
      const node = this.visited < MAX_NODES ? frame.next : null;
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
      stream: this.stream,
      looks: this.looks.flat,
      picked: this.picked,
    };
  }

  private record(node: Node, frame: Frame): void {
    this.visited += 1;
    const tag = quickTag(node);
    frame.next = quickNext(node, tag);
    frame.visited += 1;
    if (frame.visited === FIRST_SIBLINGS && frame.next) frame.next = pastTheMiddle(frame.next);
    if (tag !== null) this.enter(node as Element, tag, frame.frameDepth);
    else if (node.nodeType === 3) this.text(node.nodeValue ?? '');
  }

  enter(element: Element, tag: string, depth: number): void {
    if (LEFT_OUT.has(tag)) return;
    if (element === this.options.picked) this.picked = this.elements;
    const { stream } = this;
    stream.push(tag, 0);
    const at = stream.length;
    pushAttributes(element, tag, stream);
    stream[at - 1] = (stream.length - at) / 2;
    this.elements += 1;
    if (tag === 'script') {
      const code = keptScript(element, this.scripts);
      if (code) stream.push(1, code);
      stream.push(0);
    } else this.descend(element, tag, depth);
  }

  private descend(element: Element, tag: string, depth: number): void {
    const inner = tag === 'iframe' ? this.frameIn(element, depth) : null;
    const light = inner ? firstChild(inner) : quickFirst(element, tag);
    const shadow = inner ? null : this.shadowIn(element, tag);
    if (!light && !shadow) return void this.stream.push(0);
    this.open.push({
      next: shadow ? firstChild(shadow) : light,
      light: shadow ? light : null,
      visited: 0,
      frameDepth: depth + (inner ? 1 : 0),
    });
    this.looks.entered(this.elements - 1, element);
  }

  private leave(frame: Frame): void {
    if (frame.light && this.visited < MAX_NODES) {
      [frame.next, frame.light] = [frame.light, null];
      return;
    }
    this.open.pop();
    this.looks.left();
    this.stream.push(0);
  }

  private shadowIn(element: Element, tag: string): Node | null {
    const shadow = mayHost(tag) ? shadowOf(element) : null;
    if (shadow) this.options.onInside?.(shadow);
    return shadow;
  }

  // The element with the frame's document inside, as far as the page itself could look into it.
  private frameIn(element: Element, depth: number): Node | null {
    if (depth >= MAX_FRAME_DEPTH || attr(element, 'hidden') !== null) return null;
    const inner = frameRoot(element, this.options.url);
    if (inner) this.options.onInside?.(inner);
    return inner;
  }

  private text(data: string): void {
    if (data === '') return;
    // Templates indent; what that takes would be sent along.
    const text = isBlank(data)
      ? ' '
      : data.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, ' ').slice(0, LONGEST_TEXT);
    this.stream.push(1, text);
    if (text !== ' ') this.looks.note(text);
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

// Custom elements and plain blocks can have a shadow tree; asking every element is slow.
const HOSTS = new Set(['div', 'section', 'main', 'article', 'span']);

function mayHost(tag: string): boolean {
  return HOSTS.has(tag) || tag.includes('-');
}
