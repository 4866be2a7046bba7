import { parseGtin } from '../domain/gtin';
import type { ModelWords } from '../domain/model-words';
import { shownAmount } from './amount';
import { ClaimList } from './claim-list';
import type { Extraction } from './claims';
import type { Page } from './page';
import { tidy } from './text-reader';
import { FOREIGN } from './visible/regions';

/** Less than any place of the page itself: a model only fills what nothing else says. */
const WEIGHT = 0.2;

/** What a model said, as far as the page shows the very same words outside of menus, carts and other products. */
export function fromModel(page: Page, words: ModelWords): Extraction {
  const claims = new ClaimList('model', 'model', WEIGHT);
  const shown = shownText(page);
  const found = (text: string | null): string | null => (text && shown.includes(plain(text)) ? text : null);
  const amount = (text: string | null) => (text ? shownAmount(text, page.currencyHint) : null);
  claims.text('name', found(words.name));
  claims.text('brand', found(words.brand));
  claims.text('sku', found(words.sku));
  claims.text('gtin', parseGtin(found(words.gtin) ?? ''));
  claims.add('price', amount(found(words.price)), words.price ?? '');
  claims.add('listPrice', amount(found(words.listPrice)), words.listPrice ?? '');
  const isProduct = found(words.name) !== null && found(words.price) !== null;
  return { claims: claims.done(), facts: { productHint: isProduct ? 1 : 0 } };
}

function shownText(page: Page): string {
  const foreign = FOREIGN & ~(page.headline()?.regions ?? 0);
  const texts = page.survey().texts.filter(({ regions }) => !(regions & foreign));
  return plain(texts.map(({ text }) => text).join(' '));
}

// A price may be printed in pieces: "19", ",", "99 €".
function plain(text: string): string {
  return tidy(text).replace(/\s/g, '').toLowerCase();
}
