import type { PageReading } from '../domain/product';
import type { ShopRule } from '../domain/shop-rule';
import { buildProduct } from './build-product';
import { classify } from './classify';
import { extractorsFor } from './extractors';
import { buildListing, listingCards } from './listing/listing';
import { openPage } from './page';

/** What the reader must be told about the page: address, moment, and whether the person just changed the variant. */
export interface ReadOptions {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  /** After a variant click the visible page outranks what the server wrote into it. */
  readonly variantHint?: { readonly isChanged: boolean };
  /** Where a person pointed on this shop's pages. */
  readonly rules?: readonly ShopRule[];
}

/** Reads what the page says: a product, a listing or neither. What a page contains never makes it throw. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const page = openPage(document, options.url, options.variantHint?.isChanged ?? false);
  if (!page) return { kind: 'none' };
  const extractions = extractorsFor(options.rules).map((extractor) => extractor.read(page));
  const cards = listingCards(page);
  const kind = classify(extractions, cards, page.prices(), page);
  if (kind === 'product') return { kind, product: buildProduct(extractions, page, options.observedAt) };
  if (kind === 'listing') return { kind, listing: buildListing(cards, page, options.observedAt) };
  return { kind };
}
