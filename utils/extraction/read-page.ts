import type { ModelWords } from '../domain/model-words';
import { once } from '../domain/once';
import type { PageCapture } from '../domain/page-capture';
import type { PageReading } from '../domain/product';
import type { ShopRule } from '../domain/shop-rule';
import { buildProduct } from './build-product';
import { classify } from './classify';
import { extractorsFor } from './extractors';
import { buildListing, listingCards } from './listing/listing';
import { fromModel } from './model-claims';
import { openPage } from './page';

/** What is known beside the page itself. */
export interface Knowledge {
  /** What a model made of the page's outline. */
  readonly modelWords?: ModelWords;
  /** Where a person pointed on this shop's pages. */
  readonly rules?: readonly ShopRule[];
}

/** Reads what the page says: a product, a listing or neither. What a page contains never makes it throw; a broken capture does. */
export function readPage(capture: PageCapture, { modelWords, rules }: Knowledge = {}): PageReading {
  const page = openPage(capture);
  if (!page) return { kind: 'none' };
  const own = extractorsFor(rules).map((extractor) => extractor.read(page));
  const extractions = modelWords ? [...own, fromModel(page, modelWords)] : own;
  const cards = once(() => listingCards(page));
  const kind = classify(extractions, cards, page.prices(), page);
  if (kind === 'product') return { kind, product: buildProduct(extractions, page, capture.at) };
  if (kind === 'listing') return { kind, listing: buildListing(cards(), page, capture.at) };
  return { kind };
}
