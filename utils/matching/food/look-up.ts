import { isSubstance, type Meaning } from './meaning';
import { lexicon } from './word-tables';

const LONGEST = 24;

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly meanings: ReadonlySet<Meaning>;
}

/** Finds all that a word may mean. The longer entry says what the letters are: "peanut" is no nut, and there is no malt in "maltodextrin". */
export function lookUp(word: string, found: Set<Meaning>): void {
  const hits = hitsIn(word);
  for (const hit of hits) {
    const longer = hits.filter((other) => holds(other, hit)).flatMap(({ meanings }) => [...meanings]);
    for (const meaning of hit.meanings) if (!isOutdone(meaning, longer)) found.add(meaning);
  }
}

// Milk in "formaggio" does not make it less of a cheese; only what is no substance outdoes a food made of others.
function isOutdone(meaning: Meaning, longer: readonly Meaning[]): boolean {
  if (meaning === 'compound') return longer.some((other) => other !== 'compound' && !isSubstance(other));
  return isSubstance(meaning) && longer.some((other) => other !== 'compound');
}

function holds(other: Hit, hit: Hit): boolean {
  return other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to;
}

function hitsIn(word: string): readonly Hit[] {
  const { whole, starts, parts } = lexicon();
  const hits: Hit[] = [];
  const add = (from: number, to: number, meanings: ReadonlySet<Meaning> | undefined) => {
    if (meanings) hits.push({ from, to, meanings });
  };
  add(0, word.length, whole.get(word));
  for (let end = 2; end <= Math.min(word.length, LONGEST); end += 1)
    add(0, end, starts.get(word.slice(0, end)));
  for (let at = 0; at < Math.min(word.length, 60); at += 1) {
    for (let end = at + 1; end <= Math.min(word.length, at + LONGEST); end += 1)
      add(at, end, parts.get(word.slice(at, end)));
  }
  return hits;
}
