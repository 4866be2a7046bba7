import type { ShopRule } from '../domain/shop/shop-rule';
import { fromEmbeddedState } from './embedded/embedded-state';
import { fromPriceAttributes } from './embedded/price-attributes';
import { fromShopifyProduct } from './embedded/shopify';
import { fromWooCommerce } from './embedded/woocommerce';
import { fromRules } from './learned/apply-rules';
import { fromJsonLd } from './markup/json-ld';
import { fromMeta } from './markup/meta';
import { fromMicrodata, fromRdfa } from './markup/microdata';
import type { Extraction } from './product/claims';
import type { Page } from './tree/page';
import { fromVisiblePage } from './visible/visible';

/** One way of reading a page. */
export interface Extractor {
  readonly name: string;
  readonly read: (page: Page) => Extraction;
}

/** All ways that need to know nothing of the shop, best evidence first; each finds what it can, the resolver decides. */
const EXTRACTORS: readonly Extractor[] = [
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

/** All ways to read a page of a shop whose rules are known. */
export function extractorsFor(rules: readonly ShopRule[] = []): readonly Extractor[] {
  const learned: Extractor = { name: 'rule', read: (page) => fromRules(page, rules) };
  return rules.length === 0 ? EXTRACTORS : [learned, ...EXTRACTORS];
}
