import { all, attr, one } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';
import { decoded } from '../guard/order-paths';
import { AS_SCRIPT, fetchJson, parseJson } from '../http';
import { type JsonObject, objectOf, objectsOf, textOrNull } from '../json/json-value';
import { cookieOf } from '../page-cookie';
import { plainText } from '../plain-text';

/** The parts of a page that are the visitor's own, by their names; empty where the shop gives none. */
export async function readSections(
  page: ShopPage,
  names: string,
): Promise<Record<string, JsonObject | undefined>> {
  const path = `${rootOf(page)}customer/section/load/?sections=${names}&force_new_section_timestamp=true`;
  const answer = await fetchJson(page, path, { headers: AS_SCRIPT });
  return answer.ok ? (objectOf(answer.json) as Record<string, JsonObject>) : {};
}

/** The visitor's form key: their cookie's, as a cached page carries another visitor's; else the one in `fetched`. */
export function formKey({ document }: ShopPage, fetched: Document = document): string {
  const cookie = cookieOf(document, 'form_key');
  const input = one(fetched, 'input[name="form_key"]');
  return cookie ?? (input && attr(input, 'value')) ?? '';
}

/** What went wrong: Magento answers alike whether it was added or not, and its words wait for the next page. Null where nothing did. */
export async function complaints(page: ShopPage): Promise<string | null> {
  const { messages } = await readSections(page, 'messages');
  return complaintIn(messages?.messages);
}

function complaintIn(messages: unknown): string | null {
  const wrong = objectsOf(messages).filter(({ type }) => type === 'error' || type === 'notice');
  return wrong.length > 0 ? wrong.map(({ text }) => plainText(textOrNull(text) ?? '')).join(' ') : null;
}

/** The same for a shop that sent the visitor back: its words are in a cookie. */
export function cookieComplaints({ document }: ShopPage): string | null {
  const written = cookieOf(document, 'mage-messages')?.replaceAll('+', ' ') ?? '';
  return complaintIn(parseJson(decoded(written)));
}

/** Where the shop begins: below a folder or a language, as in /de/checkout/cart/. */
export function rootOf({ document, origin }: Pick<ShopPage, 'document' | 'origin'>): string {
  const places = all(document, 'a[href*="/checkout/cart"], form[action*="/checkout/cart/"]');
  const address = places
    .map((place) => attr(place, 'href') ?? attr(place, 'action') ?? '')
    .find((each) => each.startsWith('/') || each.startsWith(`${origin}/`));
  return address ? new URL(address, origin).pathname.replace(/checkout\/cart.*$/, '') : '/';
}
