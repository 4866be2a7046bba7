import type { ListingRow, ListingSnapshot } from '../../domain/product/product';
import { platformOf } from '../platform';
import type { Amount } from '../product/claims';
import { pageCurrency } from '../product/settle-money';
import { termsOf } from '../product/terms';
import { contains, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { withoutAsides } from './asides';
import { type Card, findCards } from './cards';
import { isErrand } from './errand';
import { rowsOf } from './rows';
import { isSearch } from './search-address';

const FEWEST = 3;
/** The page's rows of goods to choose from, found once and used to tell kinds of pages apart; none in a cart or an order history. */
export function listingCards(page: Page): readonly Card[] {
  const fewest = isSearch(page.url) ? 1 : FEWEST;
  const found = findCards(page.priceSpots(), fewest).filter((card) => !isNamesake(card, page));
  if (found.length < fewest || isErrand(found, page)) return [];
  return withoutAsides(found, fewest, page);
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
