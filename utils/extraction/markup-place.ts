import { elementsBelow } from './dom';

// Comments and closing marks open nothing.
const OPENING = /<[^/!?]/g;

/** Finds the elements again that the markup of an element tells of, from place to place, without a look at those in between. */
export class MarkupPlaces {
  /** How many elements were opened so far. */
  opened = 0;
  private counted = 0;
  private below: ArrayLike<Element> | null = null;
  private readonly element: Element;
  private readonly markup: string;

  constructor(element: Element, markup: string) {
    this.element = element;
    this.markup = markup;
  }

  /** The last element that is opened before this place, which is behind the one asked for before; null where there is none. */
  openedBefore(place: number): Element | null {
    this.opened += this.markup.slice(this.counted, place).match(OPENING)?.length ?? 0;
    this.counted = place;
    if (this.opened <= 1) return this.opened === 1 ? this.element : null;
    this.below ??= elementsBelow(this.element, '*');
    return this.below[this.opened - 2] ?? null;
  }

  /** How many elements are closed right before this place, one after the other. */
  closedBefore(place: number): number {
    const { markup } = this;
    let count = 0;
    for (
      let at = markup.lastIndexOf('<', place);
      markup[at + 1] === '/';
      at = markup.lastIndexOf('<', at - 1)
    )
      count += 1;
    return count;
  }
}
