import type { Extraction } from './claims';
import { fromEmbeddedState } from './embedded/embedded-state';
import { fromPriceAttributes } from './embedded/price-attributes';
import { fromShopifyProduct } from './embedded/shopify';
import { fromWooCommerce } from './embedded/woocommerce';
import { fromJsonLd } from './markup/json-ld';
import { fromMeta } from './markup/meta';
import { fromMicrodata, fromRdfa } from './markup/microdata';
import type { Page } from './page';
import { fromVisiblePage } from './visible/visible';

/** One way of reading a page. */
export interface Extractor {
  readonly name: string;
  readonly read: (page: Page) => Extraction;
}

/** All ways, best evidence first; each finds what it can, the resolver decides. */
export const EXTRACTORS: readonly Extractor[] = [
  { name: 'json-ld', read: fromJsonLd },
  { name: 'microdata', read: fromMicrodata },
  { name: 'rdfa', read: fromRdfa },
  { name: 'meta', read: fromMeta },
  { name: 'shopify', read: fromShopifyProduct },
  { name: 'woocommerce', read: fromWooCommerce },
  { name: 'embedded-state', read: fromEmbeddedState },
  { name: 'price-attributes', read: fromPriceAttributes },
  { name: 'visible', read: fromVisiblePage },
];
