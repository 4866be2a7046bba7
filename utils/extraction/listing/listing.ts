import type { ListingRow, ListingSnapshot } from '../../domain/product';
import type { Amount } from '../claims';
import { contains, tagOf } from '../nodes';
import type { Page } from '../page';
import { platformOf } from '../platform';
import { pageCurrency } from '../settle-money';
import { termsOf } from '../terms';
import { withoutAsides } from './asides';
import { type Card, findCards } from './cards';
import { isErrand } from './errand';
import { rowsOf } from './rows';

const FEWEST = 3;
const SEARCH_PARAMETERS = /^(?:q|s|k|query|search|searchterm|search_query|keywords?|text|term|wd|kw)$/i;
const SEARCH_PATH =
  /\/(?:search|suche|recherche|buscar|busca|cerca|zoeken|sok|sog|haku|szukaj|hledat|kereses|cautare|поиск|arama)(?:[/.]|$)/i;

/** The page's rows of goods to choose from, found once and used to tell kinds of pages apart; none in a cart or an order history. */
export function listingCards(page: Page): readonly Card[] {
  const fewest = isSearch(page.url) ? 1 : FEWEST;
  const found = findCards(page.priceSpots(), fewest).filter((card) => !isNamesake(card, page));
  if (found.length < fewest || isErrand(found, page)) return [];
  return withoutAsides(found, fewest, page);
}

// A search may find one thing only; elsewhere it takes three to make a list.
function isSearch(url: URL): boolean {
  // Not keys(): in a content script of Firefox its iterator cannot be iterated.
  const isAsked = [...url.searchParams].some(([name]) => SEARCH_PARAMETERS.test(name));
  return isAsked || SEARCH_PATH.test(url.pathname);
}

// A block around the page's main heading is the page's own product.
function isNamesake({ element }: Card, page: Page): boolean {
  const headline = page.headline()?.element;
  return headline !== undefined && tagOf(headline) === 'h1' && contains(element, headline);
}

/** What the listing page says. */
export function buildListing(cards: readonly Card[], page: Page, observedAt: number): ListingSnapshot {
  const amounts: readonly Amount[] = cards.flatMap(({ spots }) => spots.map(({ amount }) => amount));
  const currency = pageCurrency(amounts, page);
  const rows: readonly ListingRow[] = rowsOf(cards, currency, page);
  return { url: page.url.href, observedAt, rows, platform: platformOf(page), terms: termsOf(page, currency) };
}
