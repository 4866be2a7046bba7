import { isOneSlipApart } from '../words/one-slip';
import type { Token } from './tokens';
import type { Wording } from './wording';

/** How well a piece of one name is found in the other name, 0 to 1: itself, within a longer one, with one slip, or shortened. */
export function fitOf({ kind, text }: Token, other: Wording): number {
  if (other.texts.has(text)) return 1;
  if (kind === 'number') return 0;
  if (kind === 'code') return other.squashed.includes(text) ? 1 : 0;
  if (text.length >= 4 && other.squashed.includes(text)) return 0.9;
  let best = 0;
  for (const token of other.tokens) {
    if (token.kind !== 'word') continue;
    if (text.length >= 5 && token.text.length >= 4 && isOneSlipApart(text, token.text)) return 0.8;
    if (best === 0 && (isShortOf(text, token.text) || isShortOf(token.text, text))) best = 0.6;
  }
  return best;
}

// "immers" of immersion, "schl" of school: the beginning, or the consonants in order.
function isShortOf(short: string, long: string): boolean {
  if (short.length < 3 || long.length <= short.length || short.charCodeAt(0) !== long.charCodeAt(0))
    return false;
  if (long.startsWith(short)) return true;
  return short.length * 3 >= long.length && isInOrder(short, long) && isMostlyConsonants(short);
}

function isInOrder(short: string, long: string): boolean {
  let found = 0;
  for (let at = 0; at < long.length && found < short.length; at++)
    if (long.charCodeAt(at) === short.charCodeAt(found)) found++;
  return found === short.length;
}

function isMostlyConsonants(word: string): boolean {
  return (word.match(/[aeiou]/g)?.length ?? 0) * 3 <= word.length;
}
