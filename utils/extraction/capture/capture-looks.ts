import type { Look } from '../../domain/product/page-capture';
import { parentOf } from '../tree/dom';
import { isMark, MARK_BEGINNINGS } from '../words/mark-words';
import { isDrawn, isStruckOut, lookOf } from './look';
import type { Owner } from './markup-cursor';
import { unescaped } from './markup-text';

// None of these is of the kind `u`: such take a fresh page a millisecond to make ready.
const DIGIT = /[\d０-９٠-٩۰-۹]/;
const LONGEST = 48;
const LEVELS = 3;
const MOST = 600;
// Marks such as "Sponsored" and "Sold out" are written into every row and shown in few.
const LONGEST_MARK = 24;
const MOST_MARKS = 1_500;
const LONGEST_WRITTEN = 6 * LONGEST;

/** Patterns of texts in markup that may tell an amount or be a mark: most elements are never asked for. */
export const TELLING = {
  amount: `[^<]*${DIGIT.source}[^<]*`,
  mark: `[\\s·|(•[]*(?:${MARK_BEGINNINGS})[^<]*`,
} as const;

/** What a short text may tell. */
export type Told = 'amount' | 'mark';

/** Notes how the elements around short texts with digits are drawn: the amounts of a page are told apart by their looks. */
export class LookNotes {
  /** Three numbers each, as a capture holds them. */
  readonly flat: number[] = [];
  private readonly noted = new Set<Element>();
  /** What is above an amount, and was found to say nothing more. */
  private readonly passed = new Set<Element>();
  private drawings = 0;
  private marks = 0;

  /** Notes how the owner of a text that tells this is drawn. */
  note(owner: Owner, told: Told): void {
    if (told === 'amount') this.noteDrawing(owner);
    else this.noteHidden(owner);
  }

  // What is above a shown amount is shown too, and of no interest unless it strikes the amount out or has an amount of its own.
  private noteDrawing(owner: Owner): void {
    let isShown = false;
    let at: Element | null = owner.element;
    for (let level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
      const isKnown = this.noted.has(at) || (isShown && this.passed.has(at));
      if (isKnown || this.drawings >= MOST) return;
      this.drawings += 1;
      if (isShown) this.passed.add(at);
      if (isShown && !isStruckOut(at)) continue;
      const look = lookOf(at);
      isShown ||= look.isShown;
      this.noted.add(at);
      this.write(look, owner, level);
    }
  }

  private write({ size, isStruck, isShown }: Look, { number, up }: Owner, level: number): void {
    const flags = (isStruck ? 1 : 0) + (isShown ? 2 : 0);
    this.flat.push(number, size ?? 0, flags + 4 * (up + level));
  }

  private noteHidden({ element, number, up }: Owner): void {
    if (this.noted.has(element) || this.marks >= MOST_MARKS) return;
    this.marks += 1;
    if (isDrawn(element)) return;
    this.noted.add(element);
    this.flat.push(number, 0, 4 * up);
  }
}

/** What a text of markup tells; null for nothing. */
export function toldBy(written: string, hasDigit = DIGIT.test(written)): Told | null {
  if (written.length > LONGEST_WRITTEN) return null;
  const trimmed = unescaped(written).trim();
  // Templates indent.
  const text = trimmed.length > LONGEST ? trimmed.replace(/\s+/g, ' ') : trimmed;
  if (text.length > LONGEST) return null;
  if (hasDigit) return 'amount';
  return text.length <= LONGEST_MARK && isMark(text) ? 'mark' : null;
}
