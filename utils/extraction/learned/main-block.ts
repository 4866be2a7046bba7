import { isInCards } from '../listing/cards';
import { listingCards } from '../listing/listing';
import { attr, lookOf, parentOf, tagOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all, one } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { FOREIGN, Region, regionsAt } from '../visible/regions';
import { elementsIn, isWithin } from './walk';

const CART_LINK = /cart|basket|checkout|bag\b|korb|kasse|panier|carrito|carrello|winkelwagen|kosik|koszyk/i;

/** The block about the page's own product, in which alone a rule may look. */
export interface MainBlock {
  readonly headline: PageElement;
  /** The elements of the block that are shown and belong to the product, in document order; `isInner` leaves out what lies beyond name and cart control. */
  readonly elements: (isInner: boolean) => readonly PageElement[];
  readonly isOwn: (element: PageElement, isInner: boolean) => boolean;
}

/** Finds the block around the product's name; null for a page that names no product. `named` is the name a rule found where the page has no headline. */
export function mainBlock(page: Page, named: PageElement | null = null): MainBlock | null {
  const headline = page.headline()?.element ?? named;
  if (!headline) return null;
  const { scene } = page.prices();
  const cards = listingCards(page).filter((card) => !isWithin(card.element, headline));
  const inner = scene.block && isWithin(scene.block, headline) ? scene.block : null;
  const outer = widest(inner ?? headline, page, (at) => cards.some(({ element }) => isWithin(at, element)));
  const own = FOREIGN & ~(page.headline()?.regions ?? 0);
  const isOwn = (element: PageElement, isInner: boolean): boolean =>
    isWithin((isInner && inner) || outer, element) &&
    !(regionsAt(element) & (own | Region.Struck)) &&
    !scene.isAside({ element, order: Number.POSITIVE_INFINITY }) &&
    !isInCards(cards, element) &&
    lookOf(element).isShown;
  return { headline, isOwn, elements: (isInner) => elementsIn((isInner && inner) || outer) };
}

/** The whole page as a block: where the name is looked for on a page whose name nobody else can tell. */
export function wholePage(page: Page): MainBlock {
  const isOwn = (element: PageElement): boolean => !(regionsAt(element) & FOREIGN) && lookOf(element).isShown;
  return { headline: page.root, isOwn, elements: () => elementsIn(page.root) };
}

// Upwards until the next step would take in another product, the page's frame or its cart.
function widest(start: PageElement, page: Page, holdsCards: (at: PageElement) => boolean): PageElement {
  let block = start;
  for (let at = parentOf(start); at; at = parentOf(at)) {
    if (/^(?:body|html)$/.test(tagOf(at)) || holdsCards(at) || holdsStranger(at, block, page)) break;
    block = at;
  }
  return block;
}

function holdsStranger(at: PageElement, inside: PageElement, page: Page): boolean {
  const { otherProducts, controls } = page.survey();
  const isNew = (element: PageElement): boolean => isWithin(at, element) && !isWithin(inside, element);
  if (otherProducts.some(({ element }) => isNew(element))) return true;
  if (
    controls.some(({ element }) => isNew(element)) &&
    controls.some(({ element }) => isWithin(inside, element))
  )
    return true;
  if (one(at, 'header,footer') && all(at, 'header,footer').some(isNew)) return true;
  return all(at, 'a').some((link) => CART_LINK.test(attr(link, 'href') ?? '') && isNew(link));
}
