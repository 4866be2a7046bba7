import { all, attr } from '../extraction/dom';
import type { ShopPage } from './adapter';
import { gateOf } from './gates';
import { ShopRefusal } from './refusal';

/** A page of the shop that was fetched, not shown; `url` is where it came from in the end. */
export interface FetchedPage {
  readonly document: Document;
  readonly url: string;
  readonly charset: string;
}

/** An answer in JSON; `json` is null when it was none. */
export interface JsonAnswer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly json: unknown;
}

/** Asks the shop for JSON. */
export async function fetchJson(page: ShopPage, path: string, init: RequestInit = {}): Promise<JsonAnswer> {
  const headers = { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) };
  const response = await page.fetch(path, { ...init, headers });
  const text = await response.text();
  if (!response.ok && /html/.test(response.headers.get('content-type') ?? '')) throwGate(parseHtml(text));
  return { status: response.status, ok: response.ok, headers: response.headers, json: parseJson(text) };
}

/** Sends JSON to the shop. */
export function sendJson(
  page: ShopPage,
  path: string,
  body: unknown,
  { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<JsonAnswer> {
  const all = { 'content-type': 'application/json', ...headers };
  return fetchJson(page, path, { method, headers: all, body: JSON.stringify(body) });
}

/** Fetches a page of the shop and parses it in the charset it declares. Throws ShopRefusal when there is none. */
export async function fetchPage(page: ShopPage, path: string): Promise<FetchedPage> {
  const response = await page.fetch(path, { headers: { accept: 'text/html' } });
  const bytes = await response.arrayBuffer();
  const charset = charsetOf(response.headers.get('content-type') ?? '', bytes);
  const document = parseHtml(new TextDecoder(charset).decode(bytes));
  if (!response.ok) {
    throwGate(document);
    throw new ShopRefusal(response.status === 401 ? 'login-wall' : 'shop-error', `HTTP ${response.status}`);
  }
  const url = response.url || new URL(path, page.origin).href;
  return { document, url, charset };
}

/** Whether a page is a demand to log in, by its address and by the password that it asks for. */
export function isLoginWall({ document, url }: Pick<FetchedPage, 'document' | 'url'>): boolean {
  const isLoginAddress =
    /\/(?:account\/)?(?:log-?in|sign-?in|anmelden|anmeldung|connexion|iniciar-sesion|accedi|inloggen|password)(?:[./]|$)/i;
  const asksPassword = all(document, 'input[type="password"]').some(
    (input) => attr(input, 'autocomplete') !== 'new-password',
  );
  return asksPassword && isLoginAddress.test(new URL(url).pathname);
}

/** The page itself. Throws ShopRefusal `login-wall` where it demands to log in rather than being what was asked for. */
export function requireSignedIn(fetched: FetchedPage): FetchedPage {
  if (isLoginWall(fetched)) throw new ShopRefusal('login-wall');
  return fetched;
}

function throwGate(document: Document): void {
  const gate = gateOf(document);
  if (gate) throw new ShopRefusal(gate);
}

function parseHtml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

function charsetOf(contentType: string, bytes: ArrayBuffer): string {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const named =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}

/** The text as JSON; null when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
