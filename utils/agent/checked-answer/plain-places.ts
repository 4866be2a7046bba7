import { keptFor } from '../../domain/kept-for';
import { plainDigits } from '../../domain/words/plain-digits';

/** A text with plain digits and signs, in which every place can be found again in the text as it was written. */
export interface PlainPlaces {
  readonly plain: string;
  /** The place in the written text of a place in the plain one. */
  readonly written: (at: number) => number;
}

const MOST_KNOWN = 4000;

/** Every script's digits as 0-9, spaces as one kind, unseen marks gone; lines stay lines. */
export function plainPlaces(text: string): PlainPlaces {
  let plain = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const twin = twinOf(letter);
    for (let index = 0; index < twin.length; index += 1) places.push(at);
    plain += twin;
    at += letter.length;
  }
  return { plain, written: (place) => places[place] ?? text.length };
}

// A letter before and a digit behind, because blanks at an end go and an apostrophe needs its digit.
const twinOf = keptFor(MOST_KNOWN, (letter) =>
  letter === '\n' ? letter : plainDigits(`x${letter}0`).slice(1, -1),
);
