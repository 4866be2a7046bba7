import { attr, isElement } from '../nodes';
import type { Page } from '../page';
import { one } from '../select';
import { textOf } from '../text';
import { tidy } from '../text-reader';
import type { PageElement, PageNode, PageText } from '../tree';
import { Region, regionsOf } from '../visible/regions';
import { FOOD_HEADINGS, type FoodHeading } from '../words/food';

/** A part of the page that says what is in the food. */
export interface FoodSection {
  readonly kind: FoodHeading;
  /** The words under the heading, or after the label, at most `MAX_TEXT` letters. */
  readonly text: string;
  /** Where the words stand, for tables. */
  readonly block: PageElement;
}

/** The words that are read of one part; a text of this length was cut off. */
export const MAX_TEXT = 5900;
const MAX_SECTIONS = 8;
const ELSEWHERE = Region.OtherProducts | Region.Opinions | Region.Furniture | Region.MiniCart;
/** The parts of the page that say what is in the food, folded-away ones included, those of other products left out. */
export function foodSections(page: Page): readonly FoodSection[] {
  const found: FoodSection[] = [];
  for (const element of page.root.tree.elements) {
    if (found.length >= MAX_SECTIONS) break;
    for (let node = element.first; node; node = node.next) {
      const section = isElement(node) ? null : sectionAt(node, page);
      if (section) found.push(section);
    }
  }
  return found;
}

function sectionAt(node: PageText, page: Page): FoodSection | null {
  if (node.text.length < 2) return null;
  const start = tidy(node.text.slice(0, 120)).replace(/^[•·*]\s*/, '');
  const kind = FOOD_HEADINGS.find(([, pattern]) => pattern.test(start))?.[0];
  if (!kind || isSilentOrElsewhere(node.parent)) return null;
  const value = wordsUnder(node, headingLength(start, kind), page);
  return value && value.text.length >= 2 ? { kind, ...value } : null;
}

function headingLength(start: string, kind: FoodHeading): number {
  const pattern = FOOD_HEADINGS.find(([name]) => name === kind)?.[1];
  return pattern?.exec(start)?.[0].length ?? 0;
}

function isSilentOrElsewhere(from: PageElement): boolean {
  const chain: PageElement[] = [];
  for (let at: PageElement | null = from; at; at = at.parent) chain.push(at);
  if (chain.some(({ tag }) => tag === 'script' || tag === 'style' || tag === 'option' || tag === 'title'))
    return true;
  let regions = 0;
  for (const element of chain.reverse()) regions = regionsOf(element, regions);
  return (regions & ELSEWHERE) !== 0;
}

// "Ingredients: water, <b>milk</b>" in one block; else what the label controls; else what comes after it.
function wordsUnder(node: PageText, length: number, page: Page): Omit<FoodSection, 'kind'> | null {
  const block = blockOf(node.parent);
  const whole = textOf(block, MAX_TEXT);
  const start = tidy(node.text).slice(0, 24);
  const at = whole.indexOf(start);
  const after = at < 0 ? '' : whole.slice(at + length).replace(/^[\s:：()–—-]+/u, '');
  // A statement like "May contain nuts" is its own text; a heading stands alone.
  if (after.length >= 2) return { text: keepStatement(whole.slice(Math.max(at, 0)), after), block };
  return controlledBy(node.parent, page) ?? following(block);
}

function keepStatement(whole: string, after: string): string {
  return /^(?:contain|may |enthält|kann |contient|peut |contiene|puede |può |bevat|kan |يحتوي|قد |含有|可能)/iu.test(
    whole,
  )
    ? whole
    : after;
}

const INLINE = new Set(['b', 'strong', 'em', 'i', 'span', 'u', 'label', 'small', 'font', 'bdi']);

function blockOf(element: PageElement): PageElement {
  let at = element;
  while (INLINE.has(at.tag) && at.parent) at = at.parent;
  return at;
}

function controlledBy(element: PageElement, page: Page): Omit<FoodSection, 'kind'> | null {
  let at: PageElement | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = at.parent) {
    const id = attr(at, 'aria-controls') ?? attr(at, 'href')?.match(/^#([\w-]+)$/)?.[1];
    const block = id && /^[\w-]{1,80}$/.test(id) ? one(page.root, `[id="${id}"]`) : null;
    const text = block ? textOf(block, MAX_TEXT) : '';
    if (block && text) return { text, block };
  }
  return null;
}

// The words after a heading that stands alone, up to the next heading; the heading may be wrapped a few times.
function following(block: PageElement): Omit<FoodSection, 'kind'> | null {
  let at: PageElement | null = block;
  for (let steps = 0; at && steps < 4; steps += 1, at = at.parent) {
    let [text, first]: [string, PageElement | null] = ['', null];
    for (let next: PageNode | null = at.next; next && text.length < MAX_TEXT; next = next.next) {
      if (isElement(next) && isHeading(next)) break;
      const words = isElement(next) ? textOf(next, MAX_TEXT) : tidy(next.text);
      if (words && isElement(next)) first ??= next;
      text += words ? `${text ? '\n' : ''}${words}` : '';
    }
    if (text.length >= 2) return { text: text.slice(0, MAX_TEXT), block: first ?? at };
  }
  return null;
}

function isHeading({ tag }: PageElement): boolean {
  return /^(?:h[1-6]|dt|th|summary)$/.test(tag);
}
