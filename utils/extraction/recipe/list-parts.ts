import { attr } from '../tree/nodes';
import { partedText } from '../tree/parted-text';
import { all, one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import { bearsAmount, beginsWithAmount, isAdvert, isControl, isTotal } from './words';
import { isYieldLine } from './yield-words';

/** A longer text is no heading of a list. */
export const LONGEST_TITLE = 80;
/** A longer text is no line of a list. */
export const LONGEST_LINE = 300;

// What a line itself costs: "2 leeks ($1.50)".
const OWN_PRICE = /\([^()]*\)\*?$/;

/** A heading's rank, 1 to 6; null for other elements. */
export function rankOf({ tag, attributes }: PageElement): number | null {
  const rank = /^h([1-6])$/.exec(tag)?.[1];
  if (rank) return Number(rank);
  return attributes.includes('heading') && attributes.includes('role') ? 3 : null;
}

/** The group that a heading names: "Ingredients for the filling" is one of its own, "Ingredients" is all of them: null. */
export function groupName(title: string): string | null {
  return /^\P{L}*\p{L}+\P{L}*$/u.test(title) ? null : plainName(title) || null;
}

/** A heading without its colon. */
export function plainName(text: string): string {
  return text.replace(/\s*[:：]$/, '');
}

/** Whether a text may be an ingredient: a tick or a number alone is none, and neither is a sentence or what they come to. */
export function isLine(line: string): boolean {
  const isSentence = line.length > LONGEST_TITLE && line.endsWith('.') && !bearsAmount(line);
  // A shop's goods for the recipe have prices.
  if (/\p{Sc}\s?\d|\d\s?\p{Sc}/u.test(line.replace(OWN_PRICE, ''))) return false;
  if (isSentence || isTotal(line) || isAdvert(line) || isControl(line) || isYieldLine(line)) return false;
  return /\p{L}.*\p{L}|\p{Script=Han}/u.test(line);
}

/** Whether a short block, whose text this is, names what comes behind it. */
export function isTitle(element: PageElement, text: string): boolean {
  if (text.length > LONGEST_TITLE || beginsWithAmount(text)) return false;
  return (
    /:$/.test(text) || isBold(element, text) || /heading|title|group/i.test(attr(element, 'class') ?? '')
  );
}

/** Whether all of an element's text, which this is, is bold. */
export function isBold(element: PageElement, text: string): boolean {
  return /^(?:b|strong)$/.test(element.tag) || all(element, 'b,strong').some((each) => textOf(each) === text);
}

/** Whether a block only names the columns, or is there to be read aloud. */
export function isLabel(element: PageElement): boolean {
  const only = element.first?.next ? one(element, '*') : element.first;
  const inner = only?.kind === 'element' && textOf(only) === textOf(element) ? attr(only, 'class') : null;
  return /(?:^|[-_ ])(?:label|sr-only|visually-hidden|screen-reader-text)/i.test(
    `${attr(element, 'class')} ${inner}`,
  );
}

/** Whether an element says itself that it is not shown. */
export function isHidden(element: PageElement): boolean {
  return attr(element, 'hidden') !== null || /display:\s*none/i.test(attr(element, 'style') ?? '');
}

const LEVELS = 3;

/** Whether the list that an item or line is in is drawn nowhere. */
export function isUndrawnList({ parent, tree }: PageElement): boolean {
  for (let [at, level] = [parent, 0]; at && level < LEVELS; at = at.parent, level += 1) {
    if (tree.looks.get(at.index)?.isShown === false) return true;
  }
  return false;
}

/** Whether an item of the list is a heading by its class. */
export function isHeadingItem(element: PageElement): boolean {
  const only = one(element, '*');
  const classes = `${attr(element, 'class') ?? ''} ${only ? (attr(only, 'class') ?? '') : ''}`;
  return /head(?:ing|er)|subtitle|group-?(?:name|title)/i.test(classes) && one(element, 'h1,h2,h3') === null;
}

/** A line of a definition list; or, where `isName`, what the next ones stand under. */
export interface TermLine {
  readonly text: string;
  readonly isName: boolean;
}

/** The lines of a definition list: what stands in a term and in what is said of it, together; a term of several lines names them. */
export function termLines(list: PageElement): readonly TermLine[] {
  const lines: TermLine[] = [];
  const parts = all(list, 'dt,dd');
  let term: string | null = null;
  parts.forEach((element, at) => {
    const text = partedText(element);
    const isName = element.tag === 'dt' && parts[at + 1]?.tag === 'dd' && parts[at + 2]?.tag === 'dd';
    if (isName) lines.push({ text, isName });
    else if (element.tag === 'dd') lines.push({ text: [term, text].filter(Boolean).join(' '), isName });
    term = element.tag === 'dt' && !isName ? text : null;
  });
  return lines;
}
