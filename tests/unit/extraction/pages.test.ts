// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingJson } from '../../../scripts/lib/reading-json';
import { readDocument } from '../../../utils/extraction/read-document';

/** What a page must be read as; a key that is missing means that the value must be null. */
interface Expected {
  readonly why: string;
  readonly url: string;
  readonly kind: 'product' | 'listing' | 'none';
  readonly product?: Readonly<Record<string, unknown>>;
  /** Fields that must be sure, and fields that must not be. */
  readonly sure?: Readonly<Record<string, boolean>>;
  readonly conflict?: Readonly<Record<string, readonly unknown[]>>;
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  readonly terms?: Readonly<Record<string, { readonly minor: number; readonly currency: string } | null>>;
  readonly variantHint?: { readonly isChanged: boolean };
}

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');
const COMPARED = [
  'name',
  'brand',
  'sku',
  'mpn',
  'gtin',
  'price',
  'currency',
  'listPrice',
  'memberPrice',
  'availability',
  'quantity',
  'unitPrice',
] as const;

const cases = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => [name.replace(/\.html$/, ''), expectedOf(name)] as const);

test.each(cases)('%s is read as its json says', (name, expected) => {
  const page = new DOMParser().parseFromString(
    readFileSync(join(FOLDER, `${name}.html`), 'utf8'),
    'text/html',
  );
  // happy-dom picks the wrong option while it parses.
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  const { url, variantHint } = expected;
  const reading = readDocument(page, { url, observedAt: 1, ...(variantHint ? { variantHint } : {}) });
  const { kind, product, items } = readingJson(reading);
  expect(kind).toBe(expected.kind);
  if (product) {
    for (const field of COMPARED)
      expect({ [field]: product[field] }).toEqual({ [field]: expected.product?.[field] ?? null });
    for (const [field, isSure] of Object.entries(expected.sure ?? {}))
      expect([field, product.sure[field]]).toEqual([field, isSure]);
    expect(product.conflict).toEqual(expected.conflict ?? {});
    for (const extra of [
      'variantId',
      'platform',
      'itemCondition',
      'seller',
      'variant',
      'breadcrumbs',
    ] as const) {
      if (expected.product?.[extra] !== undefined) expect(product[extra]).toEqual(expected.product[extra]);
    }
  }
  if (expected.items)
    expect(items.map(({ name, price, currency, url }) => ({ name, price, currency, url }))).toEqual(
      expected.items,
    );
  if (expected.terms) {
    const snapshot =
      reading.kind === 'product' ? reading.product : reading.kind === 'listing' ? reading.listing : null;
    expect(snapshot?.terms).toEqual({
      deliveryFee: null,
      freeDeliveryFrom: null,
      minimumOrder: null,
      ...expected.terms,
    });
  }
});

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(FOLDER, name.replace(/html$/, 'json')), 'utf8')) as Expected;
}
