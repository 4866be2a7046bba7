import { parentOf } from '../tree/nodes';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import { MEMBER_CLASS, PRICE_CLASS, UNIT_PRICE_CLASS } from '../words/blocks';
import { CALLED_PRICE, MEMBER_PRICE } from '../words/price-labels';
import { isOtherClass, isStruckClass } from './amount-class';
import { isOtherAmount, isPerUnit, saysFormer } from './amount-words';
import type { PriceSpot } from './price-spots';
import { Region } from './regions';

// "7.–", "77:-": with no cents, where people write no currency.
const ROUND_PRICE = /\d\s?[.,:]\s?[-–—]{1,2}(?![\d-])/;
const WITH = /^\W*(?:\(|with|mit|for|für|avec|con|per|met|med|z|s|по|с|para|pour)(?!\p{L})/iu;
const SURCHARGE = /^\s*\(?\s*[-–+]\s?[^\d\s]{0,4}\s?\d|\(\s*\+/;
const BUNDLE =
  /(?:\bany\s|(?<![\d.,]))[2-9]\s(?:for|für|pour|voor|för|por|za|st(?:ück|k|uks?)?\.? (?:für|voor|för))\s*\p{Sc}?\s*(?:\d[\d\s.,]*)?(?:\p{Sc}|kr|zł|Kč|Ft|lei|TL)?\s*$/iu;

/** What an amount on the page is: the price to pay, or one of the amounts that stand around it. */
export type Kind = 'pay' | 'list' | 'unit' | 'member' | 'other';

const kinds = new WeakMap<PriceSpot, Kind>();

/** Tells the kind of an amount from its own words, its classes and its strike. */
export function kindOf(spot: PriceSpot): Kind {
  const known = kinds.get(spot);
  if (known) return known;
  const kind = toldKind(spot);
  kinds.set(spot, kind);
  return kind;
}

function toldKind(spot: PriceSpot): Kind {
  const isMarked = spot.amount.sign !== null || ROUND_PRICE.test(spot.text);
  if (!isMarked && !PRICE_CLASS.test(spot.names.slice(0, 2).join(' '))) return 'other';
  const own = spot.names.slice(0, 3).join(' ');
  const { before, after, text } = spot;
  if (isPerUnit(text, before, after) || UNIT_PRICE_CLASS.test(own)) return 'unit';
  const head = `${before} ${text}`;
  if (SURCHARGE.test(text) || /%\s*\)?$/.test(text) || isForSeveral(before, head)) return 'other';
  if (spot.regions & Region.Struck || isStruckClass(spot)) return 'list';
  if (isChoice(spot)) return 'other';
  if (saysFormer(head) && !/\bnow\b|jetzt|ora\b|ahora/i.test(text)) return 'list';
  if (isOtherAmount(spot) || (isOtherClass(spot) && !CALLED_PRICE.test(head))) return 'other';
  if (
    MEMBER_PRICE.test(head) ||
    (WITH.test(after) && MEMBER_PRICE.test(after.slice(0, 25))) ||
    MEMBER_CLASS.test(spot.names.slice(0, 3).join(' '))
  )
    return 'member';
  return 'pay';
}

// What stands before "for" was a number, or more would.
function isForSeveral(before: string, head: string): boolean {
  return BUNDLE.test(head) || /^\s*(?:for|für|pour|voor|för)\s*$/i.test(before);
}

// The amount that stands in a field is what somebody may offer, give or choose.
function isChoice({ element, text }: PriceSpot): boolean {
  const field = parentOf(element);
  return (
    field !== null &&
    textOf(field, 60) === text &&
    one(field, '[aria-autocomplete],[role="combobox"]') !== null
  );
}
