import type { PriceSummary } from '../../../utils/domain/money/price-history';
import { summarisePrices } from '../../../utils/domain/money/price-summary';
import type { Product } from '../../../utils/domain/product/product';
import type { Suggestion } from '../../../utils/domain/product/suggestion';
import type { AttachedTab } from '../../../utils/domain/talk/conversation';
import { suggest } from '../../../utils/matching/suggesting/suggest';
import {
  findCandidates,
  findProductByUrl,
  findProducts,
  priceHistory,
} from '../../../utils/storage/queries/products';
import { readTaste } from '../../../utils/storage/queries/taste';

/** What is known of one product without asking anybody. */
export interface AtAGlance {
  readonly product: Product;
  readonly summary: PriceSummary | null;
  readonly cheaper: { readonly offer: Suggestion; readonly product: Product } | null;
}

/** What is known of these products, in their order. */
export async function glancesOf(productKeys: readonly string[]): Promise<readonly AtAGlance[]> {
  return Promise.all((await findProducts(productKeys)).map(lookUpOne));
}

/** The same for the first two attached tabs: looked up while the person is still typing. */
export async function glancesAhead(attached: readonly AttachedTab[]): Promise<readonly AtAGlance[]> {
  const found = await Promise.all(attached.slice(0, 2).map(({ url }) => findProductByUrl(url)));
  return Promise.all(found.flatMap((product) => (product ? [lookUpOne(product)] : [])));
}

async function lookUpOne(product: Product): Promise<AtAGlance> {
  const now = Date.now();
  const [points, candidates, taste] = await Promise.all([
    priceHistory(product.productKey),
    findCandidates(product),
    readTaste(),
  ]);
  const [offer] = suggest(product, candidates, { now, limit: 1 }, taste).offers;
  const other = candidates.find(({ productKey }) => productKey === offer?.productKey);
  return {
    product,
    summary: summarisePrices(points, now),
    cheaper: offer && other ? { offer, product: other } : null,
  };
}
