import { all, attr } from '../extraction/tree/dom';
import type { ShopPage } from './adapter';
import { gateOf } from './gates';
import { NoAnswer, ShopRefusal } from './refusal';

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

/** Marks a request as the shop's own script's: some shops answer in JSON only to that. */
export const AS_SCRIPT = { 'x-requested-with': 'XMLHttpRequest' };

/** The statuses of what stands before a shop. A missing page is the shop's own, whatever banner or robot check it carries. */
const WALLS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 503]);

/** Asks the shop for JSON. Throws ShopRefusal where a wall answers instead. */
export async function fetchJson(page: ShopPage, path: string, init: RequestInit = {}): Promise<JsonAnswer> {
  const headers = { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) };
  const response = await page.fetch(path, { ...init, headers });
  const text = await whole(response.text(), path);
  if (WALLS.has(response.status) && /html/.test(response.headers.get('content-type') ?? ''))
    throwGate(parseHtml(text));
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

/** Sends fields to the shop as a form does. */
export function sendFields(
  page: ShopPage,
  path: string,
  fields: readonly (readonly [string, string])[],
  { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<JsonAnswer> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return fetchJson(page, path, { method, headers, body });
}

/** Whether the shop answered what was sent with the way to go on, which is not followed; a browser shows such an answer as status 0. */
export function isSentOn({ status }: Pick<Response, 'status'>): boolean {
  return status === 0 || (status >= 300 && status < 400);
}

/** Whether the shop took what was sent: a way to go on is taken as "yes". */
export function isTaken(answer: Pick<Response, 'ok' | 'status'>): boolean {
  return answer.ok || isSentOn(answer);
}

/**
 * Fetches a page of the shop and parses it in the charset it declares. Throws ShopRefusal when there is none: `login-wall` where the
 * answer is a demand to log in rather than what was asked for. What is missing is a page all the same where `isMeant` says so of it.
 */
export async function fetchPage(
  page: ShopPage,
  path: string,
  isMeant: (missing: Document) => boolean = () => false,
): Promise<FetchedPage> {
  const response = await page.fetch(path, { headers: { accept: 'text/html' } });
  const bytes = await whole(response.arrayBuffer(), path);
  const charset = charsetOf(response.headers.get('content-type') ?? '', bytes);
  const document = parseHtml(new TextDecoder(charset).decode(bytes));
  if (!response.ok && !(response.status === 404 && isMeant(document))) {
    if (WALLS.has(response.status)) throwGate(document);
    throw new ShopRefusal(response.status === 401 ? 'login-wall' : 'shop-error', `HTTP ${response.status}`);
  }
  const url = response.url || new URL(path, page.origin).href;
  if (isLoginWall({ document, url })) throw new ShopRefusal('login-wall');
  return { document, url, charset };
}

/**
 * Why a shop answered with no JSON where it had to: what stands before its pages, as a person would see it at `path`. A fault of the
 * shop, with `detail`, where nothing does.
 */
export async function whyNoJson(page: ShopPage, path: string, detail: string): Promise<ShopRefusal> {
  try {
    const { document } = await fetchPage(page, path);
    return new ShopRefusal(gateOf(document) ?? 'shop-error', detail);
  } catch (cause) {
    const isWall = cause instanceof ShopRefusal && cause.refusal !== 'shop-error';
    return isWall ? cause : new ShopRefusal('shop-error', detail, { cause });
  }
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

// What was sent to be done has its whole answer by now: this is an answer to a question.
async function whole<T>(body: Promise<T>, path: string): Promise<T> {
  try {
    return await body;
  } catch (cause) {
    throw new NoAnswer(false, path, { cause });
  }
}

function throwGate(document: Document): void {
  const gate = gateOf(document);
  if (gate) throw new ShopRefusal(gate);
}

/** The text as a page. */
export function parseHtml(text: string): Document {
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
