import type { Money } from '../../domain/money/money';
import { parsePriceText } from '../../domain/money/price-text';
import type { ShopTerms } from '../../domain/product/offer';
import { hasDigit, plainDigits } from '../../domain/words/plain-digits';
import { contains, parentOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import type { TextSpot } from '../visible/survey';
import { DELIVERY_FEE, FREE_DELIVERY, FROM_SUM, MINIMUM_ORDER } from '../words/terms';
import { statedAmount } from './amount';
import { type PageCurrency, settle } from './settle-money';

const LONGEST = 220;
const NEAR = 45;
const MOST_BESIDE = 40;
const CLAUSE = /[.;·|•!\n。；،]\s+|\s[–—]\s/u;

type Term = keyof ShopTerms;

/** What the shop says of delivery and minimum order in the page's banners, header and footer; null where it does not say. */
export function termsOf(page: Page, currency: PageCurrency): ShopTerms {
  const terms: Record<Term, Money | null> = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };
  const seen = new Set<string>();
  const { texts } = page.survey();
  const shown = { texts, digits: texts.map(({ text }) => hasDigit(text)) };
  for (let index = 0; index < texts.length; index += 1) {
    const { parent, text } = texts[index] as TextSpot;
    if (text.length > LONGEST || !hasDigitsNear(index, shown) || !speaksOfTerms(text)) continue;
    const whole = sentenceAround(parent, text);
    if (seen.has(whole)) continue;
    seen.add(whole);
    for (const clause of plainDigits(whole).split(CLAUSE)) readClause(clause, terms, page, currency);
  }
  return terms;
}

function speaksOfTerms(text: string): boolean {
  return FREE_DELIVERY.test(text) || MINIMUM_ORDER.test(text) || DELIVERY_FEE.test(text);
}

/** The texts of a page, and which of them hold a digit: asked many times of each. */
interface Shown {
  readonly texts: readonly TextSpot[];
  readonly digits: readonly boolean[];
}

// Whether a digit is shown in the text, or beside it in the element above: quicker to tell than what the words say.
function hasDigitsNear(index: number, shown: Shown): boolean {
  const spot = shown.texts[index];
  if (!spot || shown.digits[index]) return spot !== undefined;
  const above = parentOf(spot.parent) ?? spot.parent;
  return hasDigitsIn(above, shown, index, 1) || hasDigitsIn(above, shown, index, -1);
}

// Among very many texts it is not ruled out.
function hasDigitsIn(block: PageElement, { texts, digits }: Shown, from: number, step: 1 | -1): boolean {
  for (let count = 1; count <= MOST_BESIDE; count += 1) {
    const at = from + count * step;
    const spot = texts[at];
    if (!spot || !contains(block, spot.parent)) return false;
    if (digits[at]) return true;
  }
  return true;
}

// The amount often stands in an element of its own beside the words.
function sentenceAround(parent: PageElement, text: string): string {
  if (hasDigit(text)) return text;
  const own = textOf(parent, LONGEST);
  const above = parentOf(parent);
  const wider = above ? textOf(above, LONGEST) : '';
  return hasDigit(own) || wider.length >= LONGEST ? own : wider;
}

function readClause(
  clause: string,
  terms: Record<Term, Money | null>,
  page: Page,
  currency: PageCurrency,
): void {
  const money = (text: string): Money | null => {
    const parsed = parsePriceText(text, { currency: currency.code });
    const amount = parsed && statedAmount(parsed.amount, parsed.currency ?? parsed.currencyText);
    return amount && /\p{Sc}|\p{L}/u.test(text) ? settle(amount, currency, page) : null;
  };
  const minimum = MINIMUM_ORDER.exec(clause);
  if (minimum) {
    terms.minimumOrder ??= money(clause.slice(minimum.index + minimum[0].length).slice(0, NEAR));
    return;
  }
  const free = FREE_DELIVERY.exec(clause);
  const fee = DELIVERY_FEE.exec(clause);
  if (free) terms.freeDeliveryFrom ??= thresholdIn(clause, money);
  if (!fee || (free && fee.index >= free.index)) return;
  const said = clause.slice(fee.index + fee[0].length).slice(0, NEAR);
  if (!/\d/.test(said) || FROM_SUM.test(said.slice(0, said.search(/\d/)))) return;
  terms.deliveryFee ??= money(said);
}

function thresholdIn(clause: string, money: (text: string) => Money | null): Money | null {
  for (const match of clause.matchAll(/\d/g)) {
    const before = clause.slice(0, match.index);
    if (/[\d.,]$/.test(before)) continue;
    if (FROM_SUM.test(before)) return money(clause.slice(Math.max(0, match.index - 5)).slice(0, NEAR));
  }
  return null;
}
