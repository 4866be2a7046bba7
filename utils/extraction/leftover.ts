import type { PageReading } from '../domain/product';

/** How long the same words under a new address are taken for leftovers of the page before. */
const PATIENCE_MS = 3_000;

/**
 * Notices that a page's address changed while its content is still the page's before, as single-page shops do for a moment:
 * what is read then belongs to the old address and must not be kept under the new one.
 */
export class LeftoverGuard {
  private address = '';
  private words: string | null = null;
  private since: number | null = null;

  /** Whether this reading must wait; after three seconds the same words count as the new page's own. `now` in milliseconds. */
  isLeftover(reading: PageReading, address: string, now: number): boolean {
    const words = wordsOf(reading);
    if (address !== this.address && words !== null && words === this.words) {
      this.since ??= now;
      if (now - this.since < PATIENCE_MS) return true;
    }
    this.address = address;
    this.words = words;
    this.since = null;
    return false;
  }
}

function wordsOf(reading: PageReading): string | null {
  if (reading.kind === 'none') return null;
  if (reading.kind === 'listing') return reading.listing.rows.map(({ name }) => name).join('\n');
  const { name, price, sku, image } = reading.product;
  return JSON.stringify([name.value, price.value, sku.value, image.value]);
}
