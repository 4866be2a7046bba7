import { all, elementsBelow, frameRoot, markupOf, parentOf, plainHosts, rawText, tagOf } from '../tree/dom';
import { accessorOf, type Getter, type Method } from '../tree/dom-accessors';
import { PLAIN_HOSTS, UNESCAPED } from './capture-kinds';
import type { ScriptBudget } from './capture-scripts';
import { type Unit, UnitScan } from './capture-unit';

const MAY_BE_IN_THE_WAY = ['script:not([src])', 'iframe', ...UNESCAPED].join();
const PLAIN = PLAIN_HOSTS.join();
/** The most elements that are written in one go. */
const MOST_AT_ONCE = 4_000;
/** Longer markup is not taken in one go. */
const LONGEST_PART = 3_000_000;
/** A longer script is not written at each step down to it. */
const LONGEST_SCRIPT = 1_000_000;
/** How often a part may turn out to be too long: one of endless texts would be written again at each step down. */
const MOST_TOO_LONG = 3;

/** Tells which parts of a page the browser itself can write as markup, many times as quick as a walk. */
export class NativeParts {
  /** What must be walked to come to frames, shadow trees and the picked element. */
  private readonly onTheWay = new Set<Element>();
  private isCanonical: boolean;
  private isLarge = false;
  private tooLong = 0;
  private readonly pageUrl: string;

  constructor(document: Document, pageUrl: string) {
    this.isCanonical = writesCanonically(document);
    this.pageUrl = pageUrl;
  }

  /** Looks over a tree that is entered: the page's, a frame's or a shadow tree. */
  enter(root: ParentNode & Node): void {
    if (!this.isCanonical) return;
    this.isLarge ||= elementsBelow(root, '*').length > MOST_AT_ONCE;
    for (const host of plainHosts(root, PLAIN)) this.leadTo(host);
    for (const element of all(root, MAY_BE_IN_THE_WAY)) if (this.isInTheWay(element)) this.leadTo(element);
  }

  /** Has the element be walked itself. */
  leadTo(element: Element | null): void {
    for (let at = element; at && !this.onTheWay.has(at); at = parentOf(at)) this.onTheWay.add(at);
  }

  /** How many elements the browser can write in one go from this one on; 0 where it must be walked. */
  sizeOf(element: Element): number {
    if (!this.isCanonical || this.onTheWay.has(element)) return 0;
    const size = this.isLarge ? 1 + elementsBelow(element, '*').length : 1;
    return size > MOST_AT_ONCE ? 0 : size;
  }

  /** The element as the browser writes it, without what nobody reads; null where it turns out that it must be walked. */
  take(element: Element, scripts: ScriptBudget): Unit | null {
    const markup = markupOf(element);
    if (markup.length > LONGEST_PART) return this.passOver();
    const budget = scripts.copy();
    const taken = new UnitScan(element, markup, budget).take();
    if ('hosts' in taken) return this.passOver(taken.hosts);
    scripts.settle(budget);
    return taken;
  }

  // What is in the way is walked to; where nothing is and the markup is not what the page is, everything is walked from here on.
  private passOver(hosts?: readonly Element[]): null {
    for (const host of hosts ?? []) this.leadTo(host);
    if (!hosts) this.tooLong += 1;
    if (hosts?.length === 0 || this.tooLong >= MOST_TOO_LONG) this.isCanonical = false;
    return null;
  }

  private isInTheWay(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'script') return rawText(element).length > LONGEST_SCRIPT;
    return tag !== 'iframe' || frameRoot(element, this.pageUrl) !== null;
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
