import { formsOf, traitsOfCompound } from '../features/compound-traits';
import { EDITION_WORDS } from '../features/edition-words';
import { fatStatedIn } from '../features/fat-percent';
import type { Features } from '../features/features';
import type { TraitValue } from '../features/trait-names';
import { type Term, termOf } from '../words/word-index';
import { foldedWordsOf, meaningOf } from '../words/words';
import { type AskedTraits, byTrait } from './asked-traits';

/**
 * How a product stands to what a wish asks besides the thing itself: it states all of it, says nothing of a value ("Milk" for
 * "Vollmilch"), lacks a part of the thing's own name ("orange juice" for "Apfelsaft"), or states another value.
 */
export type TraitFit = 'stated' | 'untold' | 'other-part' | 'other-value';

/** What a product states, in one word or several, as a compound or in percent, by trait. */
export type StatedTraits = ReadonlyMap<string, ReadonlySet<string>>;

/** How a product that is the thing fits the rest of a wish. `isAlike` compares a word of the wish with one of a name. */
export function traitFit(
  { values, phrases, parts }: AskedTraits,
  stated: StatedTraits,
  features: Features,
  isAlike: (term: Term, name: Term) => boolean,
): TraitFit {
  const asked = [...values];
  if (asked.some(([trait, wanted]) => isOther(wanted, stated.get(trait)))) return 'other-value';
  const names = parts.length > 0 ? foldedWordsOf(features.text) : [];
  if (!parts.every((part) => names.some((name) => isPartIn(part, name, isAlike)))) return 'other-part';
  const worded = new Set(phrases.flatMap(({ traits }) => traits.map(({ trait }) => trait)));
  return asked.every(([trait]) => worded.has(trait) || stated.has(trait)) ? 'stated' : 'untold';
}

/** What a product states of traits. */
export function statedTraits(features: Features): StatedTraits {
  const words = foldedWordsOf(features.text);
  const fat = features.traits.has('fat') ? null : fatStatedIn(features.text, words.map(meaningOf));
  const more = [...words.flatMap(traitsOfCompound), ...(fat?.traits ?? [])];
  if (more.length === 0) return features.traits;
  const stated = byTrait(more);
  for (const [trait, values] of features.traits)
    stated.set(trait, new Set([...values, ...(stated.get(trait) ?? [])]));
  return stated;
}

/** Whether all of these values are among the stated ones. */
export function isStated(traits: readonly TraitValue[], stated: StatedTraits): boolean {
  return traits.every(({ trait, value }) => stated.get(trait)?.has(value));
}

function isOther(wanted: ReadonlySet<string>, stated: ReadonlySet<string> | undefined): boolean {
  return stated !== undefined && ![...wanted].some((value) => stated.has(value));
}

function isPartIn(part: string, name: string, isAlike: (term: Term, name: Term) => boolean): boolean {
  if (name.startsWith(part)) return true;
  const [own, theirs] = [EDITION_WORDS.get(part), EDITION_WORDS.get(name)];
  if (own !== undefined && own === theirs) return true;
  return formsOf(part).some((form) => isAlike(termOf(form), termOf(name)));
}
