import { isApart } from '../differences';
import { specsOf } from '../features/specs';
import { sizesOf } from '../features/wear-sizes';
import { asksForFood } from '../food/asks-for-food';
import { fold, meaningOf } from '../words/words';
import { type AskedTraits, askedTraits } from './asked-traits';
import { contentWords } from './search-products';

// What of a food says nothing about which one it is.
const QUALITIES = new Set(
  'large medium small big fresh ripe cold warm good plain extra gross grosse grosser klein kleine frisch frische reif grand grande petit petite frais fraiche mur fresco fresca maduro grandes pequeno'.split(
    ' ',
  ),
);

/** A thing as somebody wrote it down, for comparing: what it is, and what is measured of it besides how much there is. */
export interface ThingNamed {
  /** The meanings of its words in one order; '' where it names nothing. */
  readonly meanings: string;
  readonly specs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sizes: ReadonlySet<string>;
  /** What its words state besides the thing itself, within one word too: the fat of "Vollmilch", the apple of "Apfelsaft". */
  readonly traits: Pick<AskedTraits, 'values' | 'parts'>;
}

/** What a wish or an entry names. */
export function thingNamed(text: string): ThingNamed {
  const words = contentWords(text);
  const telling = words.filter((word) => !QUALITIES.has(word));
  const kept = asksForFood(telling.join(' ')) ? telling : words;
  const folded = fold(text);
  return {
    meanings: [...new Set(kept.map(meaningOf))].sort().join(' '),
    specs: new Map([...specsOf(folded)].filter(([spec]) => !isHowMuch(spec, folded))),
    sizes: sizesOf(folded),
    traits: askedTraits(text),
  };
}

/** Whether two name the same thing: the same words but for order, number and fillers, and nothing measured or stated that differs. */
export function isSameThing(a: ThingNamed, b: ThingNamed): boolean {
  if (a.meanings === '' || a.meanings !== b.meanings || isApart(a.sizes, b.sizes)) return false;
  if ([...a.specs].some(([spec, values]) => isApart(values, b.specs.get(spec)))) return false;
  const [mine, theirs] = [a.traits, b.traits];
  if ([...mine.values].some(([trait, values]) => isApart(values, theirs.values.get(trait)))) return false;
  return !isApart(new Set(mine.parts), new Set(theirs.parts));
}

// A volume or a weight is how much there is; milligrams say how strong a tablet is.
function isHowMuch(spec: string, text: string): boolean {
  return spec === 'volume' || (spec === 'mass' && !/\d\s?mg\b/.test(text));
}
