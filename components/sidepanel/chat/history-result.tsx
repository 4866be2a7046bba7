import { t } from '../../../utils/platform/text';
import { findProduct, priceHistory } from '../../../utils/storage/queries/products';
import { HistoryChart } from '../../shared/history-chart';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { ProductLink } from '../product-link';

/** How the price of a product went, as far as it was seen. */
export function HistoryResult({ productKey }: { readonly productKey: string }) {
  const live = useLive(
    async () => ({ product: await findProduct(productKey), points: await priceHistory(productKey) }),
    [productKey],
  );
  return (
    <Loaded live={live} lines={3}>
      {({ product, points }) => (
        <section class="panel-card">
          {product ? <ProductLink product={product} /> : <p class="quiet">{t('chatProductsGone')}</p>}
          {points.length > 1 ? (
            <HistoryChart points={points} name={product?.name ?? ''} />
          ) : (
            <p class="small quiet">{t('chatHistoryShort')}</p>
          )}
        </section>
      )}
    </Loaded>
  );
}
