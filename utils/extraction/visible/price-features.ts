import { attr, contains, parentOf, tagOf } from '../nodes';
import type { Page } from '../page';
import { one } from '../select';
import { textOf } from '../text';
import type { PageElement } from '../tree';
import { conditionOf } from '../vocabulary';
import {
  MEMBER_CLASS,
  OLD_PRICE_CLASS,
  OTHER_AMOUNT_CLASS,
  OTHER_OFFERS,
  PRICE_CLASS,
  UNIT_PRICE_CLASS,
} from '../words/blocks';
import {
  CALLED_PRICE,
  FOR_ONE,
  HELD_BEFORE,
  LIST_PRICE,
  MEMBER_PRICE,
  NOT_THE_PRICE,
  ONE_WAY_TO_PAY,
  PART_PAYMENT,
  PER_UNIT_AHEAD,
  PER_UNIT_BEHIND,
  TAX_BEFORE,
  TAX_BEHIND,
  UNIT_PRICE_LABEL,
  WITHOUT_TAX,
} from '../words/price-labels';
import { namesInside } from './price-context';
import type { PriceSpot } from './price-spots';
import { FOREIGN, Region } from './regions';
import type { BuyControl, Landmark } from './survey';

const NEAR_BEFORE = 60;
// The currency behind the number: "14,98 € / kg".
const SIGN_FIRST = /^\s*(?:\p{Sc}|\p{L}{1,4}\.?(?=\s*[/=]))\s*/u;
// "7.–", "77:-": with no cents, where people write no currency.
const ROUND_PRICE = /\d\s?[.,:]\s?[-–—]{1,2}(?![\d-])/;
// Up to the number of the amount, not that of "per 100 g".
const LAST_NUMBER = /^.*\d(?!\d*\s*(?:k?g|m?l|cl|oz|lb|fl|st|stk|stück|pcs?|ct|sheets?|rolls?|tabs?)\b)/isu;
// "7,77 € al kg € 4,50": the unit is of the amount that follows.
const NEXT_SIGN = /^\s*[:=]?\s*\p{Sc}\s*$/u;
const WITH = /^\W*(?:\(|with|mit|for|für|avec|con|per|met|med|z|s|по|с|para|pour)(?!\p{L})/iu;
// "Free delivery", then the price.
const GOOD_NEWS =
  /(?:free|gratis|kostenlose[rn]?|gratuite?|offerte|gratuita|grátis|darmowa|ilmainen|fri|zdarma|бесплатная|ücretsiz|免费|免運?)\s?\p{L}{2,14}\W*$/iu;
// "Only with your old phone, a voucher": no remark on the price but its condition.
const CONDITION =
  /^\W*(?:avec|with|mit|met|con|com|med|bei|by|per|sur|z|s)\s(?:\p{L}+\s){0,2}(?:reprise|trade-?in|inzahlung|eintausch|inruil|retoma|permuta|coupon|voucher|gutschein|cup[oó]n|cupom|code)/iu;
// "30% OFF" beside the price it led to.
const PERCENT_OFF =
  /[-–(]?\d+\s?%\s*(?:off|rabatt|korting|dcto|dto|desc\w*|de (?:descuento|desconto|remise))?\.?\)?/giu;
// A shop's software calls every price with its tax so.
const WITH_TAX = /(?<=^|\s)(?:tax|vat|weee)(?=\s|$)/g;
// What stands beside the price is part of some names: "selling-price-has-list-price".
const BESIDE_IT = /(?:^|[\s-])(?:and|has|with|without|after|incl(?:uding|usive)?|no)-[\w-]*/g;
const OLD_PRICE_BLOCK = /(?:^|\s)old-?price(?:\s|$)/;
const SURCHARGE = /^\s*\(?\s*[-–+]\s?[^\d\s]{0,4}\s?\d|\(\s*\+/;
const BUNDLE =
  /(?:\bany\s|(?<![\d.,]))[2-9]\s(?:for|für|pour|voor|för|por|za|st(?:ück|k|uks?)?\.? (?:für|voor|för))\s*\p{Sc}?\s*(?:\d[\d\s.,]*)?(?:\p{Sc}|kr|zł|Kč|Ft|lei|TL)?\s*$/iu;
const WITH_TAX_WORDS = /税込|\bincl|\binkl|\bttc\b|iva inc/i;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ASIDE_REMARK =
  /^\W*(?:free|plus|incl|inkl|zzgl|excl|exkl|inc|ex|gratis|kosten|hors|ttc|ht|con|with|mit|und|and|vat|mwst|iva|tva|moms|dph|ddv|tax|includes?|y|et|e|免|包|含|送料(?:無料|込|別)|무료|배송비\s?무료)(?![\p{Ll}])/iu;

/** What an amount on the page is: the price to pay, or one of the amounts that stand around it. */
export type Kind = 'pay' | 'list' | 'unit' | 'member' | 'other';

/** What a spot is judged against. */
export interface Scene {
  readonly page: Page;
  readonly headline: Landmark | null;
  readonly control: BuyControl | null;
  /** The smallest element that holds both, when it is smaller than the page. */
  readonly block: PageElement | null;
  /** How many spots look like this one, by shape, with different amounts. */
  readonly repeats: (spot: PriceSpot) => number;
  /** Whether the element lies in a block about other products. */
  readonly isAside: (spot: Pick<PriceSpot, 'element' | 'order'>) => boolean;
  /** Whether it belongs to a size, edition or offer that is not the chosen one. */
  readonly isOtherChoice: (spot: Pick<PriceSpot, 'element'>) => boolean;
}

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
  if (LIST_PRICE.test(head) && !/\bnow\b|jetzt|ora\b|ahora/i.test(text)) return 'list';
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

function isPerUnit(text: string, before: string, after: string): boolean {
  const own = text.replace(LAST_NUMBER, '').replace(SIGN_FIRST, '');
  const tail = /\p{Sc}/u.test(text) ? `${own} ${after}` : `${own} ${after}`.replace(SIGN_FIRST, '');
  const [behind] = PER_UNIT_BEHIND.exec(tail) ?? [];
  const isOwn =
    behind !== undefined && (behind.length <= own.length || !NEXT_SIGN.test(tail.slice(behind.length)));
  const head = `${before} ${text}`;
  return isOwn || UNIT_PRICE_LABEL.test(head) || PER_UNIT_AHEAD.test(head);
}

function isOtherClass({ element, names, text }: PriceSpot): boolean {
  return (
    attr(element, 'itemprop') !== 'price' &&
    !WITH_TAX_WORDS.test(text) &&
    names.slice(0, 2).some((each) => {
      const own = PRICE_CLASS.test(each) ? each.replace(WITH_TAX, '') : each;
      return OTHER_AMOUNT_CLASS.test(own.replace(BESIDE_IT, ' ').replace(/discount-price/g, ''));
    })
  );
}

// "£4.99 delivery" is a fee; "£59.97, free delivery" and "Free delivery £59.97" are prices with good news beside them.
function isOtherAmount({ before, text, after, beside }: PriceSpot): boolean {
  const near = before.slice(-NEAR_BEFORE);
  if (PART_PAYMENT.test(`${before.slice(-14)} ${text}`) || isTax(before, text, after)) return true;
  if (isNamedOther(text) || (!GOOD_NEWS.test(near) && NOT_THE_PRICE.test(near))) return true;
  const next = SPACELESS.test(beside) ? beside.slice(0, 6) : beside.split(' ').slice(0, 2).join(' ');
  return CONDITION.test(beside) || (!ASIDE_REMARK.test(beside) && NOT_THE_PRICE.test(next));
}

// "4,95 € Versand" is a fee, "7,77 € inkl. MwSt. zzgl. Versand" is a price with a remark.
function isNamedOther(text: string): boolean {
  const plain = text.replace(PERCENT_OFF, '');
  const [, amount = '', remark = ''] = /^(\D*[\d.,'\s]*\d\s*\p{Sc}?)(.*)$/su.exec(plain) ?? [];
  return NOT_THE_PRICE.test(ASIDE_REMARK.test(remark) ? amount : plain);
}

function isTax(before: string, text: string, after: string): boolean {
  const [, ahead = '', behind = ''] = /^([^\d\p{Sc}]*)(?:.*\d)?(.*)$/su.exec(text) ?? [];
  const head = `${before} ${ahead}`;
  return TAX_BEFORE.test(head) || (HELD_BEFORE.test(head) && TAX_BEHIND.test(`${behind} ${after}`));
}

function isStruckClass({ names: [own = '', above = '', outer = ''], element }: PriceSpot): boolean {
  if (OLD_PRICE_BLOCK.test(outer)) return true;
  return [namesInside(element), own, above.split(' ').slice(0, 6).join(' ')].some((each) =>
    OLD_PRICE_CLASS.test(each.replace(BESIDE_IT, ' ')),
  );
}

/** One reason for or against an amount being the price. */
export interface Feature {
  readonly name: string;
  readonly points: (spot: PriceSpot, scene: Scene) => number;
}

/** All reasons, added up by the chooser. */
export const FEATURES: readonly Feature[] = [
  { name: 'currency', points: (spot) => (spot.amount.sign ? 2 : -1) },
  { name: 'alone', points: (spot) => (/\p{L}{4,}/u.test(spot.text) ? -0.5 : 1) },
  {
    name: 'price class',
    points: (spot) =>
      Math.max(...spot.names.map((names, step) => (PRICE_CLASS.test(names) ? 3 - 0.5 * step : 0))),
  },
  { name: 'marked up', points: (spot) => (attr(spot.element, 'itemprop') === 'price' ? 2 : 0) },
  { name: 'heading', points: (spot) => (/^(h\d|strong|b|ins)$/.test(tagOf(spot.element)) ? 0.5 : 0) },
  { name: 'in block', points: (spot, { block }) => (block && contains(block, spot.element) ? 2 : 0) },
  {
    name: 'near headline',
    points: (spot, { headline }) => (headline?.order ? nearness(spot.order - headline.order, 25, 400) : 0),
  },
  {
    name: 'near control',
    points: (spot, { control }) => (control ? nearness(control.order - spot.order, 60, 400) : 0),
  },
  {
    name: 'repeated',
    points: (spot, { repeats }) => -Math.min(hasNames(spot) ? 4 : 1, Math.max(0, repeats(spot) - 2)),
  },
  { name: 'another choice', points: (spot, { isOtherChoice }) => (isOtherChoice(spot) ? -4 : 0) },
  {
    name: 'called price',
    points: (spot, { block }) =>
      block && contains(block, spot.element) && CALLED_PRICE.test(`${spot.before} ${spot.text}`) ? 1 : 0,
  },
  { name: 'other product', points: (spot, { isAside }) => (isAside(spot) ? -6 : 0) },
  { name: 'other offer', points: (spot) => (OTHER_OFFERS.test(spot.names.join(' ')) ? -3 : 0) },
  { name: 'link elsewhere', points: (spot) => (spot.regions & Region.Link ? -3 : 0) },
  {
    name: 'foreign block',
    points: (spot, { headline }) => (spot.regions & FOREIGN & ~(headline?.regions ?? 0) ? -6 : 0),
  },
  { name: 'dialog', points: (spot) => (spot.regions & Region.Dialog ? -2 : 0) },
  { name: 'used', points: (spot, { headline }) => (isUsed(spot, headline?.text ?? '') ? -2 : 0) },
  { name: 'without tax', points: (spot) => (isWithoutTax(spot) ? -3 : 0) },
  { name: 'one way to pay', points: (spot) => (isForOneWay(spot) ? -2 : 0) },
  { name: 'lowest of several', points: (spot) => (spot.isFrom ? -0.5 : 0) },
];

// Without class words all cells of a page look alike.
function hasNames({ names }: PriceSpot): boolean {
  return names.slice(0, 3).some((each) => each.trim() !== '');
}

// A used copy is another offer, unless it is the one that the page is about.
function isUsed({ before, text }: PriceSpot, name: string): boolean {
  const condition = conditionOf(`${before.slice(-20)} ${text}`);
  return condition !== null && condition !== 'NewCondition' && conditionOf(name) !== condition;
}

/** Whether tax comes on top of the amount. */
export function isWithoutTax({ before, text, after }: PriceSpot): boolean {
  return WITHOUT_TAX.test(`${before.slice(-20)} ${text} ${after.slice(0, 20)}`);
}

/** Whether the amount is for one piece: "20.95/each". */
export function isForOne({ text, after }: PriceSpot): boolean {
  return FOR_ONE.test(`${text} ${after}`);
}

/** Whether the amount is only for who pays in one certain way, as by transfer. */
export function isForOneWay({ before, text, after }: PriceSpot): boolean {
  return ONE_WAY_TO_PAY.test(`${before.slice(-24)} ${text} ${after.slice(0, 24)}`);
}

// 3 points close by, fading to nothing at `far`; the other way round counts a little.
function nearness(distance: number, near: number, far: number): number {
  const reach = Math.abs(distance);
  const closeness = reach <= near ? 1 : Math.max(0, 1 - Math.log(reach / near) / Math.log(far / near));
  return 3 * closeness * (distance >= 0 ? 1 : 0.5) - (reach > 4 * far ? 1 : 0);
}
