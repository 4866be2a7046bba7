import { Window } from 'happy-dom';
import type { Approval } from '../../utils/domain/cart/cart';
import type { ShopPage } from '../../utils/shops/adapter';
import { openShopPage } from '../../utils/shops/shop-page';

/** One shopper's visit to a page of a real shop, without a browser: its HTML, and requests that carry its session cookie. */
export async function visitShop(url: string): Promise<ShopPage> {
  const { origin } = new URL(url);
  const cookies = new Map<string, string>();
  const fetchAsVisitor = async (address: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), cookie: [...cookies.values()].join('; ') };
    const response = await fetch(address, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      cookies.set(pair.split('=')[0] ?? '', pair);
    }
    return response;
  };
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(await (await fetchAsVisitor(url)).text());
  const document = window.document as unknown as Document;
  return openShopPage({ document, origin, fetch: fetchAsVisitor, now: Date.now });
}

/** An approval of one thing of a shop, as a plan makes it, good for anything up to 1000 dollars. */
export function approve(url: string, thing: Partial<Approval>): Approval {
  return {
    id: 'approval',
    fillId: 'fill',
    origin: new URL(url).origin,
    productKey: url,
    name: '',
    url,
    sku: null,
    variant: [],
    variantId: null,
    platform: 'evershop',
    count: 1,
    maxPrice: { minor: 100_000, currency: 'USD' },
    mintedAt: 0,
    expiresAt: Number.MAX_SAFE_INTEGER,
    state: 'approved',
    ...thing,
  };
}
