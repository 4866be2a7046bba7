import { LEFT_OUT, MUST_WALK, PLAIN_HOSTS } from './capture-kinds';
import { all, countBelow, elementsBelow, firstBelow, markupOf, parentOf, shadowOf } from './dom';
import { accessorOf, type Getter, type Method } from './dom-accessors';

// Whatever holds one of these is walked.
const WALKED = [...LEFT_OUT, ...MUST_WALK].join();
const COMMON =
  'a,abbr,b,body,br,button,center,dd,div,dl,dt,em,footer,form,h1,h2,h3,h4,h5,h6,head,header,hr,html,i,img,input,label,li,link,main,meta,nav,ol,option,p,path,picture,script,section,select,small,source,span,strong,style,sup,svg,table,tbody,td,th,title,tr,ul';
// Custom elements bear other names than these.
const HOSTS = [PLAIN_HOSTS.join(), `:not(${COMMON})`];
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
    this.isLarge ||= countBelow(root) > MOST_AT_ONCE;
    for (const selector of HOSTS) {
      for (const element of all(root, selector)) if (shadowOf(element)) this.leadTo(element);
    }
  }

  /** Has the element be walked itself. */
  leadTo(element: Element): void {
    for (let at: Element | null = element; at && !this.onTheWay.has(at); at = parentOf(at))
      this.onTheWay.add(at);
  }

  /** From here on everything is walked. */
  giveUp(): void {
    this.isCanonical = false;
  }

  /** How many elements the browser can write in one go from this one on; 0 where it must be walked. */
  sizeOf(element: Element): number {
    if (!this.isCanonical || this.onTheWay.has(element)) return 0;
    const size = this.isLarge ? 1 + elementsBelow(element, '*').length : 1;
    return size > MOST_AT_ONCE || firstBelow(element, WALKED) ? 0 : size;
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
