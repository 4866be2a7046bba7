import { isOneAmount } from '../visible/one-amount';

const HIGHEST = 4;
const LONGEST = 48;

/** How a tree is climbed and read; the page itself and a captured page each have their own way. */
export interface Climb<N> {
  readonly above: (node: N) => N | null;
  /** The shown text, white space folded, cut well behind 48 characters. */
  readonly textOf: (node: N) => string;
}

/** The smallest element that shows the whole amount of which the given one shows a part: euros and cents are often two elements. */
export function wholeAmount<N>(start: N, { above, textOf }: Climb<N>): N {
  let [best, said] = [start, signOf(textOf(start))];
  for (let at = above(start), step = 0; at !== null && step < HIGHEST; at = above(at), step += 1) {
    const text = textOf(at);
    if (text.length > LONGEST || !isOneAmount(text)) break;
    const more = signOf(text);
    if (!more.includes(said)) break;
    if (more !== said) [best, said] = [at, more];
  }
  return best;
}

// What an amount is made of: its digits and its currency sign.
function signOf(text: string): string {
  return text.replace(/[^\p{Nd}\p{Sc}]/gu, '');
}
