import { type ComponentChildren, Fragment } from 'preact';
import type { Mark } from '../../../utils/agent/checked-answer/marks';
import { Marked } from './marked';
import type { Told } from './told-products';

/** A place in a passage while it is drawn: its letters and marks, and how far its letters are used up. */
export interface Pen {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly told: Told;
  at: number;
  /** Inside a link nothing else may be one. */
  isInLink: boolean;
}

/** Draws some letters of a passage with the marks that begin in them; letters under a mark that began before are drawn already. */
export function drawLetters(letters: string, pen: Pen): ComponentChildren {
  const [from, to] = [pen.at, pen.at + letters.length];
  pen.at = to;
  const drawn: ComponentChildren[] = [];
  let place = Math.max(from, ...pen.marks.filter(({ start }) => start < from).map(({ end }) => end));
  for (const mark of pen.marks.filter(({ start }) => start >= from && start < to)) {
    drawn.push(letters.slice(place - from, mark.start - from));
    // A number half in bold is drawn once and whole, where it begins.
    const written = pen.text.slice(mark.start, mark.end);
    drawn.push(<Marked mark={mark} written={written} isInLink={pen.isInLink} told={pen.told} />);
    place = mark.end;
  }
  drawn.push(letters.slice(Math.min(place, to) - from));
  return drawn.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);
}
