import { LANGUAGES } from './lexicon';

/** What a food is made of, and what may be in it by traces only; both folded. */
export interface Parts {
  readonly sure: string;
  readonly traces: string;
}

// A full stop between figures parts none.
const SENTENCE = /[.!?;](?!\d)|[。！；؟\n]/;
const TRACES = new RegExp(LANGUAGES.map(({ traces }) => `(?:${traces})`).join('|'), 'u');
const CONTAINS = new RegExp(LANGUAGES.map(({ contains }) => `(?:${contains})`).join('|'), 'u');

/** Parts a folded text: a sentence is about traces from where it says so, until it speaks of what it contains again. */
export function splitTraces(text: string): Parts {
  let [sure, traces] = ['', ''];
  for (const sentence of text.split(SENTENCE)) {
    const found = TRACES.exec(sentence);
    const from = found ? found.index : sentence.length;
    const rest = sentence.slice(from);
    const spoken = found?.[0].length ?? 0;
    const again = CONTAINS.exec(rest.slice(spoken));
    const until = again ? spoken + again.index : rest.length;
    sure += `${sentence.slice(0, from)}; ${rest.slice(until)}; `;
    traces += `${rest.slice(0, until)}; `;
  }
  return { sure, traces };
}
