import { Scale } from 'lucide-preact';
import { t } from '../../../utils/platform/text';
import { findProducts } from '../../../utils/storage/queries/products';
import { useLive } from '../../shared/use-live';
import { ProductLink } from '../product-link';
import './glance.css';

/** Says that the model chose differently in another order, with the products between which it wavered. */
export function TooClose({ productKeys }: { readonly productKeys: readonly string[] }) {
  const live = useLive(() => findProducts(productKeys), [productKeys.join(' ')]);
  const products = live.state === 'ready' ? live.value : [];
  return (
    <fieldset class="panel-card too-close" aria-label={t('chatTooClose')}>
      <h3>
        <Scale aria-hidden="true" />
        {t('chatTooClose')}
      </h3>
      <p class="small">{t('chatTooCloseWhy')}</p>
      <ul class="product-rows">
        {products.map((product) => (
          <li key={product.productKey}>
            <ProductLink product={product} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
