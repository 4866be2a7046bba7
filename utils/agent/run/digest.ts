import type { Product } from '../../domain/product/product';
import type { AttachedTab } from '../../domain/talk/conversation';
import { compareProducts } from '../../matching/compare-products';
import { findProductByUrl } from '../../storage/queries/products';
import { describeProduct, lowestWords } from '../tools/describe';
import type { ToolContext } from '../tools/tool';
import type { Handles } from './handles';

/** What is known of the attached pages before the model asks: facts that code read, and no text of the pages. */
export interface PageDigest {
  /** The line of a tab's product, by the tab's short name. */
  readonly lines: Readonly<Record<string, string>>;
  readonly products: readonly Product[];
  /** Which of these products is lowest, as code found it. */
  readonly lowest: readonly string[];
}

/** Nothing was read yet. */
export const NO_DIGEST: PageDigest = { lines: {}, products: [], lowest: [] };

/**
 * The digest of the tabs that were read before. It stands in the first request, so that a comparison of open pages takes one
 * request and not a look at each.
 */
export async function digestTabs(context: ToolContext): Promise<PageDigest> {
  const found = await Promise.all(context.tabs.map(withProduct));
  const known = found.flatMap(({ tab, product }) => (product ? [{ tab, product }] : []));
  const lines = known.map(({ tab, product }) => [tab.handle, describeProduct(product, context)] as const);
  const products = [...new Map(known.map(({ product }) => [product.productKey, product])).values()];
  return { lines: Object.fromEntries(lines), products, lowest: lowestOf(products, context.handles) };
}

async function withProduct(tab: AttachedTab): Promise<{ tab: AttachedTab; product: Product | null }> {
  return { tab, product: await findProductByUrl(tab.url) };
}

function lowestOf(products: readonly Product[], handles: Handles): readonly string[] {
  return products.length < 2 ? [] : lowestWords(compareProducts(products), handles);
}
