import { readingJson } from '../../../scripts/lib/reading-json';
import type { PageReading, ProductSnapshot } from '../../../utils/domain/product/product';
import { readDocument } from '../../../utils/extraction/read-document';

/** Reads a page given as the html of its body, in a language and at an address. */
export function readingOf(html: string, { lang = '', url = 'https://shop.example/p/1' } = {}): PageReading {
  const tag = lang === '' ? '<html>' : `<html lang="${lang}">`;
  const page = new DOMParser().parseFromString(
    `<!doctype html>${tag}<body>${html}</body></html>`,
    'text/html',
  );
  // happy-dom picks the wrong option while it parses.
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  return readDocument(page, { url, observedAt: 1 });
}

/** The product of such a page, or null when it is read as none. */
export function snapshotOf(
  html: string,
  place: { lang?: string; url?: string } = {},
): ProductSnapshot | null {
  const reading = readingOf(html, place);
  return reading.kind === 'product' ? reading.product : null;
}

/** The stable JSON form of such a page's product, or null when it is read as none. */
export function productIn(html: string, url = 'https://shop.example/p/1') {
  return readingJson(readingOf(html, { url })).product;
}

/** A script with JSON-LD. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

/** The body of a page with the offer between the product's name and the control that buys it, and more behind. */
export function offerPage(offer: string, more = ''): string {
  return `<header><a href="/">Shop</a></header><main><h1>Kettle Brunnen Extra</h1>${offer}
    <form action="/cart/add"><input type="hidden" name="id" value="2"><button>Add to cart</button></form>${more}</main>`;
}
