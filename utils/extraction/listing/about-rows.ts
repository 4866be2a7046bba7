import { likeness, overlap } from '../product/names';
import { contains, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import { textOf } from '../tree/text';
import type { PageElement } from '../tree/tree';
import type { VisiblePrices } from '../visible/choose-price';
import { Region } from '../visible/regions';
import { cardName } from './card-name';
import { type Card, isInCards } from './cards';
import { isSearch } from './search-address';

const LINKED_NAME = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';
const MAX_CLIMB = 8;
const FEWEST = 3;
const MANY = 4;
const ALIKE = 0.8;

/** Whether the page's best price and its control belong to a row, or to one product shown off above the rows, or there are none. */
export function isAboutRows(cards: readonly Card[], prices: VisiblePrices, page: Page): boolean {
  const { pay, scene } = prices;
  if (cards.length === 0) return false;
  // Bounds of a filter are no prices.
  const best = pay.find(({ spot }) => !(spot.regions & (Region.Furniture | Region.Link)))?.spot;
  const price = best?.element;
  const control = scene.control?.element;
  const isOfRows = (!price || isInCards(cards, price)) && (!control || isInCards(cards, control));
  if (isPricedInRows(cards, prices)) return true;
  if (!control && cards.length >= MANY && best && isBesideRows(best.order, cards, page)) return true;
  return isOfRows || (cards.length >= FEWEST && isShowpiece(price ?? control, page));
}

/** Whether what a shop's first page sells is one thing shown off, with a page of its own. */
export function isFrontShowpiece({ pay, scene }: VisiblePrices, page: Page): boolean {
  if (page.url.pathname !== '/') return false;
  return isShowpiece(pay[0]?.spot.element ?? scene.control?.element, page);
}

/** Whether the page's best price and its control stand in rows of which there are many: then they are a row's, whatever codes and stock words the page holds. Finds the rows only where there is a control. */
export function isSoldInRows(cards: () => readonly Card[], prices: VisiblePrices): boolean {
  const control = prices.scene.control?.element;
  return control !== undefined && isInCards(cards(), control) && isPricedInRows(cards(), prices);
}

/** Whether best price and control stand in rows of other things: a range of prices that the data states is then what the rows cost. */
export function isRangeOfRows(cards: readonly Card[], prices: VisiblePrices, page: Page): boolean {
  const control = prices.scene.control?.element;
  if (!isPricedInRows(cards, prices) || (control && !isInCards(cards, control))) return false;
  const name = page.headline()?.text ?? '';
  // A shop that compares others names the same thing in each row.
  const alike = cards.filter(({ core }) => overlap(cardName(core)?.text ?? '', name) >= ALIKE);
  return 2 * alike.length < cards.length;
}

// The block that the page's own name stands in is no row.
function isPricedInRows(cards: readonly Card[], { pay, scene }: VisiblePrices): boolean {
  const best = pay.find(({ spot }) => !(spot.regions & Region.Furniture))?.spot.element;
  const headline = scene.headline?.element;
  const others = cards.filter(({ element }) => !headline || !contains(element, headline));
  return cards.length >= MANY && best !== undefined && isInCards(others, best);
}

// Where nothing can be bought, an amount on a page of search results, and one that does not stand between the page's name and its first row is no product's.
function isBesideRows(order: number, cards: readonly Card[], page: Page): boolean {
  if (isSearch(page.url)) return true;
  const from = page.headline()?.order ?? 0;
  const orders = cards.flatMap(({ spots }) => spots.map((spot) => spot.order)).filter((each) => each > from);
  return order < from || order > Math.min(...orders);
}

// Its block has a name of its own that leads to another page, and the page's name stands outside.
function isShowpiece(offer: PageElement | undefined, page: Page): boolean {
  const headline = page.headline();
  let at = offer ? parentOf(offer) : null;
  for (let step = 0; at && headline && step < MAX_CLIMB; at = parentOf(at), step += 1) {
    if (contains(at, headline.element) || /^(?:body|main)$/.test(tagOf(at))) return false;
    const name = one(at, LINKED_NAME);
    if (name) return likeness(textOf(name, 200), headline.text) < 0.5;
  }
  return false;
}
