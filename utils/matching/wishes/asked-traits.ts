import { ownPartOf, traitsOfCompound } from '../features/compound-traits';
import { fatStatedIn } from '../features/fat-percent';
import { type TraitPhrase, type TraitValue, traitPhrasesIn } from '../features/trait-names';
import { fold, foldedWordsOf, meaningOf } from '../words/words';

/** What a wish asks of the thing besides what it is. */
export interface AskedTraits {
  /** Values that must not be another, by trait: the fat of "Vollmilch", the colour of "vin rouge". */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that only say such a value: a product that states it need not have them. */
  readonly phrases: readonly AskedPhrase[];
  /** First parts of compounds, which a product must have somewhere: the apple of "Apfelsaft". */
  readonly parts: readonly string[];
  /** The wish without such phrases in scripts without spaces, whose words would run into others. */
  readonly rest: string;
}

/** Some words of a wish that state values; `words` lacks what also names the thing: "noir" of "chocolat noir". */
export interface AskedPhrase extends TraitPhrase {
  readonly words: readonly string[];
}

const HAN = /\p{sc=Han}/u;
// What a shop may leave out: fresh milk is milk.
const IDLE = new Set(
  'frisch trink speise tafel haushalts kuh weide heu land bauern alpen marken roh fein back koch sussrahm deutsche lager haltbar'.split(
    ' ',
  ),
);

/** The traits that a wish in words asks for. */
export function askedTraits(text: string): AskedTraits {
  const folded = fold(text);
  const words = foldedWordsOf(folded);
  const fat = fatStatedIn(folded, words.map(meaningOf));
  const phrases = [...traitPhrasesIn(folded), ...(fat ? [fat] : [])];
  const compounds = words.map(traitsOfCompound);
  const parts = words.flatMap((word, at) => (compounds[at]?.length ? [] : partOf(word)));
  const soft = phrases.map(phraseOf).filter((phrase) => phrase.words.length > 0);
  return {
    values: byTrait([...phrases.flatMap(({ traits }) => traits), ...compounds.flat()]),
    phrases: soft,
    parts,
    rest: soft.reduce((rest, { name }) => (HAN.test(name) ? rest.replaceAll(name, ' ') : rest), text),
  };
}

/** Values by trait. */
export function byTrait(values: readonly TraitValue[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { trait, value } of values) found.set(trait, (found.get(trait) ?? new Set()).add(value));
  return found;
}

// A compound that names the trait as a whole, "Vollmilch", is what the thing is called.
function phraseOf({ name, traits }: TraitPhrase): AskedPhrase {
  const words = foldedWordsOf(name);
  const kinds = words.filter((word) => isThing(meaningOf(word)));
  if (kinds.length > 0 && HAN.test(name)) return { name, traits, words: [] };
  const head = / (?:au|con|al) /.test(name) ? kinds[0] : kinds.at(-1);
  return { name, traits, words: words.filter((word) => word !== head) };
}

// Salt only says how the thing is: "beurre demi-sel".
function isThing(meaning: string): boolean {
  return meaning.startsWith('kind:') && meaning !== 'kind:salt';
}

function partOf(word: string): string[] {
  const part = ownPartOf(word);
  return part === null || part.length < 3 || IDLE.has(part) ? [] : [part];
}
