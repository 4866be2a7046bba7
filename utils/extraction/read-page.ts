import type { PageCapture } from '../domain/page-capture';
import type { PageReading } from '../domain/product';
import { buildProduct } from './build-product';
import { classify } from './classify';
import { EXTRACTORS } from './extractors';
import { buildListing, listingCards } from './listing/listing';
import { openPage } from './page';

/** Reads what the page says: a product, a listing or neither. What a page contains never makes it throw; a broken capture does. */
export function readPage(capture: PageCapture): PageReading {
  const page = openPage(capture);
  if (!page) return { kind: 'none' };
  const extractions = EXTRACTORS.map((extractor) => extractor.read(page));
  const cards = listingCards(page);
  const kind = classify(extractions, cards, page.prices(), page);
  if (kind === 'product') return { kind, product: buildProduct(extractions, page, capture.at) };
  if (kind === 'listing') return { kind, listing: buildListing(cards, page, capture.at) };
  return { kind };
}
