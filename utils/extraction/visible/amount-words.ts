import {
  HELD_BEFORE,
  LIST_PRICE,
  LOWEST_LATELY,
  NOT_THE_PRICE,
  PART_PAYMENT,
  PER_UNIT_AHEAD,
  PER_UNIT_BEHIND,
  TAX_BEFORE,
  TAX_BEHIND,
  UNIT_PRICE_LABEL,
} from '../words/price-labels';
import type { PriceSpot } from './price-spots';

const NEAR_BEFORE = 60;
// The currency behind the number: "14,98 € / kg".
const SIGN_FIRST = /^\s*(?:\p{Sc}|\p{L}{1,4}\.?(?=\s*[/=]))\s*/u;
// Up to the number of the amount, not that of "per 100 g".
const LAST_NUMBER = /^.*\d(?!\d*\s*(?:k?g|m?l|cl|oz|lb|fl|st|stk|stück|pcs?|ct|sheets?|rolls?|tabs?)\b)/isu;
// "7,77 € al kg € 4,50": the unit is of the amount that follows.
const NEXT_SIGN = /^\s*[:=]?\s*\p{Sc}\s*$/u;
// "Free delivery", then the price.
const GOOD_NEWS =
  /(?:free|gratis|kostenlose[rn]?|gratuite?|offerte|gratuita|grátis|darmowa|ilmainen|fri|zdarma|бесплатная|ücretsiz|免费|免運?)\s?\p{L}{2,14}\W*$/iu;
// "Only with your old phone, a voucher": no remark on the price but its condition.
const CONDITION =
  /^\W*(?:avec|with|mit|met|con|com|med|bei|by|per|sur|z|s)\s(?:\p{L}+\s){0,2}(?:reprise|trade-?in|inzahlung|eintausch|inruil|retoma|permuta|coupon|voucher|gutschein|cup[oó]n|cupom|code)/iu;
// "30% OFF" beside the price it led to.
const PERCENT_OFF =
  /[-–(]?\d+\s?%\s*(?:off|rabatt|korting|dcto|dto|desc\w*|de (?:descuento|desconto|remise))?\.?\)?/giu;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const ASIDE_REMARK =
  /^\W*(?:free|plus|incl|inkl|zzgl|excl|exkl|inc|ex|gratis|kosten|hors|ttc|ht|con|with|mit|und|and|vat|mwst|iva|tva|moms|dph|ddv|tax|includes?|y|et|e|免|包|含|送料(?:無料|込|別)|무료|배송비\s?무료)(?![\p{Ll}])/iu;

/** Whether the words beside an amount call it a former, recommended or lately lowest price. */
export function saysFormer(words: string): boolean {
  return LOWEST_LATELY.test(words) || LIST_PRICE.test(words);
}

/** Whether the words beside an amount say that it is for a measure of goods. */
export function isPerUnit(text: string, before: string, after: string): boolean {
  const own = text.replace(LAST_NUMBER, '').replace(SIGN_FIRST, '');
  const tail = /\p{Sc}/u.test(text) ? `${own} ${after}` : `${own} ${after}`.replace(SIGN_FIRST, '');
  const [behind] = PER_UNIT_BEHIND.exec(tail) ?? [];
  const isOwn =
    behind !== undefined && (behind.length <= own.length || !NEXT_SIGN.test(tail.slice(behind.length)));
  const head = `${before} ${text}`;
  return isOwn || UNIT_PRICE_LABEL.test(head) || PER_UNIT_AHEAD.test(head);
}

// "£4.99 delivery" is a fee; "£59.97, free delivery" and "Free delivery £59.97" are prices with good news beside them.
/** Whether the words beside an amount name a fee, a saving, a tax, a part payment or a condition. */
export function isOtherAmount({ before, text, after, beside }: PriceSpot): boolean {
  const near = before.slice(-NEAR_BEFORE);
  if (PART_PAYMENT.test(`${before.slice(-14)} ${text}`) || isTax(before, text, after)) return true;
  if (isNamedOther(text) || (!GOOD_NEWS.test(near) && NOT_THE_PRICE.test(near))) return true;
  const words = beside.replace(/^(\s*)\/\s+/, '$1/');
  const next = SPACELESS.test(beside) ? beside.slice(0, 6) : words.split(' ').slice(0, 2).join(' ');
  return CONDITION.test(beside) || (!ASIDE_REMARK.test(beside) && NOT_THE_PRICE.test(next));
}

// "4,95 € Versand" is a fee, "7,77 € inkl. MwSt. zzgl. Versand" is a price with a remark.
function isNamedOther(text: string): boolean {
  const plain = text.replace(PERCENT_OFF, '');
  const [, amount = '', remark = ''] = /^(\D*[\d.,'\s]*\d\s*\p{Sc}?)(.*)$/su.exec(plain) ?? [];
  return CONDITION.test(remark) || NOT_THE_PRICE.test(ASIDE_REMARK.test(remark) ? amount : plain);
}

function isTax(before: string, text: string, after: string): boolean {
  const [, ahead = '', behind = ''] = /^([^\d\p{Sc}]*)(?:.*\d)?(.*)$/su.exec(text) ?? [];
  const head = `${before} ${ahead}`;
  return TAX_BEFORE.test(head) || (HELD_BEFORE.test(head) && TAX_BEHIND.test(`${behind} ${after}`));
}
