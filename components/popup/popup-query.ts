import type { PricePoint, Watch } from '../../utils/domain/money/price-history';
import type { Product, ProductSnapshot } from '../../utils/domain/product/product';
import type { Shop } from '../../utils/domain/shop/shop';
import {
  findProduct,
  findProductByUrl,
  latestSnapshot,
  priceHistory,
} from '../../utils/storage/queries/products';
import { findShop, findWatch } from '../../utils/storage/queries/shops';

/** What is remembered of a product page, read at once so that the popup paints once. */
export interface Remembered {
  readonly shop: Shop | null;
  readonly product: Product | null;
  readonly points: readonly PricePoint[];
  readonly watch: Watch | null;
  /** Only looked up when the page contradicted itself, for where each price was read. */
  readonly snapshot: ProductSnapshot | null;
}

/** Everything remembered about the page at `url`; `productKey` is what the fresh reading said it is, if it said so. */
export async function remember(url: string, productKey: string | null): Promise<Remembered> {
  const [shop, product] = await Promise.all([
    findShop(new URL(url).origin),
    productKey ? findProduct(productKey) : findProductByUrl(url),
  ]);
  if (!product) return { shop, product: null, points: [], watch: null, snapshot: null };
  const key = product.productKey;
  const [points, watch, snapshot] = await Promise.all([
    priceHistory(key),
    findWatch(key),
    product.priceConflict.length > 0 ? latestSnapshot(key) : null,
  ]);
  return { shop, product, points, watch, snapshot };
}
