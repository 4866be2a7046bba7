import { isSameAmount, statedAmount } from '../product/amount';
import { ClaimList } from '../product/claim-list';
import { type Amount, type Extraction, NOTHING } from '../product/claims';
import { attr, parentOf } from '../tree/nodes';
import type { Page } from '../tree/page';
import { all } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { FOREIGN, regionsOf } from '../visible/regions';

const WEIGHT = 0.4;
const MOST = 60;
const CLIMB = 12;
const NAMES = [
  'data-price',
  'data-price-amount',
  'data-product-price',
  'data-current-price',
  'data-final-price',
  'data-sale-price',
  'data-item-price',
];
const FIELDS = 'input[type="hidden"][name*="price" i],input[type="hidden"][id*="price" i]';
const SELECTOR = [...NAMES.map((name) => `[${name}]`), FIELDS].join();

/**
 * What attributes and hidden fields keep for the shop's own scripts: they witness an amount that the page shows as its
 * price, whole or counted in cents, and never say one of their own.
 */
export function fromPriceAttributes(page: Page): Extraction {
  const shown = page.prices().pay.slice(0, 3);
  if (shown.length === 0) return NOTHING;
  const stated = all(page.root, SELECTOR)
    .slice(0, MOST)
    .filter((element) => !isForeign(element, page))
    .flatMap(statedIn);
  const claims = new ClaimList('embedded-state', 'data-price', WEIGHT);
  const witnessed = shown.find(({ spot }) => stated.some((amount) => isSame(amount, spot.amount)));
  if (witnessed) claims.add('price', witnessed.spot.amount, witnessed.spot.text);
  return { claims: claims.done(), facts: { productHint: 0 } };
}

function statedIn(element: PageElement): readonly Amount[] {
  return (attr(element, 'type') === 'hidden' ? ['value'] : NAMES)
    .map((name) => statedAmount(attr(element, name), null))
    .filter((amount) => amount !== null);
}

function isSame(stated: Amount, shown: Amount): boolean {
  return isSameAmount(stated, shown) || isInCents(stated.decimal, shown.decimal);
}

function isInCents(stated: string, shown: string): boolean {
  return /^\d{3,}$/.test(stated) && shown.includes('.') && Number(stated) === Math.round(100 * Number(shown));
}

function isForeign(element: PageElement, page: Page): boolean {
  const foreign = FOREIGN & ~(page.headline()?.regions ?? 0);
  let at: PageElement | null = parentOf(element);
  for (let step = 0; at && step < CLIMB; at = parentOf(at), step += 1) {
    if (regionsOf(at, 0) & foreign) return true;
  }
  return false;
}
