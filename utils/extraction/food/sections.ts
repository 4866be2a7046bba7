import { attr, isElement } from '../tree/nodes';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import { isSilent, tidy } from '../tree/text-reader';
import type { PageElement, PageNode, PageText } from '../tree/tree';
import { Region, regionsAt } from '../visible/regions';
import { FOOD_HEADINGS, type FoodHeading } from '../words/food';

/** A part of the page that says what is in the food. */
export interface FoodSection {
  readonly kind: FoodHeading;
  /** The words under the heading, or after the label, at most `MAX_TEXT` letters. */
  readonly text: string;
  /** Whether more was said than was read, so that nobody knows what. */
  readonly isCut: boolean;
  /** Where the words stand, for tables. */
  readonly block: PageElement;
}

type Words = Omit<FoodSection, 'kind'>;

/** The letters that are read of one part. */
export const MAX_TEXT = 5900;
const MAX_SECTIONS = 8;
// Few texts begin with any of them: one look at a text as it stands tells. What must follow is left to the closer look.
const BEGINNINGS = FOOD_HEADINGS.map(([, { source }]) =>
  source
    .slice(1)
    .replace(/\(\?=.*$/, '')
    .replaceAll(' ', '\\s'),
);
const ANY_HEADING = new RegExp(`^[\\s\\u200b\\ufeff]*(?:[•·*]\\s*)?(?:${BEGINNINGS.join('|')})`, 'iu');
const ELSEWHERE = Region.OtherProducts | Region.Opinions | Region.Furniture | Region.MiniCart;

/**
 * The parts of the page that say what is in the food, folded-away ones included, those of other products left out. Where there are
 * more than are read, a cut list of ingredients stands for the rest.
 */
export function foodSections(page: Page): readonly FoodSection[] {
  const found: FoodSection[] = [];
  for (const element of page.root.tree.elements) {
    if (isSilent(element.tag)) continue;
    for (let node = element.first; node; node = node.next) {
      const section = isElement(node) ? null : sectionAt(node, page);
      if (section && found.length === MAX_SECTIONS)
        return [...found, { kind: 'ingredients', text: '', isCut: true, block: element }];
      if (section) found.push(section);
    }
  }
  return found;
}

function sectionAt(node: PageText, page: Page): FoodSection | null {
  if (node.text.length < 2 || !ANY_HEADING.test(node.text)) return null;
  const start = tidy(node.text.slice(0, 120)).replace(/^[•·*]\s*/, '');
  const kind = FOOD_HEADINGS.find(([, pattern]) => pattern.test(start))?.[0];
  if (!kind || isSilentOrElsewhere(node.parent)) return null;
  const value = wordsUnder(node, start.slice(0, 24), headingLength(start, kind), page);
  return value && (value.isCut || value.text.length >= 2) ? { kind, ...value } : null;
}

function headingLength(start: string, kind: FoodHeading): number {
  const pattern = FOOD_HEADINGS.find(([name]) => name === kind)?.[1];
  return pattern?.exec(start)?.[0].length ?? 0;
}

function isSilentOrElsewhere(from: PageElement): boolean {
  for (let at: PageElement | null = from; at; at = at.parent)
    if (isSilent(at.tag) || at.tag === 'option' || at.tag === 'title') return true;
  return (regionsAt(from) & ELSEWHERE) !== 0;
}

// "Ingredients: water, <b>milk</b>" in one block; else what the label controls; else what comes after it.
function wordsUnder(node: PageText, start: string, length: number, page: Page): Words | null {
  const block = blockOf(node.parent);
  const whole = wordsOf(block);
  const at = whole.text.indexOf(start);
  if (at < 0 && (whole.isCut || start.length > length + 2)) return { text: '', isCut: true, block };
  const after = at < 0 ? '' : whole.text.slice(at + length).replace(/^[\s:：()–—-]+/u, '');
  // A statement like "May contain nuts" is its own text; a heading stands alone.
  if (after.length >= 2) return { ...whole, text: keepStatement(whole.text.slice(at), after) };
  return whole.isCut ? { ...whole, text: '' } : (controlledBy(node.parent, page) ?? following(block));
}

// A block of more elements than letters are read is not walked to its end.
function wordsOf(block: PageElement): Words {
  const text = textOf(block, MAX_TEXT);
  return { text, isCut: text.length >= MAX_TEXT || block.last - block.index >= MAX_TEXT, block };
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

function controlledBy(element: PageElement, page: Page): Words | null {
  let at: PageElement | null = element;
  for (let steps = 0; at && steps < 4; steps += 1, at = at.parent) {
    const id = attr(at, 'aria-controls') ?? attr(at, 'href')?.match(/^#([\w-]+)$/)?.[1];
    const block = id && /^[\w-]{1,80}$/.test(id) ? one(page.root, `[id="${id}"]`) : null;
    const words = block && wordsOf(block);
    if (words?.text) return words;
  }
  return null;
}

// The words after a heading that stands alone; the heading may be wrapped a few times.
function following(block: PageElement): Words | null {
  let at: PageElement | null = block;
  for (let steps = 0; at && steps < 4; steps += 1, at = at.parent) {
    const words = upToHeading(at);
    if (words.text.length >= 2) return words;
  }
  return null;
}

function upToHeading(after: PageElement): Words {
  let [text, isCut, first]: [string, boolean, PageElement | null] = ['', false, null];
  for (let next: PageNode | null = after.next; next && text.length <= MAX_TEXT; next = next.next) {
    if (isElement(next) && isHeading(next)) break;
    const words = isElement(next) ? wordsOf(next) : { text: tidy(next.text), isCut: false };
    if (words.text && isElement(next)) first ??= next;
    text += words.text ? `${text ? '\n' : ''}${words.text}` : '';
    isCut ||= words.isCut;
  }
  return { text: text.slice(0, MAX_TEXT), isCut: isCut || text.length > MAX_TEXT, block: first ?? after };
}

function isHeading({ tag }: PageElement): boolean {
  return /^(?:h[1-6]|dt|th|summary)$/.test(tag);
}
