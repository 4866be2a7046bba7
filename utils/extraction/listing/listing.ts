import type { ListingRow, ListingSnapshot } from '../../domain/product';
import type { Amount } from '../claims';
import { contains } from '../nodes';
import type { Page } from '../page';
import { platformOf } from '../platform';
import { pageCurrency } from '../settle-money';
import { termsOf } from '../terms';
import type { PageElement } from '../tree';
import { type Card, findCards } from './cards';
import { rowsOf } from './rows';

const FEWEST = 3;
const SEARCH_PARAMETERS = /^(?:q|s|k|query|search|searchterm|search_query|keywords?|text|term|wd|kw)$/i;
const SEARCH_PATH =
  /\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|sog|haku|szukaj|hledat|kereses|cautare|поиск|arama)(?:[/.]|$)/i;

/** The page's repeated blocks, found once and used to tell kinds of pages apart. */
export function listingCards(page: Page): readonly Card[] {
  return findCards(page.priceSpots(), isSearch(page.url) ? 1 : FEWEST);
}

// A search may find one thing only; elsewhere it takes three to make a list.
function isSearch(url: URL): boolean {
  // Not keys(): in a content script of Firefox its iterator cannot be iterated.
  const isAsked = [...url.searchParams].some(([name]) => SEARCH_PARAMETERS.test(name));
  return isAsked || SEARCH_PATH.test(url.pathname);
}

/** Whether the element lies in one of the cards, so that it speaks of one row and not of the page. */
export function isInCards(cards: readonly Card[], element: PageElement | undefined | null): boolean {
  return element !== undefined && element !== null && cards.some((card) => contains(card.element, element));
}

/** What the listing page says. */
export function buildListing(cards: readonly Card[], page: Page, observedAt: number): ListingSnapshot {
  const amounts: readonly Amount[] = cards.flatMap(({ spots }) => spots.map(({ amount }) => amount));
  const currency = pageCurrency(amounts, page);
  const rows: readonly ListingRow[] = rowsOf(cards, currency, page);
  return { url: page.url.href, observedAt, rows, platform: platformOf(page), terms: termsOf(page, currency) };
}
