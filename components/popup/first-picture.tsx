import { type FirstRead, firstReader } from '../../utils/storage/queries/first-read';
import { mountScreen } from '../shared/mount-screen';
import { whenPainted } from '../shared/when-painted';
import { addressOf, type Page } from './front-page';
import './popup.css';
import { PriceBlock } from './price-block';
import { ProductHeader } from './product-header';

/** Begins to look into the memory; answers what draws the first picture over a page, where there is one, and waits until it is painted. */
export function firstPicture(): (page: Page) => Promise<void> {
  const read = firstReader();
  return async (page) => {
    const url = addressOf(page);
    const known = url ? await read(url) : null;
    if (!known || !isPlain(known)) return;
    mountScreen(<FirstPicture {...known} />);
    await whenPainted();
  };
}

/** Whether what is remembered can be shown before the whole screen is there: not what the person turned off, nor what contradicts itself. */
export function isPlain({ product, shop }: FirstRead): boolean {
  const isWanted = shop?.state !== 'off' && !product.isMuted;
  return isWanted && product.price !== null && product.priceConflict.length === 0;
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
