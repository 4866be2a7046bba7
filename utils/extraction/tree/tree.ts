import type { Look, PageCapture } from '../../domain/product/page-capture';
import { TreeMaker } from './tree-maker';

/** A text of a captured page. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: PageElement;
  next: PageNode | null;
  readonly previous: PageNode | null;
}

/** An element of a captured page. */
export interface PageElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Names and values in turn. */
  readonly attributes: readonly string[];
  readonly parent: PageElement | null;
  readonly tree: PageTree;
  /** Its number among the page's elements, in document order. */
  readonly index: number;
  /** The number of the last element inside it, its own when there is none. */
  last: number;
  first: PageNode | null;
  next: PageNode | null;
  readonly previous: PageNode | null;
}

/** A node of a captured page. */
export type PageNode = PageElement | PageText;

/** A captured page, opened for reading. */
export interface PageTree {
  readonly elements: readonly PageElement[];
  /** How elements were drawn, by their number, as far as it was noted. */
  readonly looks: ReadonlyMap<number, Look>;
  /** The element that the person pointed at. */
  readonly picked: PageElement | null;
}

/** Opens a capture; answers its root, or null for an empty page. Throws RangeError when it is too large. */
export function openTree(capture: Pick<PageCapture, 'markup' | 'looks' | 'picked'>): PageElement | null {
  return new TreeMaker(capture).make().elements[0] ?? null;
}
