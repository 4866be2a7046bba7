import { readDocument } from '../../utils/extraction/read-document';
import type { PageContract } from '../../utils/messaging/page-contract';
import { addApprovedLine, readShopCart, setCartLine } from '../../utils/shops/cart-steps';
import { openShopPage } from '../../utils/shops/shop-page';

type Answer<Name extends keyof PageContract> = (
  input: PageContract[Name]['input'],
) => Promise<PageContract[Name]['output']>;

/** Reads the cart of the shop whose page this is. */
export const readCart: Answer<'readCart'> = ({ platform, product }) =>
  readShopCart(thisPage(), platform, product);

/** Puts one approved line into this shop's cart and reads the cart back. */
export const addLine: Answer<'addLine'> = ({ approval }) =>
  addApprovedLine(thisPage(), approval, (document, url) =>
    readDocument(document, { url, observedAt: Date.now() }),
  );

/** Sets a cart line's count and reads the cart back. */
export const setLine: Answer<'setLine'> = ({ platform, lineId, count }) =>
  setCartLine(thisPage(), platform, lineId, count);

function thisPage() {
  return openShopPage({ document, origin: location.origin, fetch: pageFetch(), now: Date.now });
}

// Firefox sends a content script's own requests as the extension's; `content.fetch` sends them as the page's, cookies included.
// An element with the id "content" has the same name in Chromium, so the function is what tells.
function pageFetch(): (url: string, init: RequestInit) => Promise<Response> {
  const { content } = globalThis as { content?: { fetch?: unknown } };
  if (typeof content?.fetch !== 'function') return (url, init) => fetch(url, init);
  const asPage = content as { fetch: typeof fetch };
  return (url, init) => asPage.fetch(url, init);
}
