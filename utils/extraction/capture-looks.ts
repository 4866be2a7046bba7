import { isDrawn, lookOf } from './look';

const DIGIT = /[\d０-９٠-٩۰-۹]/;
const LONGEST = 48;
const LEVELS = 3;
const MOST = 600;
// Marks such as "Sponsored" are written into every row and shown in few.
const LONGEST_MARK = 24;
const MOST_MARKS = 1_500;

/** Notes how the elements around short texts with digits are drawn: the amounts of a page are told apart by their looks. */
export class LookNotes {
  /** Element number, font size in CSS pixels (0 unknown), 1 struck + 2 shown; in turn. */
  readonly flat: number[] = [];
  private marks = 0;
  private readonly open: { readonly index: number; readonly element: Element; isNoted: boolean }[] = [];

  entered(index: number, element: Element): void {
    this.open.push({ index, element, isNoted: false });
  }

  left(): void {
    this.open.pop();
  }

  note(text: string): void {
    if (text.length > LONGEST) return;
    if (!DIGIT.test(text)) this.noteHidden(text);
    else this.noteDrawing();
  }

  private noteDrawing(): void {
    for (const frame of this.open.slice(-LEVELS).reverse()) {
      if (frame.isNoted || this.flat.length >= 3 * MOST) return;
      frame.isNoted = true;
      const { size, isStruck, isShown } = lookOf(frame.element);
      this.flat.push(frame.index, size ?? 0, (isStruck ? 1 : 0) + (isShown ? 2 : 0));
    }
  }
  private noteHidden(text: string): void {
    const frame = this.open.at(-1);
    if (!frame || frame.isNoted || text.length > LONGEST_MARK || text.trim().length < 2) return;
    if (this.marks++ >= MOST_MARKS || isDrawn(frame.element)) return;
    frame.isNoted = true;
    this.flat.push(frame.index, 0, 0);
  }
}
