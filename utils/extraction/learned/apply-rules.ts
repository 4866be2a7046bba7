import { describePlace, isGivenUp, type RuleField, type ShopRule } from '../../domain/shop/shop-rule';
import { isInCards } from '../listing/cards';
import { listingCards } from '../listing/listing';
import { ClaimList } from '../product/claim-list';
import { type Extraction, NOTHING } from '../product/claims';
import { inShopCurrency } from '../product/sole-amount';
import type { Page } from '../tree/page';
import type { PageElement } from '../tree/tree';
import { type FieldValue, fieldValue, isSameValue } from './field-value';
import { findPlace } from './find-place';
import { type MainBlock, mainBlock, wholePage } from './main-block';

// A person's own word: it outweighs what any two places of the page say, but is not sure before one of them agrees.
const WEIGHT = 2;

/** What the places say that a person pointed at on this shop's pages; a place that is gone, doubtful or elsewhere says nothing. */
export function fromRules(page: Page, rules: readonly ShopRule[]): Extraction {
  const usable = rules.filter((rule) => rule.origin === page.url.origin && !isGivenUp(rule));
  const block = mainBlock(page) ?? mainBlock(page, shownName(page, usable));
  if (!block) return NOTHING;
  const claims = new ClaimList('rule', '', WEIGHT);
  const found = (['price', 'name', 'image'] as const).filter((field) =>
    claim(field, usable, claims, page, block),
  );
  return { claims: claims.done(), facts: { productHint: hintOf(found, page) } };
}

// On a page without a headline the name that a person pointed at stands in for it.
function shownName(page: Page, rules: readonly ShopRule[]): PageElement | null {
  const whole = wholePage(page);
  for (const { field, place } of rules) {
    const [element, another] = field === 'name' ? findPlace(place, whole) : [];
    if (element && !another) return element;
  }
  return null;
}

// The newest rule that still finds something speaks for the field.
function claim(
  field: RuleField,
  rules: readonly ShopRule[],
  claims: ClaimList,
  page: Page,
  block: MainBlock,
): boolean {
  const newest = rules.filter((rule) => rule.field === field).sort((a, b) => b.learnedAt - a.learnedAt);
  for (const { place, currency } of newest) {
    const said = oneValue(findPlace(place, block).map((element) => fieldValue(field, element, page)));
    if (!said) continue;
    const path = describePlace(place);
    if (said.field === 'price')
      claims.add('price', inShopCurrency(said.value, currency, page), said.text, 1, path);
    else claims.text(said.field, said.value, 1, path);
    return true;
  }
  return false;
}

function oneValue(values: readonly (FieldValue | string)[]): FieldValue | null {
  const [first, ...others] = values.filter((value) => typeof value !== 'string');
  return first && others.every((other) => isSameValue(first, other)) ? first : null;
}

// Somebody showed where this shop's products have their price or name; among many rows it may be one row's.
function hintOf(found: readonly RuleField[], page: Page): number {
  if (!found.includes('price') && !found.includes('name')) return 0;
  const cards = listingCards(page);
  const { control } = page.prices().scene;
  if (control && !isInCards(cards, control.element)) return 2;
  return found.includes('price') && cards.length === 0 ? 2 : 1;
}
