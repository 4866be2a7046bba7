import { all, attr, one } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';
import { fetchJson, type JsonAnswer, sendJson } from '../http';
import { objectOf, textOrNull } from '../json/json-value';
import { plainText } from '../plain-text';

/** A shop's Store API, opened by reading the cart. */
export interface StoreApi {
  readonly cart: JsonAnswer;
  /** Sends something to the cart: `add-item`, `update-item`, `remove-item`. */
  readonly send: (verb: string, body: unknown) => Promise<JsonAnswer>;
}

/** Opens the Store API; null where the shop has none, or turned it off. */
export async function openApi(page: ShopPage): Promise<StoreApi | null> {
  const cart = await askApi(page, 'cart');
  if (!cart.ok || !Array.isArray(objectOf(cart.json).items)) return null;
  // The nonce alone: with the answer's cart-token a guest's things would go to a cart of the token's own, which their browser never sees.
  const nonce = cart.headers.get('nonce');
  const headers: Record<string, string> = nonce ? { nonce } : {};
  return {
    cart,
    send: (verb, body) => sendJson(page, addressIn(page, `cart/${verb}`), body, { headers }),
  };
}

/** Asks the Store API for something that anybody may read. */
export function askApi(page: ShopPage, path: string): Promise<JsonAnswer> {
  return fetchJson(page, addressIn(page, path));
}

/** What the shop said, in words. */
export function wordsOf({ json, status }: JsonAnswer): string {
  return plainText(textOrNull(objectOf(json).message) ?? `HTTP ${status}`);
}

// A shop with plain permalinks names its routes in a parameter: /index.php?rest_route=/wc/store/v1/cart.
function addressIn(page: ShopPage, path: string): string {
  const url = rootOf(page);
  const route = url.searchParams.get('rest_route');
  const whole = `wc/store/v1/${path}`;
  if (route === null) url.pathname += whole;
  else url.searchParams.set('rest_route', route + whole);
  return url.pathname + url.search;
}

function rootOf({ document, origin }: ShopPage): URL {
  const link = one(document, 'link[rel="https://api.w.org/"]');
  const address = (link && attr(link, 'href')) ?? '';
  const stated = address !== '' && URL.canParse(address, origin) ? new URL(address, origin) : null;
  return stated?.origin === origin ? stated : new URL(`${folderOf(document, origin)}wp-json/`, origin);
}

// Another WordPress may stand at the front of the same host: its cart would not be this shop's.
function folderOf(document: Document, origin: string): string {
  const files = all(document, '[src*="/wp-content/"], [href*="/wp-content/"]');
  const paths = files
    .map((file) => attr(file, 'src') ?? attr(file, 'href') ?? '')
    .filter((address) => URL.canParse(address, origin) && new URL(address, origin).origin === origin);
  return /^(.*?\/)wp-content\//.exec(new URL(paths[0] ?? '/', origin).pathname)?.[1] ?? '/';
}
