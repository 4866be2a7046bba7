import { readingJson } from '../../../scripts/lib/reading-json';
import { readDocument } from '../../../utils/extraction/read-document';

/** Reads a page given as html; answers the stable JSON form of its product, or null when it is read as none. */
export function productIn(html: string, url = 'https://shop.example/p/1') {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  );
  // happy-dom picks the wrong option while it parses.
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  return readingJson(readDocument(page, { url, observedAt: 1 })).product;
}

/** A script with JSON-LD. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}
