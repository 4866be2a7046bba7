import { LANGUAGES } from './languages';
import { meaningsOf, namesFood } from './lexicon';

/** What a food is made of, and what may be in it by traces only; both folded. What may be either stands in both. */
export interface Parts {
  readonly sure: string;
  readonly traces: string;
}

// A full stop between figures parts none, and one before a bracket closes ends with it.
const SENTENCE = /[.!?;](?!\d|\s*[)\]}】])|[。！；؟\n](?!\s*[)\]}】])/;
const TRACES = new RegExp(LANGUAGES.map(({ traces }) => `(?:${traces})`).join('|'), 'u');
const CONTAINS = new RegExp(LANGUAGES.map(({ contains }) => `(?:${contains})`).join('|'), 'u');
const OPENS = /[([{【]/;
const CLOSES = /[)\]}】]/;
const PARTS_ITEMS = /[,、،•·|/+*([{【]|\s[–—-]\s/;

/**
 * Parts a folded text. A note of traces goes from where it says so to the end of its bracket or sentence, or until it speaks of what
 * is contained again. Of a note amid the ingredients only its first item is sure to be a trace: the list may go on behind it.
 */
export function splitTraces(text: string): Parts {
  let [sure, traces] = ['', ''];
  for (const sentence of text.split(SENTENCE)) {
    let at = 0;
    for (let note = noteIn(sentence, at); note; note = noteIn(sentence, at)) {
      const words = sentence.slice(note.from, note.until);
      const first = note.isAmidList ? PARTS_ITEMS.exec(words)?.index : undefined;
      sure += `${sentence.slice(at, note.from)}; ${words.slice(first ?? words.length)}; `;
      traces += `${words}; `;
      at = note.until;
    }
    sure += `${sentence.slice(at)}; `;
  }
  return { sure, traces };
}

interface Note {
  readonly from: number;
  readonly until: number;
  readonly isAmidList: boolean;
}

function noteIn(sentence: string, at: number): Note | null {
  const found = TRACES.exec(sentence.slice(at));
  if (!found) return null;
  const from = at + found.index;
  const end = endOfBracket(sentence, from);
  const spoken = Math.min(from + found[0].length, end);
  const again = CONTAINS.exec(sentence.slice(spoken, end));
  const until = again ? spoken + again.index : end;
  return { from, until, isAmidList: isList(sentence.slice(0, from)) };
}

// Where the bracket closes that is open here; the end of the sentence where none is.
function endOfBracket(sentence: string, from: number): number {
  let depth = 0;
  for (let at = from; at < sentence.length; at += 1) {
    const sign = sentence[at] ?? '';
    if (OPENS.test(sign)) depth += 1;
    if (CLOSES.test(sign)) depth -= 1;
    if (depth < 0) return at;
  }
  return sentence.length;
}

// "This product" before a note is no list; "ingredients:" and "sugar" are, and so is anything with a comma.
function isList(before: string): boolean {
  const words = before.slice(openBracket(before) + 1);
  return (
    PARTS_ITEMS.test(words) ||
    CONTAINS.test(words) ||
    (words.match(/\p{L}+/gu) ?? []).some((word) => namesFood(meaningsOf(word)))
  );
}

function openBracket(before: string): number {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before[at] ?? '';
    if (CLOSES.test(sign)) depth += 1;
    if (OPENS.test(sign)) depth -= 1;
    if (depth < 0) return at;
  }
  return -1;
}
