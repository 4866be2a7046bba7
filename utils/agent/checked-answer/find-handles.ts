/** A product's short name (p1) at its place in a text, with the brackets that stand around it alone. */
export interface HandlePlace {
  readonly start: number;
  readonly end: number;
  readonly handle: string;
}

const HANDLE =
  /(?<![\p{Script=Latin}\d_-])(?:\(\s?(p[1-9]\d{0,2})\s?\)|(p[1-9]\d{0,2}))(?![\p{Script=Latin}\d_])/gu;
/** The end of a text that is still being written may be the first half of a short name: "(p1" may become "(p12)". */
const HALF = /(?<![\p{Script=Latin}\d_-])\(?p\d{1,3}$/u;

/** Every short name of a product in a text, in reading order. */
export function findHandles(text: string): HandlePlace[] {
  return [...text.matchAll(HANDLE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    handle: match[1] ?? match[2] ?? '',
  }));
}

/** Where a short name begins that may not be finished yet; null when the text does not end in one. */
export function halfHandle(text: string): number | null {
  return HALF.exec(text)?.index ?? null;
}
