import { isBuyable } from '../../../utils/domain/product/offer';
import type { ProductSnapshot } from '../../../utils/domain/product/product';
import { openPage } from './pages';
import { readAndSave } from './read-tab';
import { readTabNow } from './reading';

const PATIENCE_MS = 8_000;
const AGAIN_MS = 500;

/** Opens a product's page behind the others, keeps what it says now, and closes it. Throws when it does not show the product with its price. */
export async function rereadPage(url: string): Promise<void> {
  const { tabId, close } = await openPage(url);
  try {
    const product = await productAt(tabId, url);
    await readAndSave(tabId, async () => ({ kind: 'product', product }));
  } finally {
    await close();
  }
}

// A shop may draw its price late, or lead to another page where the thing is gone: an old price is better than none.
async function productAt(tabId: number, url: string): Promise<ProductSnapshot> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const reading = await readTabNow(tabId);
    if (reading.kind === 'product' && isAnswer(reading.product, url)) return reading.product;
    if (Date.now() >= until) throw new Error('this page no longer shows the product with its price');
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}

function isAnswer({ url: shown, price, availability }: ProductSnapshot, url: string): boolean {
  const isThere = new URL(shown).pathname === new URL(url).pathname;
  return isThere && (price.value !== null || !isBuyable(availability.value));
}
