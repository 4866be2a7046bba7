import type { Look } from '../domain/page-capture';
import { firstNotBelow } from './rising';
import type { PageElement } from './tree';

const NUMBERS_A_NOTE = 4;

/**
 * The looks that were noted with a capture, by the numbers of the elements they were noted of. `begins` tells where in the markup each
 * element begins; what a note says of no element is left out.
 */
export function placedLooks(
  notes: readonly number[],
  elements: readonly PageElement[],
  begins: readonly number[],
): Map<number, Look> {
  const looks = new Map<number, Look>();
  for (let at = 0; at + NUMBERS_A_NOTE <= notes.length; at += NUMBERS_A_NOTE) {
    const [size, flags] = [notes[at + 2] ?? 0, notes[at + 3] ?? 0];
    const begin = notes[at] ?? 0;
    const first = firstNotBelow(begin, begins.length, (place) => begins[place] as number);
    if (begins[first] !== begin) continue;
    const owner = above(elements[first + (notes[at + 1] ?? 0)], flags >> 2);
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
