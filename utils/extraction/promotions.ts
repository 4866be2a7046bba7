import { plainDigits } from '../domain/plain-digits';
import { isDeal, type Promotion } from '../domain/promotion';
import { shownAmount } from './amount';
import type { Page } from './page';
import { type PageCurrency, settle } from './settle-money';
import { FOREIGN, Region } from './visible/regions';
import { FROM_SO_MANY, PAY_AND_FREE, TAKE_AND_PAY } from './words/promotions';

/** Longer texts tell of terms, and are not read. */
const LONGEST = 60;
const MOST = 6;

type Groups = Readonly<Record<string, string>>;

/** What the page says that several packs of its product cost less, in short texts of their own outside links and other products. */
export function readPromotions(page: Page, currency: PageCurrency): readonly Promotion[] {
  const texts = page
    .survey()
    .texts.filter(({ text, regions }) => text.length <= LONGEST && !(regions & (FOREIGN | Region.Link)));
  const found = texts.flatMap(({ text }) => promotionIn(bare(text), currency, page) ?? []);
  const told = new Map(found.filter(isDeal).map((promotion) => [JSON.stringify(promotion), promotion]));
  return [...told.values()].slice(0, MOST);
}

function promotionIn(text: string, currency: PageCurrency, page: Page): Promotion | null {
  const paid = groupsOf(TAKE_AND_PAY, text);
  if (paid) return { kind: 'multi-buy', take: Number(paid.take), pay: Number(paid.pay) };
  const free = groupsOf(PAY_AND_FREE, text);
  if (free) return { kind: 'multi-buy', take: Number(free.pay) + Number(free.free), pay: Number(free.pay) };
  const many = groupsOf(FROM_SO_MANY, text);
  const amount = many ? shownAmount(many.price ?? '', page.currencyHint) : null;
  const price = amount ? settle(amount, currency, page) : null;
  return many && price ? { kind: 'price-break', from: Number(many.from), price } : null;
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
