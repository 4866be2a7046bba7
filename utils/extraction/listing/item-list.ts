import { productKeyOf } from '../../domain/product/product';
import { jsonLdNodes } from '../markup/json-ld-nodes';
import { microdataNodes } from '../markup/microdata-nodes';
import { isOfType, isProductNode, nodesIn, type SchemaNode, textIn } from '../markup/schema-node';
import { statedAmount } from '../product/amount';
import type { Amount } from '../product/claims';
import type { Page } from '../tree/page';

const MOST = 500;

/** What the page's own data says about a row. */
export interface StatedRow {
  readonly name: string | null;
  /** The price to pay; null where it states none or a range. */
  readonly price: Amount | null;
}

/** The rows that the page's data lists (`ItemList`, or products with an address of their own), by product key. */
export function statedRows(page: Page): ReadonlyMap<string, StatedRow> {
  const rows = new Map<string, StatedRow>();
  const nodes = [...jsonLdNodes(page), ...microdataNodes(page)];
  const listed = nodes
    .filter((node) => isOfType(node, 'ItemList', 'OfferCatalog'))
    .flatMap((list) => nodesIn(list, 'itemListElement'));
  for (const entry of [...listed, ...nodes.filter(isProductNode)].slice(0, MOST)) {
    const product = nodesIn(entry, 'item')[0] ?? entry;
    const address =
      textIn(product, 'url') ?? textIn(entry, 'url') ?? textIn(entry, 'item') ?? textIn(product, '@id');
    if (!address || !URL.canParse(address, page.url.href)) continue;
    const key = productKeyOf(new URL(address, page.url.href).href, null);
    const before = rows.get(key);
    if (!before?.price) rows.set(key, rowOf(product, entry));
  }
  return rows;
}

function rowOf(product: SchemaNode, entry: SchemaNode): StatedRow {
  const offers = nodesIn(product, 'offers');
  const offer = offers[0];
  const isOne = offers.length === 1 && offer !== undefined && isOfType(offer, 'Offer');
  return {
    name: textIn(product, 'name') ?? textIn(entry, 'name'),
    price: isOne ? statedAmount(textIn(offer, 'price'), textIn(offer, 'priceCurrency')) : null,
  };
}
