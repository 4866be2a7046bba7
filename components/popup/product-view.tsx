import type { Product } from '../../utils/domain/product/product';
import { t } from '../../utils/platform/text';
import { useNow } from '../shared/ago';
import { Actions } from './actions';
import { CheaperList } from './cheaper-list';
import { ConflictNote } from './conflict-note';
import { GrantLine } from './grant-line';
import { HistoryBlock } from './history-block';
import type { Remembered } from './popup-query';
import { PriceBlock } from './price-block';
import { PriceHelp } from './price-help';
import { ProductHeader } from './product-header';
import type { Reading } from './use-reading';
import { WrongMenu } from './wrong-menu';

type ProductViewProps = Remembered & { readonly product: Product; readonly reading: Reading };

/** What a product really costs, whether that is good, and what else there is. */
export function ProductView({ product, points, watch, snapshot, shop, reading }: ProductViewProps) {
  const now = useNow();
  // Against a price that the page itself contradicts nothing can be called cheaper.
  const isInConflict = product.priceConflict.length > 0;
  const isShown = reading.state !== 'read' || reading.kind !== 'none';
  return (
    <article class="product">
      <ProductHeader product={product} shop={shop}>
        <WrongMenu product={product} shop={shop} />
      </ProductHeader>
      <PriceBlock product={product}>
        <PriceHelp product={product} isShown={isShown} />
      </PriceBlock>
      {isInConflict && <ConflictNote product={product} snapshot={snapshot} />}
      <HistoryBlock product={product} points={points} now={now} />
      {!isInConflict && <CheaperList product={product} now={now} />}
      <Actions product={product} watch={watch} />
      <GrantLine origin={product.origin} />
      <p class="aloud" role="status">
        {reading.state === 'reading' ? t('popupReading') : ''}
      </p>
      {reading.state === 'failed' && <p class="small quiet">{t('popupRemembered')}</p>}
    </article>
  );
}
