import { isApart, isContradicting, isOneSidedTrait, isOtherPacking, isOtherUse } from '../differences';
import { brandsOf } from '../features/brands';
import type { Features } from '../features/features';
import { WITHOUT_NAME } from '../features/free-of';
import { likeness } from '../likeness';
import { isOtherInSeries, isOtherMark, isOtherShortMark } from '../other-marks';
import { unitsApart, versionsAgree, yearsAgree } from './number-facts';

type Check = (a: Features, b: Features) => boolean;

/** A maker's code of this length in both names names one model. */
const TELLING_CODE = 5;

// What both pages state, and not the same: no likeness of the rest makes up for it.
const ALWAYS: readonly Check[] = [
  isContradicting,
  isOtherUse,
  isOtherPacking,
  (a, b) => isApart(a.ordinals, b.ordinals),
  (a, b) => unitsApart(a.wording, b.wording) > 0,
  (a, b) => versionsAgree(a.wording, b.wording) === -1 && isOtherMark(a.marks, b.marks),
  (a, b) => yearsAgree(a.wording, b.wording) === -1,
  (a, b) => isOtherBox(a, b) || isOtherBox(b, a),
  // One shop may leave out that a thing is a case; only a code of the thing's own, not of what it fits, tells more.
  (a, b) => a.isAccessory !== b.isAccessory && !isCodeShared(a.codes, b.codes),
];

// What a shop may leave out or call otherwise; it counts unless both names give one maker's code.
const WITHOUT_CODE: readonly Check[] = [
  (a, b) => [...a.editions].some((edition) => isTelling(edition) && !b.editions.has(edition)),
  (a, b) => [...b.editions].some((edition) => isTelling(edition) && !a.editions.has(edition)),
  (a, b) => a.head !== null && b.head !== null && a.head !== b.head,
  (a, b) => brandsOf(a, b) === 'other',
  (a, b) => isWeighed(a) !== isWeighed(b),
  (a, b) => brandsOf(a, b) !== 'same' && Math.min(a.meanings.size, b.meanings.size) < 2,
  (a, b) => isOtherInSeries(a.marks, b.marks),
  // Where all words are the same, the one sign that differs is what tells the two apart: Switch and Switch 2.
  (a, b) => likeness(a, b) === 1 && (isOtherShortMark(a.marks, b.marks) || isOneSidedTrait(a, b, LEFT_OUT)),
];

// Editions that a shop does not forget to name: a Pro is never sold as the plain one.
const TELLING_EDITIONS: ReadonlySet<string> = new Set(
  (
    'pro max plus xl mini ultra lite light air se diet decaf bio vegan glutenfree sugarfree lactosefree alcoholfree ' +
    'dairyfree unscented fluoridefree refurbished used upgrade refill family pre effervescent solo forte cellular radler erweiterung ax ti xt fe super'
  ).split(' '),
);

// A tool without its battery has the number of the tool; so has a used one.
function isOtherBox(a: Features, b: Features): boolean {
  return [...a.editions].some((edition) => BOXES.has(edition) && !b.editions.has(edition));
}

const BOXES: ReadonlySet<string> = new Set(['solo', 'refurbished', 'used']);

function isTelling(edition: string): boolean {
  return TELLING_EDITIONS.has(edition) || edition.startsWith(WITHOUT_NAME);
}

// Properties that a shop may leave out of a name.
const LEFT_OUT: ReadonlySet<string> = new Set(['colour', 'radio', 'light', 'layout']);

/** Whether two products may not be called one article by likeness, however alike they look. */
export function isForbidden(a: Features, b: Features): boolean {
  if (isStatedApart(a, b)) return true;
  return !isCodeShared(a.wording.codes, b.wording.codes) && WITHOUT_CODE.some((isSo) => isSo(a, b));
}

/** Whether the pages state that these are two articles: other amount, use, version, year, unit, grade, or a case for the thing. */
export function isStatedApart(a: Features, b: Features): boolean {
  return ALWAYS.some((isSo) => isSo(a, b));
}

function isCodeShared(a: Iterable<string>, b: Iterable<string>): boolean {
  const theirs = new Set(b);
  return [...a].some((code) => code.length >= TELLING_CODE && theirs.has(code));
}

function isWeighed({ quantity }: Features): boolean {
  return quantity !== null && quantity.unit !== 'piece';
}
