import { withoutUnseen } from '../../domain/words/unseen';
import { decodeEntities } from '../json/parse';

const LONGEST = 400;
const LONGEST_WRITTEN = 2_000;
const TAG = /<\/?[a-z][^<>]*>/gi;
const BREAK = /<(?:br|\/?p|\/?div|\/?li)\b[^<>]*>/gi;
const BULLET = /^(?:[▢▣□☐☑✓✔•·▪■●○◦‣*]\s*|[-–—]\s+)+/u;

/** An ingredient as it is printed: plain text on one line, without bullets, tick boxes and slips of the software that made it ("((", " ,"). */
export function lineText(written: string): string {
  const text = written.slice(0, LONGEST_WRITTEN);
  const plain = text.includes('<') ? text.replace(BREAK, ' ').replace(TAG, '') : text;
  return withoutDoubles(
    withoutUnseen(decodeEntities(plain))
      .replace(/&amp(?![;\w])/g, '&')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(BULLET, '')
      .replace(/ ,/g, ','),
  )
    .slice(0, LONGEST)
    .trim();
}

// Plugins put brackets around a note that has its own: "((optional))".
function withoutDoubles(text: string): string {
  for (let start = text.indexOf('(('); start >= 0; start = text.indexOf('((', start + 1)) {
    const inner = closing(text, start + 1);
    if (inner !== null && text[inner + 1] === ')')
      return withoutDoubles(text.slice(0, start) + text.slice(start + 1, inner + 1) + text.slice(inner + 2));
  }
  return text;
}

/** Where the bracket closes that opens at `start`. */
function closing(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
