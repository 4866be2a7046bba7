import type { ShopPage } from './adapter';
import { gateOf } from './gates';
import { isOrderFields, type SentField } from './guard/order-guard';
import { isOrderAddress } from './guard/order-paths';
import { parseHtml } from './http';
import { isProductAddress } from './product-address';
import { NoAnswer, ShopRefusal } from './refusal';

/** A shop that does not answer within this time has not answered. */
const ANSWER_MS = 10_000;

/** What a gateway says when the shop behind it has not answered: it may be at work still. */
const UNANSWERED: ReadonlySet<number> = new Set([502, 504, 520, 522, 524]);
/** The same of a cache, but also a wall's. */
const UNAVAILABLE = 503;

/** What a page is opened with: the document and the browser's own fetch, given by whoever runs in the page. */
export interface PageGround {
  readonly document: Document;
  readonly origin: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
}

/**
 * The page as adapters get it. Every request they make passes here: to the shop's own origin only, never to an address that
 * orders or pays, never with payment fields, and no redirect of something sent is followed. Refusals throw ShopRefusal.
 */
export function openShopPage(ground: PageGround): ShopPage {
  return {
    document: ground.document,
    origin: ground.origin,
    now: ground.now,
    fetch: async (path, { chosen = [], ...init } = {}) => {
      const method = (init.method ?? 'GET').toUpperCase();
      const url = allowed(path, ground.origin, method);
      if (isOrderFields(fieldsOf(init.body), chosen)) throw new ShopRefusal('order-control', url.pathname);
      const response = await send(ground, url, { ...init, method });
      if (isSending({ ...init, method })) await assertAnswered(response, `${method} ${url.pathname}`);
      if (response.redirected) allowed(response.url, ground.origin, 'GET');
      return response;
    },
  };
}

// A wall that asks for a person has let nothing through.
async function assertAnswered(response: Response, asked: string): Promise<void> {
  const text = await wholeText(response, asked);
  const isUnavailable = response.status === UNAVAILABLE;
  if (!isUnavailable && !UNANSWERED.has(response.status)) return;
  const gate = isUnavailable ? gateOf(parseHtml(text)) : null;
  throw gate ? new ShopRefusal(gate) : new NoAnswer(true, asked);
}

// An answer that begins and then stalls or breaks off says as little of what was done as none. Whoever asked reads it once more.
async function wholeText(response: Response, asked: string): Promise<string> {
  try {
    return await response.clone().text();
  } catch (cause) {
    throw new NoAnswer(true, asked, { cause });
  }
}

function allowed(path: string, origin: string, method: string): URL {
  const url = new URL(path, origin);
  if (url.origin !== origin || url.username !== '') throw new ShopRefusal('navigated', url.origin);
  const isReading = method === 'GET' && isProductAddress(url);
  if (isOrderAddress(url, method) && !isReading) throw new ShopRefusal('order-control', url.pathname);
  return url;
}

async function send(ground: PageGround, url: URL, init: RequestInit & { method: string }): Promise<Response> {
  const redirect = init.redirect ?? (init.method === 'GET' ? 'follow' : 'manual');
  const signal = AbortSignal.timeout(ANSWER_MS);
  try {
    return await ground.fetch(url.href, {
      ...init,
      redirect,
      signal,
      credentials: 'include',
      cache: 'no-store',
    });
  } catch (cause) {
    throw new NoAnswer(isSending(init), `${init.method} ${url.pathname}`, { cause });
  }
}

// Old shops add by a form or a link that only asks for an address; its answer, the way to go on, is not followed.
function isSending({ method, redirect }: Pick<RequestInit, 'method' | 'redirect'>): boolean {
  return method !== 'GET' || redirect === 'manual';
}

function fieldsOf(body: RequestInit['body']): SentField[] {
  if (body instanceof URLSearchParams || body instanceof FormData) return [...body] as SentField[];
  if (typeof body !== 'string') return [];
  try {
    return flatten(JSON.parse(body), '');
  } catch {
    return [...new URLSearchParams(body)];
  }
}

function flatten(value: unknown, inside: string): SentField[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): SentField[] => [
    [name, inner, inside],
    ...flatten(inner, inside ? `${inside}.${name}` : name),
  ]);
}
