import type { Money } from '../../domain/money/money';
import { isDeal, type Promotion } from '../../domain/money/promotion';
import { hasDigit, plainDigits } from '../../domain/words/plain-digits';
import type { Page } from '../tree/page';
import { FOREIGN, Region } from '../visible/regions';
import {
  FROM_SO_MANY,
  PAY_AND_FREE,
  SECOND_OFF,
  TAKE_AND_PAY,
  TAKE_FOR_PRICE,
  WORDS_FOR_A_NUMBER,
} from '../words/promotions';
import { shownAmount } from './amount';
import { type PageCurrency, settle } from './settle-money';

/** Longer texts tell of terms, and are not read. */
const LONGEST = 60;
const MOST = 6;
const HALF = 50;
const LONGEST_CURRENCY = 5;

type Groups = Readonly<Record<string, string>>;

/** What the page says that several packs of its product cost less, in short texts of their own outside links and other products; `one` is the price of one. */
export function readPromotions(page: Page, currency: PageCurrency, one: Money | null): readonly Promotion[] {
  const texts = page
    .survey()
    .texts.filter(
      ({ text, regions }) =>
        text.length <= LONGEST && !(regions & (FOREIGN | Region.Link)) && namesNumber(text),
    );
  const found = texts.flatMap(({ text }) => promotionIn(bare(text), { currency, page, one }) ?? []);
  const told = new Map(found.filter(isDeal).map((promotion) => [JSON.stringify(promotion), promotion]));
  return [...told.values()].slice(0, MOST);
}

function namesNumber(text: string): boolean {
  return hasDigit(text) || WORDS_FOR_A_NUMBER.test(text);
}

/** What a text is read in the light of. */
interface Light {
  readonly page: Page;
  readonly currency: PageCurrency;
  readonly one: Money | null;
}

function promotionIn(text: string, light: Light): Promotion | null {
  const paid = groupsOf(TAKE_AND_PAY, text);
  if (paid) return { kind: 'multi-buy', take: Number(paid.take), pay: Number(paid.pay) };
  const free = groupsOf(PAY_AND_FREE, text);
  if (free) return { kind: 'multi-buy', take: Number(free.pay) + Number(free.free), pay: Number(free.pay) };
  const together = groupsOf(TAKE_FOR_PRICE, text);
  const total = together && isPlain(together.price ?? '') ? moneyIn(together.price, light) : null;
  if (together && total) return { kind: 'bundle', take: Number(together.take), price: total };
  const second = groupsOf(SECOND_OFF, text);
  if (second && light.one) return withSecondOff(light.one, Number(second.off) || HALF);
  const many = groupsOf(FROM_SO_MANY, text);
  const price = many && moneyIn(many.price, light);
  return many && price ? { kind: 'price-break', from: Number(many.from), price } : null;
}

// "£5 with a card" is not for everybody.
function isPlain(price: string): boolean {
  return price.replace(/[^\p{L}]/gu, '').length <= LONGEST_CURRENCY;
}

// A bare number may be anything.
function moneyIn(text: string | undefined, { currency, page }: Light): Money | null {
  const amount = shownAmount(text ?? '', page.currencyHint);
  return amount?.sign ? settle(amount, currency, page) : null;
}

function withSecondOff({ minor, currency }: Money, percent: number): Promotion {
  return {
    kind: 'bundle',
    take: 2,
    price: { currency, minor: 2 * minor - Math.floor((minor * percent) / 100) },
  };
}

function groupsOf(patterns: readonly RegExp[], text: string): Groups | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return null;
}

// "Offer: 3 for 2!" says the same.
function bare(text: string): string {
  return plainDigits(text)
    .trim()
    .replace(
      /^(?:(?:special )?offer|deal|angebot|aktion|offre|oferta|offerta|aanbieding|优惠|عرض)\s?[:：!-]\s*/iu,
      '',
    )
    .replace(/[!.*¹]+$/u, '')
    .trim();
}
