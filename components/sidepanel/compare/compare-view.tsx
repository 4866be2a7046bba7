import { ArrowLeft, Columns3 } from 'lucide-preact';
import { compareProducts } from '../../../utils/matching/compare-products';
import { t } from '../../../utils/platform/text';
import { findProducts } from '../../../utils/storage/queries/products';
import { Button } from '../../shared/button';
import { Loaded } from '../../shared/loaded';
import { EmptyState } from '../../shared/states';
import { useLive } from '../../shared/use-live';
import { usePanel } from '../panel-context';
import { CompareTable } from './compare-table';

/** Two or more products side by side; it lies over the tab from which it was opened. */
export function CompareView() {
  const { place, go } = usePanel();
  const keys = place.compare ?? [];
  const products = useLive(() => findProducts(keys), [keys.join(' ')]);
  return (
    <div class="panel-view">
      <div class="compare-head">
        <Button kind="quiet" icon={ArrowLeft} onClick={() => go({})}>
          {t('compareBack')}
        </Button>
        <h2>{t('compareTitle')}</h2>
      </div>
      <Loaded live={products} lines={6}>
        {(found) =>
          found.length < 2 ? (
            <EmptyState icon={Columns3}>{t('compareTooFew')}</EmptyState>
          ) : (
            <CompareTable products={found} comparison={compareProducts(found)} />
          )
        }
      </Loaded>
    </div>
  );
}
