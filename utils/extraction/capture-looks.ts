import type { Look } from '../domain/page-capture';
import { parentOf, tagOf } from './dom';
import { isDrawn, isStruckOut, lookOf } from './look';
import { MARK, MARK_BEGINNINGS } from './mark-words';
import { MarkupPlaces } from './markup-place';
import { unescaped, VOID } from './markup-text';

// None of these is of the kind `u`: such take a fresh page a millisecond to make ready.
const DIGIT = /[\d０-９٠-٩۰-۹]/;
const LONGEST = 48;
const LEVELS = 3;
const MOST = 600;
// Marks such as "Sponsored" and "Sold out" are written into every row and shown in few.
const LONGEST_MARK = 24;
const MOST_MARKS = 1_500;
// The texts of a markup that may tell something: most elements are never asked for.
const TELLING = new RegExp(`>([^<]*${DIGIT.source}[^<]*|[\\s·|(•[]*(?:${MARK_BEGINNINGS})[^<]*)`, 'gi');
const LONGEST_WRITTEN = 6 * LONGEST;

/** Where an element stands in the markup of a capture: how many elements behind the one that begins at a place, and so many steps up from there. */
interface Place {
  readonly begin: number;
  readonly behind: number;
  readonly up: number;
}

/** What a short text may tell. */
type Told = 'amount' | 'mark';

/** Notes how the elements around short texts with digits are drawn: the amounts of a page are told apart by their looks. */
export class LookNotes {
  /** Four numbers each, as a capture holds them. */
  readonly flat: number[] = [];
  private readonly noted = new Set<Element>();
  /** What is above an amount, and was found to say nothing more. */
  private readonly passed = new Set<Element>();
  private drawings = 0;
  private marks = 0;

  /** Notes the looks in an element whose markup begins at this place. */
  noteAll(element: Element, markup: string, begin: number): void {
    const places = new MarkupPlaces(element, markup);
    for (const match of markup.matchAll(TELLING)) {
      const [, written = ''] = match;
      const told = written.length <= LONGEST_WRITTEN ? toldBy(unescaped(written).trim()) : null;
      if (told === null) continue;
      const last = places.openedBefore(match.index);
      if (!last) return;
      const up = places.closedBefore(match.index) + (VOID.has(tagOf(last)) ? 1 : 0);
      const owner = climb(last, up);
      if (owner) this.note(owner, told, { begin, behind: places.opened - 1, up });
    }
  }

  /** Notes the look of an element with this text of its own. */
  noteText(owner: Element, text: string, place: Place): void {
    const told = toldBy(text);
    if (told) this.note(owner, told, place);
  }

  private note(owner: Element, told: Told, place: Place): void {
    if (told === 'amount') this.noteDrawing(owner, place);
    else this.noteHidden(owner, place);
  }

  // What is above a shown amount is shown too, and of no interest unless it strikes the amount out or has an amount of its own.
  private noteDrawing(owner: Element, place: Place): void {
    let isShown = false;
    let at: Element | null = owner;
    for (let level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
      const isKnown = this.noted.has(at) || (isShown && this.passed.has(at));
      if (isKnown || this.drawings >= MOST) return;
      this.drawings += 1;
      if (isShown) this.passed.add(at);
      if (isShown && !isStruckOut(at)) continue;
      const look = lookOf(at);
      isShown ||= look.isShown;
      this.noted.add(at);
      this.write(look, place, level);
    }
  }

  private write({ size, isStruck, isShown }: Look, { begin, behind, up }: Place, level: number): void {
    const flags = (isStruck ? 1 : 0) + (isShown ? 2 : 0);
    this.flat.push(begin, behind, size ?? 0, flags + 4 * (up + level));
  }

  private noteHidden(owner: Element, { begin, behind, up }: Place): void {
    if (this.noted.has(owner) || this.marks >= MOST_MARKS) return;
    this.marks += 1;
    if (isDrawn(owner)) return;
    this.noted.add(owner);
    this.flat.push(begin, behind, 0, 4 * up);
  }
}

function toldBy(text: string): Told | null {
  if (text.length > LONGEST) return null;
  if (DIGIT.test(text)) return 'amount';
  return text.length <= LONGEST_MARK && MARK.test(text) ? 'mark' : null;
}

function climb(element: Element, steps: number): Element | null {
  let at: Element | null = element;
  for (let step = 0; at && step < steps; step += 1) at = parentOf(at);
  return at;
}
