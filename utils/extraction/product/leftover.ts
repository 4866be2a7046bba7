import type { Seen } from '../../domain/product/page-capture';
import type { PageReading } from '../../domain/product/product';
import { fingerprint } from '../../domain/words/fingerprint';

/** How long the same words under a new address are taken for leftovers of the page before. */
const PATIENCE_MS = 3_000;

/** What a reading is, beside the one before it in the same page. */
export interface Sight {
  readonly seen: Seen;
  readonly isLeftover: boolean;
  readonly isNew: boolean;
}

/**
 * Notices that a page's address changed while its content is still the page's before, as single-page shops do for a moment:
 * what is read then belongs to the old address and must not be kept under the new one. After three seconds the same words
 * count as the new page's own. `now` in milliseconds.
 */
export function compareSights(reading: PageReading, url: string, last: Seen | null, now: number): Sight {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  const words = wordsOf(reading);
  if (last && address !== last.address && words !== null && words === last.words) {
    const since = last.since ?? now;
    if (now - since < PATIENCE_MS) return { seen: { ...last, since }, isLeftover: true, isNew: false };
  }
  // Where a value stands may move, with a class that comes and goes, while the page says the same.
  const said = fingerprint(
    JSON.stringify(reading, (key, value) => (key === 'observedAt' || key === 'path' ? undefined : value)),
  );
  return { seen: { address, words, said, since: null }, isLeftover: false, isNew: said !== last?.said };
}

function wordsOf(reading: PageReading): string | null {
  if (reading.kind === 'none') return null;
  if (reading.kind === 'listing') return fingerprint(reading.listing.rows.map(({ name }) => name).join('\n'));
  const { name, price, sku, image } = reading.product;
  return fingerprint(JSON.stringify([name.value, price.value, sku.value, image.value]));
}
