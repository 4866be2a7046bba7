import { Columns3 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../../utils/platform/text';
import { findProducts } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { UnitPriceText } from '../../shared/money';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { ProductLink } from '../product-link';

/** How many products are shown before the rest is folded away. */
const SHOWN = 4;

/** The most products that still can be read side by side. */
const COMPARABLE = 6;

/** Products that a step found, each linked to the page where it was read. */
export function ProductsResult({ productKeys }: { readonly productKeys: readonly string[] }) {
  const { go } = usePanel();
  const [isLong, setLong] = useState(false);
  const products = useLive(() => findProducts(productKeys), [productKeys.join(' ')]);
  return (
    <Loaded live={products} lines={2}>
      {(found) => (
        <section class="panel-card">
          {found.length === 0 && <p class="quiet">{t('chatProductsGone')}</p>}
          <ul class="product-rows">
            {found.slice(0, isLong ? undefined : SHOWN).map((product) => (
              <li key={product.productKey}>
                <ProductLink
                  product={product}
                  note={product.unitPrice && <UnitPriceText value={product.unitPrice} />}
                />
              </li>
            ))}
          </ul>
          <div class="panel-row">
            {found.length > SHOWN && !isLong && (
              <Button kind="quiet" onClick={() => setLong(true)}>
                {tn('chatProductsMore', found.length - SHOWN)}
              </Button>
            )}
            {found.length > 1 && (
              <Button icon={Columns3} onClick={() => go({ compare: productKeys.slice(0, COMPARABLE) })}>
                {t('chatCompareThese')}
              </Button>
            )}
          </div>
        </section>
      )}
    </Loaded>
  );
}
