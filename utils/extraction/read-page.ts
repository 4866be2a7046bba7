import { once } from '../domain/once';
import type { FoundWords } from '../domain/product/model-words';
import type { PageCapture } from '../domain/product/page-capture';
import type { PageReading } from '../domain/product/product';
import type { ShopRule } from '../domain/shop/shop-rule';
import { classify } from './classify';
import { extractorsFor } from './extractors';
import { buildListing, listingCards } from './listing/listing';
import { buildProduct } from './product/build-product';
import { fromModel } from './product/model-claims';
import { openPage } from './tree/page';

/** What is known beside the page itself. */
export interface Knowledge {
  /** What a model said of this page, found in its text. */
  readonly modelWords?: readonly FoundWords[];
  /** The currency of the shop's other pages, for an amount that names none; ISO 4217. */
  readonly usualCurrency?: string | null;
  /** Where a person pointed on this shop's pages. */
  readonly rules?: readonly ShopRule[];
}

/** Reads what the page says: a product, a listing or neither. What a page contains never makes it throw; a broken capture does. */
export function readPage(
  capture: PageCapture,
  { modelWords = [], usualCurrency = null, rules }: Knowledge = {},
): PageReading {
  const page = openPage(capture);
  if (!page) return { kind: 'none' };
  const own = extractorsFor(rules).map((extractor) => extractor.read(page));
  const cards = once(() => listingCards(page));
  const kind = classify(own, cards, page.prices(), page);
  if (kind === 'listing') return { kind, listing: buildListing(cards(), page, capture.at) };
  if (modelWords.length > 0) {
    const told = fromModel(page, modelWords, { isProduct: kind === 'product', usualCurrency });
    if (classify([...own, told], cards, page.prices(), page) !== 'product') return { kind: 'none' };
    return { kind: 'product', product: { ...buildProduct([...own, told], page, capture.at), modelWords } };
  }
  return kind === 'product' ? { kind, product: buildProduct(own, page, capture.at) } : { kind };
}
