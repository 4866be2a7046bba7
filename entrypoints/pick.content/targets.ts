import type { RuleField } from '../../utils/domain/shop/shop-rule';
import { wholeAmount } from '../../utils/extraction/learned/whole-amount';

/** What a picture must measure to be worth stepping to, in CSS pixels. */
const SMALLEST_PICTURE = 60;
const MOST = 300;
const MOST_LETTERS = 14;
const LONGEST = 48;
const LONGEST_NAME = 200;
const NAMES = 'h1, h2, h3, [itemprop="name"], [class*="title" i], [class*="name" i]';

/** The element that somebody means who points at these coordinates of the window: under our own overlay, inside open shadow roots. */
export function targetAt(field: RuleField, x: number, y: number, overlay: Element): Element | null {
  const under = deepest(document, x, y, overlay);
  if (!under) return null;
  if (field === 'image') return pictureAt(x, y) ?? under;
  return field === 'price' ? wholeAmount(under, CLIMB) : under;
}

/** Whether the element can be what is looked for, at a glance: not worth a rule, but worth getting out of the way for. */
export function mayBe(field: RuleField, element: Element): boolean {
  if (field === 'image') return element instanceof HTMLImageElement;
  const text = shownText(element);
  return (
    text !== '' &&
    text.length <= (field === 'price' ? LONGEST : LONGEST_NAME) &&
    (field === 'name' || /\p{Nd}/u.test(text))
  );
}

/** The element above, through an open shadow root to its host; null at the top. */
export function above(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element && parent !== document.documentElement ? parent : null;
}

/** What a keyboard steps through: for a price all short texts with a number, else names or pictures; shown ones, in the page's order. */
export function candidates(field: RuleField): readonly Element[] {
  const found =
    field === 'price' ? amounts() : [...document.querySelectorAll(field === 'name' ? NAMES : 'img')];
  return [...new Set(found)].filter((element) => isWorth(field, element)).slice(0, MOST);
}

/** The words of an element, those of different elements apart: "16 90" where euros and cents are two. */
export function wordsIn(element: Element): string {
  const words = textNodes(element).map(({ data }) => data.replace(/\s+/g, ' ').trim());
  return words.filter((each) => each !== '').join(' ');
}

const CLIMB = { above, textOf: (element: Element) => shownText(element) };

function shownText(element: Element): string {
  const text = element instanceof HTMLElement ? element.innerText : element.textContent;
  return (text ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
}

function amounts(): Element[] {
  return textNodes(document.body)
    .filter(({ data }) => /\p{Nd}/u.test(data) && data.trim().length <= LONGEST)
    .filter(({ data }) => data.replace(/[^\p{L}]/gu, '').length <= MOST_LETTERS)
    .slice(0, 2 * MOST)
    .flatMap(({ parentElement }) => (parentElement ? [wholeAmount(parentElement, CLIMB)] : []));
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node && found.length < 20_000; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node);
    else if (node instanceof Element && node.shadowRoot) found.push(...textNodes(node.shadowRoot));
  }
  return found;
}

function isWorth(field: RuleField, element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
  return field === 'image' ? Math.min(width, height) >= SMALLEST_PICTURE : mayBe(field, element);
}

function deepest(root: DocumentOrShadowRoot, x: number, y: number, overlay: Element): Element | null {
  const found = root.elementsFromPoint(x, y).find((element) => element !== overlay);
  if (!found?.shadowRoot) return found ?? null;
  return deepest(found.shadowRoot, x, y, overlay) ?? found;
}

// Galleries lay arrows, links and magnifiers over their pictures.
function pictureAt(x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element instanceof HTMLImageElement) ?? null;
}
