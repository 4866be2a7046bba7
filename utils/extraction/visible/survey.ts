import { attr, dataOf, firstChild, parentOf } from '../tree/nodes';
import { labelOf, textOf } from '../tree/text';
import { isSilent, tidy } from '../tree/text-reader';
import type { PageElement, PageNode } from '../tree/tree';
import { OTHER_PRODUCTS_HEADING } from '../words/blocks';
import { ADD_TO_CART, BUY_NOW } from '../words/buying';
import { FOREIGN, Region, regionsOf } from './regions';

const MAX_NODES = 150_000;
const MAX_TEXTS = 30_000;
const LONGEST_TEXT = 400;

/** A shown text. */
export interface TextSpot {
  readonly parent: PageElement;
  readonly text: string;
  /** Position in the walk, for distances. */
  readonly order: number;
  readonly regions: number;
}

/** A heading or control that was met. */
export interface Landmark {
  readonly element: PageElement;
  readonly text: string;
  readonly order: number;
  readonly regions: number;
}

/** A control that buys. */
export interface BuyControl extends Landmark {
  readonly kind: 'add' | 'buy';
}

/** What one walk over the page's shown tree met. */
export interface Survey {
  /** Shown texts of at most 400 characters, in reading order. */
  readonly texts: readonly TextSpot[];
  readonly headings: readonly Landmark[];
  readonly controls: readonly BuyControl[];
  /** Headings that announce other products. */
  readonly otherProducts: readonly Landmark[];
  readonly size: number;
}

interface Draft {
  texts: TextSpot[];
  headings: Landmark[];
  controls: BuyControl[];
  otherProducts: Landmark[];
  size: number;
}

/** Walks the shown tree once and notes what later steps need. */
export function surveyOf(root: PageElement): Survey {
  const draft: Draft = { texts: [], headings: [], controls: [], otherProducts: [], size: 0 };
  const stack: number[] = [0];
  let node: PageNode | null = root;
  while (node && draft.size < MAX_NODES) {
    draft.size += 1;
    const inside: number = visit(node, stack[stack.length - 1] ?? 0, draft);
    const child: PageNode | null = inside < 0 ? null : firstChild(node);
    if (child) {
      stack.push(inside);
      node = child;
    } else node = leave(node, root, stack);
  }
  return draft;
}

function leave(from: PageNode, root: PageNode, stack: number[]): PageNode | null {
  for (let at: PageNode | null = from; at && at !== root; at = at.parent) {
    if (at.next) return at.next;
    stack.pop();
  }
  return null;
}

// Answers the regions of what lies inside, or -1 where nothing inside is shown.
function visit(node: PageNode, above: number, draft: Draft): number {
  if (node.kind === 'text') {
    noteText(node, above, draft);
    return -1;
  }
  const { tag } = node;
  if (isSilent(tag) || tag === 'option') return -1;
  const regions = regionsOf(node, above);
  if (regions & Region.Hidden) return regions;
  noteLandmark(node, tag, regions, draft);
  return regions;
}

function noteText(node: PageNode, regions: number, draft: Draft): void {
  if (regions & Region.Hidden || draft.texts.length >= MAX_TEXTS) return;
  const data = dataOf(node);
  if (data.length > LONGEST_TEXT + 200) return;
  const text = tidy(data);
  const parent = text === '' || text.length > LONGEST_TEXT ? null : parentOf(node);
  if (parent) draft.texts.push({ parent, text, order: draft.size, regions });
}

function noteLandmark(element: PageElement, tag: string, regions: number, draft: Draft): void {
  if (/^h[1-6]$/.test(tag) || (attr(element, 'role') === 'heading' && tag !== 'a'))
    noteHeading(element, tag, regions, draft);
  else if (isControl(element, tag)) noteControl(element, regions, draft);
}

function noteHeading(element: PageElement, tag: string, regions: number, draft: Draft): void {
  const text = textOf(element, 300);
  if (text === '' || draft.headings.length > 500) return;
  const landmark: Landmark = { element, text, order: draft.size, regions };
  if (tag !== 'h1' && text.length < 80 && OTHER_PRODUCTS_HEADING.test(text))
    draft.otherProducts.push(landmark);
  else draft.headings.push(landmark);
}

function isControl(element: PageElement, tag: string): boolean {
  if (tag === 'button') return true;
  if (tag === 'input') return /^(submit|button|image)$/i.test(attr(element, 'type') ?? '');
  if (attr(element, 'role') === 'button') return true;
  if (tag !== 'a') return false;
  if (isInPlace(element) && ADD_TO_CART.test(attr(element, 'title') ?? attr(element, 'aria-label') ?? ''))
    return true;
  return /cart|basket|buy|btn|button|kosik|korb|panier|carrito|purchase/i.test(
    `${attr(element, 'class') ?? ''} ${attr(element, 'id') ?? ''}`,
  );
}

// A link that leads nowhere is a button.
function isInPlace(link: PageElement): boolean {
  const href = attr(link, 'href');
  return href === null || /^(?:#|javascript:|$)/i.test(href);
}

function noteControl(element: PageElement, regions: number, draft: Draft): void {
  if (regions & FOREIGN || draft.controls.length > 400) return;
  const text = labelOf(element, 60);
  const said = [text, attr(element, 'aria-label') ?? '', attr(element, 'title') ?? ''];
  const kind = said.some((each) => ADD_TO_CART.test(each)) ? 'add' : BUY_NOW.test(text) ? 'buy' : null;
  if (kind) draft.controls.push({ element, text, order: draft.size, regions, kind });
}
