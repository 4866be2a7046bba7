import { attr, lookOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import { labelOf, textOf } from '../tree/text';
import { FOREIGN } from '../visible/regions';
import {
  CHECKOUT_PATH,
  COLLECTION_NAME,
  ERRAND_NAME,
  ERRAND_PATH,
  NO_RESULTS,
  ORDERED,
  REMOVE,
  TO_CHECKOUT,
} from '../words/errands';
import type { Card } from './cards';

const LONGEST_SAYING = 160;
const MOST_ASKED = 40;

/**
 * Whether the page's rows are no list to choose from: somebody's cart, checkout or past orders, or what a shop
 * shows in place of a search's missing results.
 */
export function isErrand(cards: readonly Card[], page: Page): boolean {
  if (cards.length === 0) return false;
  return isNamedErrand(page) || isOwnGoods(cards, page) || isConsolation(cards, page);
}

/** Whether address, heading or window title name a cart, a checkout or past orders. */
export function isNamedErrand(page: Page): boolean {
  if (CHECKOUT_PATH.test(page.url.pathname) || isNamed(page, ERRAND_NAME)) return true;
  return ERRAND_PATH.test(page.url.pathname) && !page.survey().controls.some(({ kind }) => kind === 'add');
}

/** Whether heading or window title name goods that somebody collected or compares, or a page that is gone: one thing to buy on it is not what it is about. */
export function isCollection(page: Page): boolean {
  return isNamed(page, COLLECTION_NAME);
}

function isNamed(page: Page, names: RegExp): boolean {
  const titles = page
    .survey()
    .headings.filter(({ element }) => tagOf(element) === 'h1')
    .map(({ text }) => text);
  const window = page.title.split(/\s[|–—·•-]\s/)[0] ?? '';
  return [...titles, window].some((title) => names.test(title.trim()));
}

// Rows that can be taken away or were bought are somebody's own.
function isOwnGoods(cards: readonly Card[], page: Page): boolean {
  const asked = cards.slice(0, MOST_ASKED);
  const isMost = (is: (card: Card) => boolean): boolean => 2 * asked.filter(is).length > asked.length;
  if (isMost(hasRemove) || isMost(({ element }) => ORDERED.test(textOf(element, 600)))) return true;
  return isMost(({ element }) => all(element, 'input[type="number"]').length > 0) && leadsToCheckout(page);
}

function hasRemove({ element }: Card): boolean {
  return all(element, 'button,a,input[type="submit"],[role="button"]')
    .slice(0, 20)
    .some(
      (control) =>
        REMOVE.test(labelOf(control, 40)) ||
        /(?:^|[\s_-])remove(?:$|[\s_-])/i.test(attr(control, 'class') ?? ''),
    );
}

function leadsToCheckout(page: Page): boolean {
  if (page.survey().controls.some(({ kind }) => kind === 'add')) return false;
  return all(page.root, 'button,a[href],input[type="submit"]')
    .slice(0, 600)
    .some((control) => TO_CHECKOUT.test(labelOf(control, 40)));
}

// "Nothing found. You may also like": what follows was not searched for.
function isConsolation(cards: readonly Card[], page: Page): boolean {
  const first = Math.min(...cards.flatMap(({ spots }) => spots.map(({ order }) => order)));
  const { texts, otherProducts } = page.survey();
  const refusal = texts.find(
    ({ text, order, regions }) =>
      order < first && text.length <= LONGEST_SAYING && !(regions & FOREIGN) && NO_RESULTS.test(text),
  );
  return (
    refusal !== undefined &&
    otherProducts.some(({ order }) => order > refusal.order && order < first) &&
    lookOf(refusal.parent).isShown
  );
}
