import { render } from 'preact';
import { type FirstRead, firstReader } from '../../utils/storage/queries/first-read';
import { setLanguage } from '../shared/language';
import { whenPainted } from '../shared/when-painted';
import { addressOf, frontPage } from './front-page';
import { PriceBlock } from './price-block';
import { ProductHeader } from './product-header';
import { markPopupWindow } from './window-width';

/** Draws what the page in front costs, where that is remembered and can be said in one number; answers when it has been painted, or at once. */
export async function drawFirstPicture(): Promise<void> {
  const read = firstReader();
  markPopupWindow();
  const url = addressOf(await frontPage());
  const known = url ? await read(url) : null;
  const root = document.getElementById('root');
  if (!root || !known || !isPlain(known)) return;
  setLanguage();
  const box = document.createElement('div');
  render(<FirstPicture {...known} />, box);
  // The whole screen is drawn in its place, by other code: nothing of ours stays behind.
  root.replaceChildren(...box.childNodes);
  await whenPainted();
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
