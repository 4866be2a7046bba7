import { LEFT_OUT, MUST_WALK, PLAIN_HOSTS } from './capture-kinds';
import { all, elementsBelow, markupOf, parentOf, shadowOf } from './dom';
import { accessorOf, type Getter, type Method } from './dom-accessors';
import { MarkupPlaces } from './markup-place';
import { VOID } from './markup-text';

// Whatever holds one of these is walked.
const WALKED = [...LEFT_OUT, ...MUST_WALK];
const ANY_WALKED = WALKED.join();
const OPENS_WALKED = new RegExp(`<(?:${WALKED.join('|')})[\\s>]`);
const PLAIN = PLAIN_HOSTS.join();
// Elements of the page's own making.
const CUSTOM = /<[a-z]\w*-/g;
/** The most elements that are written in one go. */
const MOST_AT_ONCE = 4_000;

/** Tells which parts of a page the browser itself can write as markup, many times as quick as a walk. */
export class NativeParts {
  /** What must be walked to come to shadow trees and to the picked element. */
  private readonly onTheWay = new Set<Element>();
  private isCanonical: boolean;
  private isLarge = false;

  constructor(document: Document) {
    this.isCanonical = writesCanonically(document);
  }

  /** Looks over a tree that is entered: the page's, a frame's or a shadow tree. */
  enter(root: ParentNode & Node): void {
    if (!this.isCanonical) return;
    this.isLarge ||= elementsBelow(root, '*').length > MOST_AT_ONCE;
    for (const element of all(root, ANY_WALKED)) this.leadTo(parentOf(element));
    for (const element of all(root, PLAIN)) if (shadowOf(element)) this.leadTo(element);
  }

  /** Whether the markup can be taken for the element; where it cannot, the way to what hides inside is known from here on. */
  tellsAll(element: Element, tag: string, markup: string): boolean {
    if (VOID.has(tag)) return true;
    // Put into the page while it was being captured.
    if (OPENS_WALKED.test(markup)) return false;
    const hosts = customHostsIn(element, markup);
    for (const host of hosts) this.leadTo(host);
    return hosts.length === 0;
  }

  /** Has the element be walked itself. */
  leadTo(element: Element | null): void {
    for (let at = element; at && !this.onTheWay.has(at); at = parentOf(at)) this.onTheWay.add(at);
  }

  /** From here on everything is walked. */
  giveUp(): void {
    this.isCanonical = false;
  }

  /** How many elements the browser can write in one go from this one on; 0 where it must be walked. */
  sizeOf(element: Element): number {
    if (!this.isCanonical || this.onTheWay.has(element)) return 0;
    const size = this.isLarge ? 1 + elementsBelow(element, '*').length : 1;
    return size > MOST_AT_ONCE ? 0 : size;
  }
}

// Documents of XML are written otherwise, and older browsers leave `<` and `>` in attributes as they are.
function writesCanonically(document: Document): boolean {
  const type = (accessorOf(document, 'contentType', 'Document') as Getter).call(document);
  if (type !== 'text/html') return false;
  const make = accessorOf(document, 'createElement', 'Document') as Method;
  const probe = make.call(document, 'p') as Element;
  probe.setAttribute('title', '<"&>');
  return markupOf(probe) === '<p title="&lt;&quot;&amp;&gt;"></p>';
}

function customHostsIn(element: Element, markup: string): readonly Element[] {
  const hosts: Element[] = [];
  const places = new MarkupPlaces(element, markup);
  for (const { 0: opening, index } of markup.matchAll(CUSTOM)) {
    const found = places.openedBefore(index + opening.length);
    if (found && shadowOf(found)) hosts.push(found);
  }
  return hosts;
}
