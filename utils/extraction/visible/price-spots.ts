import type { CurrencyHint } from '../../domain/currency';
import { plainDigits } from '../../domain/plain-digits';
import { shownAmount } from '../amount';
import type { Amount } from '../claims';
import { attr, nextSibling, parentOf, previousSibling, tagOf } from '../dom';
import type { Page } from '../page';
import { textOf } from '../text';
import { plainNames } from './regions';
import type { TextSpot } from './survey';

const MAX_PARSED = 700;
const LONGEST = 48;
const MORE_WORDS = 24;
// With its currency an amount is complete; only a code or a tax mark may still join it.
const MORE_LETTERS = 4;
// "22,90 € – 29,90 €": neither end is the price.
const RANGE_BEHIND = /^\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*[^\d\s]{0,4}\s?\d+[.,]\d\d(?!\d)/u;
const RANGE_INSIDE =
  /\d[.,]\d\d\s?[^\d\s]{0,4}\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*[^\d\s]{0,4}\s?\d+[.,]\d\d/u;
const RANGE_BEFORE = /\d[.,]\d\d\s?[^\d\s]{0,4}\s*(?:[–—-]|to|bis|through|à|a|al|tot|до|至)\s*$/u;
const DIGIT = /[\d０-９٠-٩۰-۹]/;
const NUMBERS = /\d+(?:[.,'’\u00a0 ]\d+)*/g;

/** An amount shown on the page: the whole element that shows it, with what stands around it. */
export interface PriceSpot {
  readonly element: Element;
  readonly amount: Amount;
  readonly text: string;
  /** Said right before and right behind it, up to the next amount. */
  readonly before: string;
  readonly after: string;
  /** Class and id words of the element, then of three elements above it. */
  readonly names: readonly string[];
  readonly isFrom: boolean;
  readonly order: number;
  readonly regions: number;
}

/** All amounts shown on the page, prices split over several elements put together. */
export function priceSpots(page: Page): readonly PriceSpot[] {
  const found = new Map<Element, PriceSpot>();
  let parsed = 0;
  for (const spot of page.survey().texts) {
    if (spot.text.length > 120 || !DIGIT.test(spot.text) || parsed >= MAX_PARSED) continue;
    if (!mayBePrice(spot)) continue;
    parsed += 1;
    const priceSpot = widest(spot, page.currencyHint);
    if (priceSpot && !found.has(priceSpot.element)) found.set(priceSpot.element, priceSpot);
  }
  return [...found.values()];
}

// Cheap test before the exact one: a currency sign or word nearby, or a class that speaks of prices.
function mayBePrice({ parent, text }: TextSpot): boolean {
  if (text.length > LONGEST) return /[\p{Sc}]|\b(?:EUR|USD|GBP|CHF|kr|zł|Kč|lei|руб|元)\b/iu.test(text);
  if (/[\p{Sc}\p{L}]/u.test(text.replace(/[.,\-–\s\d]/g, ''))) return true;
  const above = parentOf(parent);
  const near = above ? textOf(above, LONGEST) : '';
  return (
    /\p{Sc}|\p{L}/u.test(near) ||
    /price|preis|prix|amount|cena|hind|hinta/i.test(
      `${attr(parent, 'class') ?? ''} ${above ? (attr(above, 'class') ?? '') : ''}`,
    )
  );
}

function widest(spot: TextSpot, hint: CurrencyHint): PriceSpot | null {
  let element = spot.parent;
  let text = textOf(element, LONGEST + 1);
  let best = text.length <= LONGEST && isOneAmount(text) ? parsed(text, hint) : null;
  if (!best) {
    text = spot.text;
    best = parsed(text, hint);
  }
  if (!best?.amount.sign) best = withNeighbours(element, text, hint) ?? best;
  for (let above = parentOf(element), step = 0; above && step < 5; above = parentOf(above), step += 1) {
    const wider = textOf(above, LONGEST + 1);
    const more = lettersIn(wider) - lettersIn(text);
    if (
      wider.length > LONGEST ||
      more > (best?.amount.sign ? MORE_LETTERS : MORE_WORDS) ||
      !isOneAmount(wider)
    )
      break;
    const amount = parsed(wider, hint);
    if (!amount || (best && !extendsAmount(best.amount, amount.amount))) break;
    [element, text, best] = [above, wider, amount];
  }
  if (!best) return null;
  const { isRange, ...context } = around(element, text);
  const amount: Amount = {
    ...best.amount,
    isFrom: best.isFrom || isRange || RANGE_INSIDE.test(plainDigits(text)),
  };
  return {
    element,
    amount,
    text,
    ...context,
    isFrom: amount.isFrom,
    names: namesOf(element),
    order: spot.order,
    regions: spot.regions,
  };
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function parsed(text: string, hint: CurrencyHint): { amount: Amount; isFrom: boolean } | null {
  const amount = shownAmount(text, hint);
  return amount && { amount, isFrom: amount.isFrom };
}

// "294" and "元" may stand in two elements side by side.
function withNeighbours(
  element: Element,
  text: string,
  hint: CurrencyHint,
): { amount: Amount; isFrom: boolean } | null {
  const [before, after] = [neighbourText(previousSibling(element)), neighbourText(nextSibling(element))];
  if (before === '' && after === '') return null;
  const found = parsed(`${before} ${text} ${after}`.trim(), hint);
  return found?.amount.sign ? found : null;
}

function neighbourText(node: Node | null): string {
  const text = node ? textOf(node, 9) : '';
  return text.length <= 8 && !DIGIT.test(text) ? text : '';
}

/** Whether the text holds one number, the same number twice, or one number in two parts. */
function isOneAmount(text: string): boolean {
  const plain = plainDigits(text);
  const numbers = plain.match(NUMBERS) ?? [];
  if (numbers.length <= 1) return numbers.length === 1;
  const digits = numbers.map((number) => number.replace(/\D/g, ''));
  if (digits.every((each) => each === digits[0])) return !/[/=]|\bper\b/i.test(text);
  const between = plain.slice(
    plain.indexOf(numbers[0] ?? '') + (numbers[0]?.length ?? 0),
    plain.lastIndexOf(numbers[1] ?? ''),
  );
  return digits.length === 2 && digits[1]?.length === 2 && /^[\s.,\p{Sc}]*$/u.test(between);
}

function extendsAmount(inner: Amount, outer: Amount): boolean {
  if (Number(inner.decimal) === Number(outer.decimal)) return true;
  const isWholePart = outer.decimal.startsWith(`${inner.decimal}.`);
  const isCents = outer.decimal.endsWith(`.${inner.decimal}`);
  return (
    isWholePart ||
    isCents ||
    (inner.sign === null && outer.decimal.replace('.', '').startsWith(inner.decimal.replace('.', '')))
  );
}

function around(element: Element, text: string): { before: string; after: string; isRange: boolean } {
  const plain = plainDigits(text);
  let [before, after, isRange] = ['', '', false];
  for (let above = parentOf(element), step = 0; above && step < 3; above = parentOf(above), step += 1) {
    const whole = plainDigits(textOf(above, 160));
    const at = whole.indexOf(plain);
    if (at < 0) break;
    isRange ||= RANGE_BEHIND.test(whole.slice(at + plain.length)) || RANGE_BEFORE.test(whole.slice(0, at));
    before = whole
      .slice(0, at)
      .replace(/^.*\d(?!\s*(?:x|×|-|month|mes|mois|g|ml|kg)\b)/s, '')
      .slice(-32);
    after = whole
      .slice(at + plain.length)
      .replace(/(?<!\/\s?|per\s|=\s|pro\s|\()\d.*$/s, '')
      .slice(0, 40);
    if (whole.length > plain.length) break;
  }
  return { before, after, isRange };
}

function namesOf(element: Element): string[] {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 4; at = parentOf(at)) {
    names.push(
      plainNames(
        `${attr(at, 'class') ?? ''} ${attr(at, 'id') ?? ''} ${attr(at, 'data-testid') ?? ''} ${tagOf(at) === 'del' ? 'del' : ''}`,
      ),
    );
  }
  return names;
}
