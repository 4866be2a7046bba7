import { dimensionOf, isSameDimension, isSameQuantity } from '../domain/measure/quantity';
import { DISTINCTIONS } from './features/distinctions';
import type { Features } from './features/features';

const HARD = new Set(DISTINCTIONS.filter((each) => each.isHard).map((each) => each.trait));

/** Whether anything that both pages state says that these are two articles: amount, measures, colour, fat level, chosen variant, edition. */
export function isContradicting(a: Features, b: Features): boolean {
  return (
    isOtherAmount(a, b) ||
    isOtherSpec(a, b) ||
    isApart(a.sizes, b.sizes) ||
    [...a.traits.keys()].some((trait) => isOtherTrait(a, b, trait)) ||
    isOtherVariant(a, b)
  );
}

/** Whether one could not stand in for the other at all: another battery size, shoe size, wearer, or an accessory for the thing itself. */
export function isUnfit(a: Features, b: Features): boolean {
  return a.isAccessory !== b.isAccessory || isOtherUse(a, b);
}

/** Whether one is for another use than the other: another battery size, shoe size or wearer. */
export function isOtherUse(a: Features, b: Features): boolean {
  return (
    isApart(a.sizes, b.sizes) ||
    [...a.traits.keys()].some((trait) => HARD.has(trait) && isOtherTrait(a, b, trait))
  );
}

/** Whether both state the size of one of what is in it, and not the same, though all of it may be: 4 x 100 g and 400 g. */
export function isOtherPacking(a: Features, b: Features): boolean {
  return PACKED.some((spec) => isApart(a.specs.get(spec), b.specs.get(spec)));
}

const PACKED = ['mass', 'volume'] as const;

/** Whether both state how much is in it, and not the same. */
export function isOtherAmount(a: Features, b: Features): boolean {
  if (!a.quantity || !b.quantity) return false;
  return isSameDimension(a.quantity, b.quantity) && !isSameQuantity(a.quantity, b.quantity);
}

/** Whether one name has an edition word (pro, zero, decaf) that the other lacks. */
export function isOtherEdition(a: Features, b: Features): boolean {
  return !isEqualSet(a.editions, b.editions);
}

/** Whether one page states a property, measured or chosen, of which the other says nothing or not the same. */
export function isOneSided(a: Features, b: Features): boolean {
  return (
    isOneSidedSpec(a, b) || isOneSidedSpec(b, a) || !isEqualSet(a.sizes, b.sizes) || isOneSidedTrait(a, b)
  );
}

/** Whether one page states an either-or property of which the other says nothing or not the same; some may be left out of account. */
export function isOneSidedTrait(a: Features, b: Features, leftOut: ReadonlySet<string> = NONE): boolean {
  return [...a.traits.keys(), ...b.traits.keys()].some(
    (trait) => !leftOut.has(trait) && !isEqualSet(a.traits.get(trait) ?? NONE, b.traits.get(trait) ?? NONE),
  );
}

/** Whether two sets that both say something share no full view: neither contains the other. */
export function isApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (!a?.size || !b?.size) return false;
  return ![...a].every((each) => b.has(each)) && ![...b].every((each) => a.has(each));
}

function isOtherSpec(a: Features, b: Features): boolean {
  return [...a.specs].some(
    ([spec, values]) => !isAmountSpec(a, b, spec) && isApart(values, b.specs.get(spec)),
  );
}

function isOneSidedSpec(a: Features, b: Features): boolean {
  return [...a.specs].some(
    ([spec, values]) => !isAmountSpec(a, b, spec) && !isEqualSet(values, b.specs.get(spec) ?? NONE),
  );
}

const NONE: ReadonlySet<string> = new Set();

// Weight, volume and length are judged by the whole amount where that is one: 6 x 330 ml is 1.98 l, but 20 tablets say no milligrams.
function isAmountSpec(a: Features, b: Features, spec: string): boolean {
  return [a, b].every(({ quantity }) => quantity !== null && dimensionOf(quantity.unit) === spec);
}

function isOtherTrait(a: Features, b: Features, trait: string): boolean {
  return isApart(a.traits.get(trait), b.traits.get(trait));
}

function isOtherVariant(a: Features, b: Features): boolean {
  return a.product.variant.some((mine) =>
    b.product.variant.some(
      (theirs) =>
        mine.name.toLowerCase() === theirs.name.toLowerCase() &&
        mine.value.toLowerCase() !== theirs.value.toLowerCase(),
    ),
  );
}

function isEqualSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each));
}
