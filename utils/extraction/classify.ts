import { isAboutRows, isFrontShowpiece, isRangeOfRows, isSoldInRows } from './listing/about-rows';
import type { Card } from './listing/cards';
import { isCollection, isNamedErrand } from './listing/errand';
import { jsonLdNodes } from './markup/json-ld-nodes';
import { metaOf } from './markup/meta';
import { isOfType, isProductNode } from './markup/schema-node';
import type { Extraction } from './product/claims';
import { attr, tagOf } from './tree/nodes';
import type { Page } from './tree/page';
import type { VisiblePrices } from './visible/choose-price';

/** What kind of page this is, as far as products go. */
export type PageKind = 'product' | 'listing' | 'none';

const STATED = 2;
const STORIES = [
  'Article',
  'BlogPosting',
  'NewsArticle',
  'Recipe',
  'TechArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'HowTo',
];

const OTHER_THINGS = [
  'JobPosting',
  'Hotel',
  'LodgingBusiness',
  'Hostel',
  'Resort',
  'VacationRental',
  'HotelRoom',
  'RealEstateListing',
  'Apartment',
  'House',
  'Event',
  'MusicEvent',
  'TheaterEvent',
  'SportsEvent',
  'ComedyEvent',
  'Festival',
  'ExhibitionEvent',
  'DiscussionForumPosting',
  'QAPage',
  'LoanOrCredit',
];

/** Whether the page is about one product, lists several, or neither. `cards` finds its rows: costly, and asked for only where they decide. */
export function classify(
  extractions: readonly Extraction[],
  cards: () => readonly Card[],
  prices: VisiblePrices,
  page: Page,
): PageKind {
  if (isNamedErrand(page) || isOtherThing(page)) return 'none';
  const stated = hintOf(extractions.filter(({ facts }) => facts.hasOwnFacts === undefined));
  const needed = isStory(page) ? STATED + 1 : STATED;
  if (stated >= needed)
    return isRange(extractions) && isRangeOfRows(cards(), prices, page) ? 'listing' : 'product';
  if (
    hintOf(extractions) >= needed &&
    !isCollection(page) &&
    !isShownElsewhere(extractions, cards, prices, page)
  )
    return 'product';
  return cards().length > 0 && !(isStory(page) && !isShopList(cards, prices, page)) ? 'listing' : 'none';
}

function hintOf(extractions: readonly Extraction[]): number {
  return extractions.reduce((sum, { facts }) => sum + facts.productHint, 0);
}

// Data may state a whole category as one product, for the sake of its stars.
function isRange(extractions: readonly Extraction[]): boolean {
  const stated = extractions.filter(({ facts }) => facts.hasOwnFacts === undefined);
  const amounts = stated.flatMap(({ claims }) => claims.price ?? []);
  return amounts.length > 0 && amounts.every(({ value }) => value.isFrom);
}

// Whether what the page shows of a product is a row's, or another shop's.
function isShownElsewhere(
  extractions: readonly Extraction[],
  cards: () => readonly Card[],
  prices: VisiblePrices,
  page: Page,
): boolean {
  const shown = extractions.filter(({ facts }) => facts.hasOwnFacts !== undefined);
  if (hintOf(shown) === 0) return false;
  if (isFrontShowpiece(prices, page)) return true;
  if (shown.some(({ facts }) => facts.hasOwnFacts)) return isSoldInRows(cards, prices);
  return isAboutRows(cards(), prices, page) || isSoldElsewhere(prices, page);
}

// A ticket, a room and a job have prices and are no goods.
function isOtherThing(page: Page): boolean {
  const nodes = jsonLdNodes(page);
  return nodes.some((node) => isOfType(node, ...OTHER_THINGS)) && !nodes.some(isProductNode);
}

// A control that leads to another site sells nothing here: an affiliate's box.
function isSoldElsewhere({ scene }: VisiblePrices, page: Page): boolean {
  const control = scene.control?.element;
  const href = control && tagOf(control) === 'a' ? attr(control, 'href') : null;
  if (!href || !/^(?:https?:)?\/\//.test(href) || !URL.canParse(href, page.url.href)) return false;
  return siteOf(new URL(href, page.url.href)) !== siteOf(page.url);
}

function siteOf({ hostname }: URL): string {
  return hostname.split('.').slice(-2).join('.');
}

// Plugins call every page of a shop's site an article; what says that it is a collection, or sells in its rows, is none.
function isShopList(cards: () => readonly Card[], prices: VisiblePrices, page: Page): boolean {
  const nodes = jsonLdNodes(page);
  if (nodes.some((node) => isOfType(node, ...STORIES)) || metaOf(page).has('article:published_time'))
    return false;
  return nodes.some((node) => isOfType(node, 'CollectionPage')) || isSoldInRows(cards, prices);
}

function isStory(page: Page): boolean {
  const meta = metaOf(page);
  if (/article|video|profile|book/i.test(meta.get('og:type') ?? '') || meta.has('article:published_time'))
    return true;
  const nodes = jsonLdNodes(page);
  return nodes.some((node) => isOfType(node, ...STORIES)) && !nodes.some(isProductNode);
}
