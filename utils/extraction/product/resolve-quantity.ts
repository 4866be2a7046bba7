import type { Quantity } from '../../domain/measure/quantity';
import { parseQuantity } from '../../domain/measure/quantity-text';
import type { Reading } from '../../domain/product/evidence';
import { unread } from '../../domain/product/evidence';
import type { Page } from '../tree/page';
import { FOREIGN } from '../visible/regions';
import type { Claim } from './claims';
import { resolve } from './resolve';

// How many elements and texts behind the name its own line of content stands.
const UNDER_NAME = 30;
const AMOUNT_OF_GOODS =
  /^(?:[\p{L} -]{2,24}:\s?)?\d[\d.,]*\s?(?:[x×]\s?\d[\d.,]*\s?)?(?:m?g|kg|m?l|cl|dl|oz|lbs?|fl\.? ?oz|г|кг|мл|л)\.?$/iu;

/** How much one buys: what the data states, else what the chosen option (`chosen`) or the name says, else a line of its own under the name. */
export function resolveQuantity(
  claims: readonly Claim<Quantity>[],
  name: Reading<string>,
  chosen: readonly string[],
  page: Page,
): Reading<Quantity> {
  const stated = resolve(claims, { isSame: isSameQuantity });
  if (stated.value) return stated;
  const value = [...chosen, name.value ?? ''].map(parseQuantity).find((quantity) => quantity !== null);
  if (value) return { value, isSure: name.isSure, evidence: name.evidence, conflict: [] };
  const under = underName(page);
  return under ? { value: under, isSure: false, evidence: name.evidence, conflict: [] } : unread();
}

// Several different ones are sizes to choose from.
function underName(page: Page): Quantity | null {
  const from = page.headline()?.order ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = page
    .survey()
    .texts.filter(({ order, regions }) => order > from && order <= from + UNDER_NAME && !(regions & FOREIGN))
    .flatMap(({ text }) => (AMOUNT_OF_GOODS.test(text) ? (parseQuantity(text) ?? []) : []));
  return first && others.every((each) => isSameQuantity(first, each)) ? first : null;
}

function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.unit === b.unit;
}
