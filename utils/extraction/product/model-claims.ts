import { parseGtin } from '../../domain/product/gtin';
import {
  type FoundWords,
  MODEL_FIELDS,
  type ModelField,
  type ModelWords,
} from '../../domain/product/model-words';
import type { PageCapture } from '../../domain/product/page-capture';
import { openPage, type Page } from '../tree/page';
import { openShownText } from '../words/found-words';
import { ClaimList } from './claim-list';
import type { Extraction } from './claims';
import { inShopCurrency, soleAmount } from './sole-amount';

/** Less than any place of a product's page: there a model only fills what nothing else says. */
const FILLING = 0.2;
/** Where the page alone was no product's, its stray amounts say less than a model that read the sentence. */
const LEADING = 1;
/** A name and a price that the page prints state a product; a story that says so itself stays one. */
const STATED = 2;

/**
 * What of a model's words the page prints too, outside of menus, carts and other products. A name that is not printed is another
 * page's, and then nothing counts. Empty for a document without a root. Throws RangeError on a broken capture.
 */
export function findWords(capture: PageCapture, words: ModelWords): readonly FoundWords[] {
  const page = openPage(capture);
  if (!page) return [];
  const shown = openShownText(page);
  const found = MODEL_FIELDS.flatMap((field) => shown.find(field, words[field]) ?? []);
  return words.name === null || found.some(({ field }) => field === 'name') ? found : [];
}

/**
 * What a model said of the page, as far as the page shows it now: all of it is void when the name went, and an amount when it moved.
 * `isProduct` tells whether the page alone is a product's; `usualCurrency` is that of the shop's other pages, for an amount that names none.
 */
export function fromModel(
  page: Page,
  found: readonly FoundWords[],
  { isProduct, usualCurrency }: { readonly isProduct: boolean; readonly usualCurrency: string | null },
): Extraction {
  const shown = openShownText(page);
  const held = found.filter(shown.holds);
  const isOther = found.some(({ field }) => field === 'name') && !held.some(({ field }) => field === 'name');
  const said = (field: ModelField) =>
    (isOther ? undefined : held.find((each) => each.field === field)?.text) ?? null;
  const claims = new ClaimList('model', 'model', isProduct ? FILLING : LEADING);
  claims.text('name', said('name'));
  claims.text('brand', said('brand'));
  claims.text('sku', said('sku'));
  claims.text('gtin', parseGtin(said('gtin') ?? ''));
  for (const field of ['price', 'listPrice'] as const) {
    const text = said(field) ?? '';
    const amount = soleAmount(text, page.currencyHint);
    if (amount && amount !== 'several') claims.add(field, inShopCurrency(amount, usualCurrency, page), text);
  }
  const done = claims.done();
  const isNamed = done.name !== undefined || page.headline() !== null;
  return { claims: done, facts: { productHint: isNamed && done.price ? STATED : 0 } };
}
