import { elementsBelow, markupOf, parentOf, tagOf } from '../tree/dom';
import { hasPictures, withoutPictures } from './capture-attributes';
import { VOID } from './markup-text';

// Comments and closing marks open nothing.
const OPENING = /<[^/!?]/g;

/** An element that text stands in, and how a capture names it: so many steps up from the one with this number. */
export interface Owner {
  readonly element: Element;
  readonly number: number;
  readonly up: number;
}

/**
 * Goes through the markup that the browser wrote of an element, keeps what is to be taken along, and finds the elements again that it
 * tells of, without a look at those in between.
 */
export class MarkupCursor {
  readonly kept: string[] = [];
  /** How many elements were kept so far. */
  written = 0;
  /** How many of the page's elements were passed so far. */
  private opened = 0;
  /** The number in the page of the last element that was kept. */
  private last = -1;
  private counted = 0;
  /** From where on nothing was kept or left out yet. */
  private from = 0;
  /** Where what was left out begins and ends, in turn. */
  private readonly cuts: number[] = [];
  private below: ArrayLike<Element> | null = null;
  /** The owner that was asked for last, and where. */
  private asked: Owner | null = null;
  private askedAt = -1;
  private readonly isHeavy: boolean;
  private readonly element: Element;
  private readonly markup: string;

  constructor(element: Element, markup: string) {
    this.element = element;
    this.markup = markup;
    this.isHeavy = hasPictures(markup);
  }

  /** The element whose mark begins at this place, behind all that was asked for before; null where the page has another one there. */
  elementAt(place: number, tag: string): Element | null {
    this.countTo(place);
    const found = this.numbered(this.opened);
    return found && tagOf(found) === tag ? found : null;
  }

  /** Keeps other words in place of these, which are behind all that was replaced before and hold no element that is kept. */
  replace(begin: number, end: number, by: string): void {
    this.keepTo(begin);
    if (by) this.kept.push(by);
    this.cuts.push(begin, end);
    [this.from, this.counted] = [end, end];
  }

  /** Leaves out the element that begins at this place, with all that is in it; answers the place behind it. */
  leaveOut(element: Element, begin: number): number {
    return this.passBy(begin, begin + markupOf(element).length, 1 + elementsBelow(element, '*').length);
  }

  /** The same by the markup alone; null where that leaves it open what is in the element. */
  leaveOutPlain(tag: string, begin: number): number | null {
    const close = this.markup.indexOf(`</${tag}>`, begin);
    if (close < 0) return null;
    const written = this.markup.slice(begin, close);
    const isOpen = written.includes('<!') || written.indexOf(`<${tag}`, 1) > 0;
    return isOpen ? null : this.passBy(begin, close + tag.length + 3, tag === 'style' ? 1 : countIn(written));
  }

  /** The element that the text at this place, behind all that was asked for before, stands in; null where the page is not what the markup tells. */
  ownerAt(place: number): Owner | null {
    this.countTo(place);
    const { closed, opening } = this.closedBefore(place);
    const owner = opening === null ? above(this.asked, closed) : this.ownerIn(closed, opening);
    [this.asked, this.askedAt] = [owner, place];
    return owner;
  }

  /** Keeps what is left. */
  end(): void {
    this.keepTo(this.markup.length);
  }

  // So many steps up from the element that was opened last, whose mark stands at this place.
  private ownerIn(closed: number, opening: number): Owner | null {
    const last = this.numbered(this.last);
    const tag = last && tagOf(last);
    if (!last || !tag || !this.opens(tag, opening)) return null;
    return above({ element: last, number: this.written - 1, up: 0 }, closed + (VOID.has(tag) ? 1 : 0));
  }

  private opens(tag: string, place: number): boolean {
    const behind = this.markup[place + 1 + tag.length];
    return this.markup.startsWith(tag, place + 1) && (behind === '>' || behind === ' ');
  }

  private keepTo(place: number): void {
    this.countTo(place);
    if (place <= this.from) return;
    const markup = this.markup.slice(this.from, place);
    this.kept.push(this.isHeavy ? withoutPictures(markup) : markup);
  }

  private passBy(begin: number, end: number, elements: number): number {
    this.replace(begin, end, '');
    this.opened += elements;
    return end;
  }

  private countTo(place: number): void {
    if (place <= this.counted) return;
    const count = countIn(this.markup.slice(this.counted, place));
    this.counted = place;
    if (count === 0) return;
    this.opened += count;
    this.written += count;
    this.last = this.opened - 1;
  }

  private numbered(number: number): Element | null {
    if (number <= 0) return number === 0 ? this.element : null;
    this.below ??= elementsBelow(this.element, '*');
    return this.below[number - 1] ?? null;
  }

  // How many kept elements are closed right before this place, one after the other, and where the one before them is opened: null where
  // that is before the text that was asked for last, up to which all is known.
  private closedBefore(place: number): { closed: number; opening: number | null } {
    let cut = this.cuts.length - 2;
    let closed = -1;
    let at = place + 1;
    do {
      at = this.markup.lastIndexOf('<', at - 1);
      for (; cut >= 0 && at > this.askedAt && at < (this.cuts[cut + 1] as number); cut -= 2)
        if (at >= (this.cuts[cut] as number))
          at = this.markup.lastIndexOf('<', (this.cuts[cut] as number) - 1);
      closed += 1;
    } while (at > this.askedAt && this.markup[at + 1] === '/');
    return { closed, opening: at > this.askedAt ? at : null };
  }
}

function countIn(markup: string): number {
  return markup.match(OPENING)?.length ?? 0;
}

function above(owner: Owner | null, steps: number): Owner | null {
  let at: Element | null = owner?.element ?? null;
  for (let step = 0; at && step < steps; step += 1) at = parentOf(at);
  return owner && at && { element: at, number: owner.number, up: owner.up + steps };
}
