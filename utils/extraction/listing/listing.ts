import type { ListingRow, ListingSnapshot } from '../../domain/product';
import type { Amount } from '../claims';
import { contains } from '../dom';
import type { Page } from '../page';
import { platformOf } from '../platform';
import { pageCurrency } from '../settle-money';
import { termsOf } from '../terms';
import { type Card, findCards } from './cards';
import { rowsOf } from './rows';

/** The page's repeated blocks, found once and used to tell kinds of pages apart. */
export function listingCards(page: Page): readonly Card[] {
  return findCards(page.priceSpots());
}

/** Whether the element lies in one of the cards, so that it speaks of one row and not of the page. */
export function isInCards(cards: readonly Card[], element: Element | undefined | null): boolean {
  return element !== undefined && element !== null && cards.some((card) => contains(card.element, element));
}

/** What the listing page says. */
export function buildListing(cards: readonly Card[], page: Page, observedAt: number): ListingSnapshot {
  const amounts: readonly Amount[] = cards.flatMap(({ spots }) => spots.map(({ amount }) => amount));
  const currency = pageCurrency(amounts, page);
  const rows: readonly ListingRow[] = rowsOf(cards, currency, page);
  return { url: page.url.href, observedAt, rows, platform: platformOf(page), terms: termsOf(page, currency) };
}
