import { compareProducts } from '../../../utils/matching/compare-products';
import { t } from '../../../utils/platform/text';
import { findProducts } from '../../../utils/storage/queries/products';
import { Loaded } from '../../shared/loaded';
import { useLive } from '../../shared/use-live';
import { CompareTable } from '../compare/compare-table';

/** Products that a step put side by side, in the conversation itself. */
export function ComparisonResult({ productKeys }: { readonly productKeys: readonly string[] }) {
  const products = useLive(() => findProducts(productKeys), [productKeys.join(' ')]);
  return (
    <Loaded live={products} lines={4}>
      {(found) =>
        found.length < 2 ? (
          <p class="quiet">{t('chatProductsGone')}</p>
        ) : (
          <CompareTable products={found} comparison={compareProducts(found)} />
        )
      }
    </Loaded>
  );
}
