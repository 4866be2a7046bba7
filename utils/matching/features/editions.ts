import type { KnownWord } from '../words/known-words';

/** The editions that a folded name and its words make: pro, zero, "305XL", "S24+". */
export function editionsIn(words: readonly KnownWord[], text: string): string[] {
  const named = words.flatMap(({ edition }) => edition ?? []);
  const suffixes = [...text.matchAll(SUFFIX)].map(([, suffix = '']) => suffix);
  return [...named, ...suffixes, ...(PLUS.test(text) ? ['plus'] : [])];
}

// "305XL", "4070 Ti": what stands behind a number makes another edition of it.
const SUFFIX = /(?<=\d\s?)(ax|ti|xt|fe|super|(?<=\d\d\s?)xl)(?![\p{L}\p{N}])/gu;

// "S24+" is the S24 Plus; "6+ years" is an age.
const PLUS =
  /[a-z\d](?:\+|\s\+(?=\s*(?:[,)]|$)))(?![\p{L}\p{N}+]|\s?(?:years?|yrs?|jahre?n?|ans|anni|anos|jaar|months?|monate?|mois|mesi|meses|maanden)\b)/u;
