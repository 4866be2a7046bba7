import type { FirstRead } from '../../utils/storage/queries/first-read';
import './popup.css';
import { PriceBlock } from './price-block';
import { ProductHeader } from './product-header';

/** Whether what is remembered can be shown before the whole screen is there: not what the person turned off, nor what contradicts itself. */
export function isPlain({ product, shop }: FirstRead): boolean {
  return (
    shop?.state !== 'off' && !product.isMuted && product.price !== null && product.priceConflict.length === 0
  );
}

/** What the product costs, in the places where the whole screen will show it a moment later. */
export function FirstPicture({ product, shop }: FirstRead) {
  return (
    <main class="popup" aria-busy="true">
      <article class="product">
        <ProductHeader product={product} shop={shop} />
        <PriceBlock product={product} />
      </article>
    </main>
  );
}
