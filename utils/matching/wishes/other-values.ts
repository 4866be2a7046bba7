import type { Product } from '../../domain/product/product';
import { isApart } from '../differences';
import { traitsOfCompound } from '../features/compound-traits';
import { featuresOf } from '../features/features';
import { type TraitValue, traitPhrasesIn } from '../features/trait-names';
import { fold, foldedWordsOf } from '../words/words';
import { statedTraits } from './trait-fit';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What another product says in its own words of a property of which this one states another value: "semi-skimmed" of a milk beside a
 * whole one. As they stand in its name, in reading order; empty where neither contradicts the other.
 */
export function otherValues(product: Product, other: Product): readonly string[] {
  const [mine, theirs] = [featuresOf(product), featuresOf(other)];
  const [own, stated] = [statedTraits(mine), statedTraits(theirs)];
  const isOther = ({ trait }: TraitValue) => isApart(own.get(trait), stated.get(trait));
  const said = statedIn(theirs.text).filter(({ traits }) => traits.some(isOther));
  return [...new Set(said.map(({ name }) => printedIn(other.name, name)))];
}

function statedIn(
  text: string,
): readonly { readonly name: string; readonly traits: readonly TraitValue[] }[] {
  const compounds = foldedWordsOf(text).map((name) => ({ name, traits: traitsOfCompound(name) }));
  return [...traitPhrasesIn(text), ...compounds].sort((a, b) => text.indexOf(a.name) - text.indexOf(b.name));
}

/** The words of a name that are these when folded; the folded ones where a chosen variant says them, not the name. */
function printedIn(name: string, folded: string): string {
  const words = [...name.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
  for (const { from } of words)
    for (const { to } of words)
      if (to > from && fold(name.slice(from, to)) === folded) return name.slice(from, to);
  return folded;
}
