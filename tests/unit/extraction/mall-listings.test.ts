import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decimalOf } from '../../../utils/domain/money/money';
import { readDocument } from '../../../utils/extraction/read-document';
import { openBrowse } from '../../mall/browse.mjs';
import type { ExpectedListing, Mall } from '../../mall/mall.d.mts';
import { expectations, startMall } from '../../mall/mall.mjs';

let mall: Mall;

beforeAll(async () => {
  mall = await startMall();
});

afterAll(() => mall?.close());

/** The page as a visitor without scripts sees it. */
async function openPage(path: string, shop: string): Promise<{ page: Document; url: string }> {
  const url = mall.url(shop, path);
  const { text } = await openBrowse().get(url);
  const window = new Window({ url });
  window.document.write(text);
  return { page: window.document as unknown as Document, url };
}

const pathOf = ({ url }: ExpectedListing) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

const listings = expectations(1).listings.filter(
  ({ needsScript, items }) => !needsScript && items.length > 0,
);

test.each(listings.map((listing) => [`${listing.shop}${pathOf(listing)}`, listing] as const))(
  '%s: every row is found with its price, and none is invented',
  async (_, listing) => {
    const { page, url } = await openPage(pathOf(listing), listing.shop);
    const reading = readDocument(page, { url, observedAt: 1 });
    const rows = reading.kind === 'listing' ? reading.listing.rows : [];
    const found = rows.map(({ name, price, url: address }) => ({
      name,
      price: price && decimalOf(price),
      currency: price?.currency,
      path: new URL(address).pathname,
    }));
    const expected = listing.items.map(({ name, price, currency, url: address }) => ({
      name,
      price,
      currency,
      path: new URL(address).pathname,
    }));
    expect(found).toEqual(expected);
  },
);
