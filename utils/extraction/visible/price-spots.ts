import type { CurrencyHint } from '../../domain/money/currency';
import { once } from '../../domain/once';
import { shownAmount } from '../product/amount';
import type { Amount } from '../product/claims';
import { attr, isElement, nextSibling, parentOf, previousSibling } from '../tree/nodes';
import type { Page } from '../tree/page';
import { textOf } from '../tree/text';
import type { PageElement, PageNode } from '../tree/tree';
import { PRICE_CLASS } from '../words/blocks';
import { extendsAmount, isOneAmount, joinedPoints } from './one-amount';
import { around, namesOf } from './price-context';
import { plainNames } from './regions';
import type { TextSpot } from './survey';

const MAX_PARSED = 700;
const LONGEST = 48;
const MORE_WORDS = 24;
// With its currency an amount is complete; only a code or a tax mark may still join it.
const MORE_LETTERS = 4;
const MORE_UNITS = 8;
const DIGIT = /[\d０-９٠-٩۰-۹]/;

/** An amount shown on the page: the whole element that shows it, with what stands around it. */
export interface PriceSpot {
  readonly element: PageElement;
  readonly amount: Amount;
  readonly text: string;
  /** Said right before and right behind it, up to the next amount. */
  readonly before: string;
  readonly after: string;
  /** What is said behind it on its own line. */
  readonly beside: string;
  /** Class and id words of the element, with those inside it that show the amount whole, then of three elements above it. */
  readonly names: readonly string[];
  readonly isFrom: boolean;
  readonly order: number;
  readonly regions: number;
}

/** All amounts shown on the page, prices split over several elements put together. */
export function priceSpots(page: Page): readonly PriceSpot[] {
  const found = new Map<PageElement, PriceSpot>();
  let parsed = 0;
  for (const spot of page.survey().texts) {
    if (spot.text.length > 120 || !DIGIT.test(spot.text) || parsed >= MAX_PARSED) continue;
    if (!mayBePrice(spot)) continue;
    parsed += 1;
    const priceSpot = widest(spot, page.currencyHint);
    if (priceSpot && !found.has(priceSpot.element)) found.set(priceSpot.element, priceSpot);
  }
  return withoutParts([...found.values()]);
}

// "2", "499" and "00" of "R$ 2.499,00" are no amounts of their own.
function withoutParts(spots: readonly PriceSpot[]): readonly PriceSpot[] {
  const signed = spots.filter(({ amount, text }) => amount.sign !== null && lettersIn(text) <= MORE_LETTERS);
  const whole = new Map(signed.map(({ element, text }) => [element, digitsOf(text)]));
  return spots.filter(({ element, text }) => {
    const own = digitsOf(text);
    for (let above = parentOf(element), step = 0; above && step < 5; above = parentOf(above), step += 1) {
      const outer = whole.get(above) ?? '';
      if (outer.length > own.length && outer.includes(own)) return false;
    }
    return true;
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
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
  let core = element;
  for (let above = parentOf(element), step = 0; above && step < 5; above = parentOf(above), step += 1) {
    const wider = textOf(above, LONGEST + 1);
    const more = lettersIn(wider) - lettersIn(text);
    if (wider.length > LONGEST || more > (best ? roomFor(best, element) : MORE_WORDS) || !isOneAmount(wider))
      break;
    const amount: Parsed | null = wider === text ? best : parsed(wider, hint);
    if (!amount || (best && (isBesideAnother(best, wider) || !extendsAmount(best.amount, amount.amount))))
      break;
    if (!isWhole(best, amount)) core = above;
    [element, text, best] = [above, wider, amount];
  }
  return best && spotOf({ element, core }, text, best, spot);
}

// Most amounts of a page are soon out of the question: what stands around them is read when it is asked for.
function spotOf(
  { element, core }: { readonly element: PageElement; readonly core: PageElement },
  text: string,
  { amount, isFrom }: Parsed,
  place: TextSpot,
): PriceSpot {
  const context = once(() => around(element, text));
  const names = once(() => namesOf(element, core));
  const isLowest = (): boolean => isFrom || context().isRange;
  return {
    element,
    amount: {
      ...amount,
      get isFrom() {
        return isLowest();
      },
    },
    text,
    get before() {
      return context().before;
    },
    get after() {
      return context().after;
    },
    get beside() {
      return context().beside;
    },
    get isFrom() {
      return isLowest();
    },
    get names() {
      return names();
    },
    order: place.order,
    regions: place.regions,
  };
}

// What is called a price is whole but for the words of its currency and measure.
function roomFor({ amount }: Parsed, element: PageElement): number {
  if (amount.sign) return MORE_LETTERS;
  return PRICE_CLASS.test(plainNames(attr(element, 'class') ?? '')) ? MORE_UNITS : MORE_WORDS;
}

// "149" and "199" in two elements are two amounts; "1" and "299" are one.
function isBesideAnother({ amount }: Parsed, wider: string): boolean {
  return amount.sign === null && /^\d{3}$/.test(amount.decimal) && /(?<!\d)\d{3} \d{3}(?!\d)/.test(wider);
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function isWhole(inner: Parsed | null, { amount }: Parsed): boolean {
  return inner !== null && inner.amount.decimal === amount.decimal && inner.amount.sign === amount.sign;
}

interface Parsed {
  readonly amount: Amount;
  readonly isFrom: boolean;
}

function parsed(text: string, hint: CurrencyHint): Parsed | null {
  const amount = shownAmount(joinedPoints(text), hint);
  return amount && { amount, isFrom: amount.isFrom };
}

// "294" and "元" may stand in two elements side by side.
function withNeighbours(element: PageElement, text: string, hint: CurrencyHint): Parsed | null {
  const [before, after] = [neighbourText(previousSibling(element)), neighbourText(nextSibling(element))];
  if (before === '' && after === '') return null;
  const found = parsed(`${before} ${text}${centsBehind(element, text)} ${after}`.trim(), hint);
  return found?.amount.sign ? found : null;
}

// "$", "299" and a small ".99", with other numbers behind them in the same block.
function centsBehind(element: PageElement, text: string): string {
  const next = nextSibling(element);
  const behind = next && isElement(next) && /^\d+$/.test(text) ? textOf(next, 4) : '';
  if (/^[.,]\d\d$/.test(behind)) return behind;
  return /^\d\d$/.test(behind) && next?.kind === 'element' && next.tag === 'sup' ? `.${behind}` : '';
}

function neighbourText(node: PageNode | null): string {
  const text = node ? textOf(node, 24) : '';
  if (text.length <= 8 && !DIGIT.test(text)) return text;
  // "12 990" "Ft (10 228 Ft + ÁFA)"
  return /^[^\d\s()]{1,4}(?=\s?\()/u.exec(text)?.[0] ?? '';
}
