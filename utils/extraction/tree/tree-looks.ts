import type { Look } from '../../domain/product/page-capture';
import type { PageElement } from './tree';

const NUMBERS_A_NOTE = 3;

/** The looks that were noted with a capture, by the numbers of the elements they were noted of; what a note says of no element is left out. */
export function placedLooks(notes: readonly number[], elements: readonly PageElement[]): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let at = 0; at + NUMBERS_A_NOTE <= notes.length; at += NUMBERS_A_NOTE) {
    const [number = 0, size = 0, flags = 0] = [notes[at], notes[at + 1], notes[at + 2]];
    const owner = above(elements[number], flags >> 2);
    if (owner)
      looks.set(owner.index, {
        size: size > 0 ? size : null,
        isStruck: (flags & 1) > 0,
        isShown: (flags & 2) > 0,
      });
  }
  return looks;
}

function above(element: PageElement | undefined, steps: number): PageElement | null {
  let at = element ?? null;
  for (let step = 0; at && step < steps; step += 1) at = at.parent;
  return at;
}
