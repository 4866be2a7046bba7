import { once } from '../../domain/once';
import type { Distinction } from './distinction';
import { DISTINCTIONS } from './distinctions';

/** A value of an either-or property, by its key. */
export interface TraitValue {
  readonly trait: string;
  readonly value: string;
}

interface NamedValue extends TraitValue {
  readonly name: string;
  readonly distinction: Distinction;
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = new RegExp(WORD, 'gu');
const HAN = /\p{sc=Han}/u;

// A name can say two things: "girls" that it is for children, and for which.
const ALL_NAMES: readonly NamedValue[] = DISTINCTIONS.flatMap((distinction) =>
  distinction.values.flatMap((names) =>
    names.map((name) => ({ trait: distinction.trait, value: names[0] ?? name, name, distinction })),
  ),
);
const BY_NAME = new Map<string, readonly NamedValue[]>();
for (const each of ALL_NAMES) BY_NAME.set(each.name, [...(BY_NAME.get(each.name) ?? []), each]);

const PLAIN_NAMES: ReadonlySet<string> = new Set(
  ALL_NAMES.filter(({ distinction }) => !distinction.where && !distinction.isKind).map(({ name }) => name),
);

// Names by their first word, longest first, so that "semi-skimmed" is not also "skimmed".
const BY_FIRST_WORD = new Map<string, readonly string[]>();
const SPACED = [...BY_NAME.keys()].filter((name) => !HAN.test(name));
for (const name of SPACED.sort((a, b) => a.length - b.length)) {
  const first = WORD.exec(name)?.[0] ?? '';
  BY_FIRST_WORD.set(first, [name, ...(BY_FIRST_WORD.get(first) ?? [])]);
}

// Scripts without spaces need no gap around a name.
const SPACELESS = once(
  () => new RegExp([...BY_NAME.keys()].filter((name) => HAN.test(name)).join('|'), 'gu'),
);

/** The values of either-or properties that a folded name states, in reading order. */
export function traitNamesIn(text: string): TraitValue[] {
  return namesIn(text).flatMap(({ name }) => traitsNamed(name, text));
}

/** A name of such a value as it stands in a text, and what it states there. */
export interface TraitPhrase {
  readonly name: string;
  readonly traits: readonly TraitValue[];
}

/** The same with the names themselves; names that also tell what the thing is are left out: a syrup is no way of being juice. */
export function traitPhrasesIn(text: string): TraitPhrase[] {
  return namesIn(text).flatMap(({ name }) => {
    const traits = traitsNamed(name, text).filter(({ distinction }) => !distinction.isKind);
    return traits.length > 0 ? [{ name, traits }] : [];
  });
}

/** What a single word states as such a value in any name. */
export function traitsOfWord(word: string): readonly TraitValue[] {
  return PLAIN_NAMES.has(word) ? traitsNamed(word, word) : [];
}

/** The folded name without the values of either-or properties, each of which was read already. */
export function withoutTraits(text: string): string {
  return namesIn(text)
    .filter(({ name }) => traitsNamed(name, text).length > 0)
    .reduceRight((rest, { name, at }) => `${rest.slice(0, at)} ${rest.slice(at + name.length)}`, text);
}

/** Whether a single word is such a value in any name, and so tells nothing about the kind of goods. */
export function isTraitWord(word: string): boolean {
  return PLAIN_NAMES.has(word);
}

// Where a name has a reading for these goods only, that is meant: a "baby" among batteries is a size.
function traitsNamed(name: string, text: string): readonly NamedValue[] {
  const all = BY_NAME.get(name) ?? [];
  const narrow = all.filter(({ distinction: { where } }) => where?.test(text));
  return narrow.length > 0 ? narrow : all.filter(({ distinction: { where } }) => !where);
}

interface Place {
  readonly name: string;
  readonly at: number;
}

function namesIn(text: string): Place[] {
  const found: Place[] = [];
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(WORDS)) {
    if (at < end) continue;
    const name = BY_FIRST_WORD.get(word)?.find((each) => standsAt(text, each, at));
    if (name === undefined) continue;
    found.push({ name, at });
    end = at + name.length;
  }
  return HAN.test(text) ? [...found, ...spacelessIn(text)].sort((a, b) => a.at - b.at) : found;
}

function standsAt(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}']/u.test(text.charAt(at + name.length));
}

function spacelessIn(text: string): Place[] {
  return [...text.matchAll(SPACELESS())].map(({ 0: name, index: at }) => ({ name, at }));
}
