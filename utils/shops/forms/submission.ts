import { attr } from '../../extraction/tree/dom';
import type { ShopPage } from '../adapter';
import { isEnterOrdering } from '../guard/order-controls';
import { isOrderControl } from '../guard/order-guard';
import { isOrderAddress } from '../guard/order-paths';
import type { FetchedPage } from '../http';
import { ShopRefusal } from '../refusal';
import { controlsOf } from './form-fields';

/** What sending a form comes to: where, how, and each field in its order. */
export interface Submission {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly encoding: 'urlencoded' | 'multipart';
  readonly charset: string;
  readonly fields: readonly (readonly [string, string])[];
  /** Names of the fields in which an approved variant was chosen. */
  readonly chosen?: readonly string[];
}

/** The address, method and encoding of a form sent by a control. Throws ShopRefusal `order-control` where that would order. */
export function openSubmission(
  form: Element,
  control: Element | null,
  { document, url, charset }: FetchedPage,
): Omit<Submission, 'fields' | 'chosen'> {
  // A form that is sent without a button is sent as Enter would send it.
  const isOrdering = control
    ? isOrderControl(control, url)
    : isEnterOrdering(controlsOf(document, form), url);
  if (isOrdering) throw new ShopRefusal('order-control');
  const target = new URL((control && attr(control, 'formaction')) || attr(form, 'action') || url, url);
  const method =
    ((control && attr(control, 'formmethod')) ?? attr(form, 'method') ?? 'get').toUpperCase() === 'POST'
      ? 'POST'
      : 'GET';
  if (target.origin !== new URL(url).origin || isOrderAddress(target, method))
    throw new ShopRefusal('order-control', target.pathname);
  const isMultipart = /multipart/i.test(
    (control && attr(control, 'formenctype')) ?? attr(form, 'enctype') ?? '',
  );
  return {
    url: target.href,
    method,
    encoding: isMultipart ? 'multipart' : 'urlencoded',
    charset: attr(form, 'accept-charset') ?? charset,
  };
}

/** Sends a form as the browser would, without following where the shop would lead next. */
export async function submit(
  page: ShopPage,
  { url, method, encoding, charset, fields, chosen = [] }: Submission,
): Promise<Response> {
  if (method === 'GET') {
    const target = new URL(url);
    target.search = encodeFields(fields, charset);
    return page.fetch(target.href, { redirect: 'manual' });
  }
  if (encoding === 'multipart') {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    return page.fetch(url, { method, body, chosen });
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return page.fetch(url, { method, headers, body: encodeFields(fields, charset), chosen });
}

function encodeFields(fields: Submission['fields'], charset: string): string {
  if (!/^(?:windows-125[24]|iso-8859-\d+|latin1|us-ascii)$/i.test(charset))
    return String(new URLSearchParams(fields.map(([name, value]) => [name, value])));
  return fields.map(([name, value]) => `${oneByte(name)}=${oneByte(value)}`).join('&');
}

// Old shops read one byte a letter; a letter that their charset lacks is sent as browsers send it, as &#number;.
function oneByte(text: string): string {
  return [...text]
    .map((letter) => ((letter.codePointAt(0) ?? 0) > 0xff ? `&#${letter.codePointAt(0)};` : letter))
    .join('')
    .replace(/[^\w.*-]/g, (letter) =>
      letter === ' ' ? '+' : `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}
