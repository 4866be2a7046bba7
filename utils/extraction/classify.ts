import type { Extraction } from './claims';
import type { Card } from './listing/cards';
import { isInCards } from './listing/listing';
import { metaOf } from './markup/meta';
import type { Page } from './page';
import type { VisiblePrices } from './visible/choose-price';
import { Region } from './visible/regions';

/** What kind of page this is, as far as products go. */
export type PageKind = 'product' | 'listing' | 'none';

const STATED = 2;

/** Whether the page is about one product, lists several, or neither. */
export function classify(
  extractions: readonly Extraction[],
  cards: readonly Card[],
  prices: VisiblePrices,
  page: Page,
): PageKind {
  const hasOwnFacts = extractions.some(({ facts }) => facts.hasOwnFacts);
  const isAboutRows = cards.length > 0 && !hasOwnFacts && isAboutCards(cards, prices);
  const counted = isAboutRows
    ? extractions.filter(({ facts }) => facts.hasOwnFacts === undefined)
    : extractions;
  const total = counted.reduce((sum, { facts }) => sum + facts.productHint, 0);
  if (total >= (isStory(page) ? STATED + 1 : STATED)) return 'product';
  return cards.length > 0 && !isStory(page) ? 'listing' : 'none';
}

// The page's best price and its control belong to a row, or there is no such price or control; bounds of a filter are no prices.
function isAboutCards(cards: readonly Card[], { pay, scene }: VisiblePrices): boolean {
  const best = pay.find(({ spot }) => !(spot.regions & Region.Furniture));
  const [price, control] = [best?.spot.element, scene.control?.element];
  return (!price || isInCards(cards, price)) && (!control || isInCards(cards, control));
}

function isStory(page: Page): boolean {
  const meta = metaOf(page);
  return /article|video|profile|book/i.test(meta.get('og:type') ?? '') || meta.has('article:published_time');
}
