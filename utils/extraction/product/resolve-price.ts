import { currencyOf } from '../../domain/money/currency';
import { decimalOf, type Money } from '../../domain/money/money';
import type { Contradiction, Reading } from '../../domain/product/evidence';
import { unread } from '../../domain/product/evidence';
import type { Page } from '../tree/page';
import { untoldRivals } from '../visible/untold-rival';
import { doubtBelied } from './belied';
import type { Amount, Claim } from './claims';
import { type Camp, campsOf, contradictions, evidenceOf } from './resolve';
import { type PageCurrency, settle } from './settle-money';

const CLEAR_LEAD = 0.25;
const CLEARLY_SHOWN = 0.9;
const FOREIGN_SHARE = 0.5;

/** The price to pay, and whether it is only the lowest of several. */
export interface PriceRead {
  readonly price: Reading<Money>;
  readonly isFrom: boolean;
}

/** The price to pay out of all claims: what page and markup agree on, else the weightiest; sure only on agreement with a clear lead. */
export function resolvePrice(
  claims: readonly Claim<Amount>[],
  currency: PageCurrency,
  page: Page,
): PriceRead {
  const settled = doubtBelied(withMinorUnits(claims), page).flatMap((claim): Claim<Money>[] => {
    const money = settle(claim.value, currency, page);
    return money ? [{ ...claim, value: money }] : [];
  });
  const inShownCurrency = doubtForeign(settled, claims, page);
  const from = new Set(claims.filter(({ value }) => value.isFrom).map(({ evidence }) => evidence));
  const [best, ...others] = campsOf(
    inShownCurrency.map((claim) =>
      from.has(claim.evidence) ? { ...claim, weight: 0.5 * claim.weight } : claim,
    ),
    { isSame: isSameMoney, isVisibleFirst: page.isVariantChanged },
  );
  if (!best) return { price: unread(), isFrom: false };
  const conflict = [
    ...contradictions(
      best,
      others.filter((camp) => isRival(camp.claims)),
      true,
    ),
    ...untold(best, others, page),
  ];
  const lead = best.weight - (others[0]?.weight ?? 0);
  const isPlain = best.claims.some(({ evidence }) => !from.has(evidence));
  // A currency guessed from the shop's country is shown, never trusted.
  const hasCurrency =
    currency.isSure ||
    claims.some(
      ({ value, evidence }) =>
        (value.code ?? value.sign) !== null && best.claims.some((claim) => claim.evidence === evidence),
    );
  const isSure =
    best.families.size >= 2 && conflict.length === 0 && isPlain && hasCurrency && lead >= CLEAR_LEAD;
  return {
    price: { value: best.value, isSure, evidence: evidenceOf(best), conflict },
    isFrom: !isPlain,
  };
}

// Two prices side by side, of which nothing says which one is former: both are told.
function untold(
  { value }: Camp<Money>,
  others: readonly Camp<Money>[],
  page: Page,
): readonly Contradiction<Money>[] {
  const rivals = untoldRivals(Number(decimalOf(value)), page.prices()).map(Number);
  return others.flatMap((camp): Contradiction<Money>[] => {
    const isRivalOf = rivals.includes(Number(decimalOf(camp.value)));
    const shown = camp.claims.find(({ evidence }) => evidence.source === 'visible');
    return isRivalOf && shown ? [{ value: camp.value, evidence: shown.evidence }] : [];
  });
}

// A shop that shows its prices in the visitor's money leaves its own in the data.
function doubtForeign(
  settled: readonly Claim<Money>[],
  claims: readonly Claim<Amount>[],
  page: Page,
): readonly Claim<Money>[] {
  const best = claims.find(
    ({ evidence, weight }) => evidence.source === 'visible' && weight >= CLEARLY_SHOWN,
  );
  const shown = best?.value.sign ? currencyOf(best.value.sign, page.currencyHint) : null;
  if (!shown?.isSure) return settled;
  return settled.map((claim) =>
    claim.evidence.source === 'visible' || claim.value.currency === shown.code
      ? claim
      : { ...claim, weight: FOREIGN_SHARE * claim.weight },
  );
}

// A script that says 6995 where the page says 69.95 counts in cents.
function withMinorUnits(claims: readonly Claim<Amount>[]): readonly Claim<Amount>[] {
  const said = new Set(
    claims
      .filter(({ evidence }) => evidence.source !== 'embedded-state')
      .map(({ value }) => Number(value.decimal)),
  );
  return claims.map((claim) => {
    const { decimal } = claim.value;
    const isMinor =
      claim.evidence.source === 'embedded-state' &&
      /^\d+$/.test(decimal) &&
      !said.has(Number(decimal)) &&
      said.has(Number(decimal) / 100);
    return isMinor
      ? { ...claim, value: { ...claim.value, decimal: (Number(decimal) / 100).toFixed(2) } }
      : claim;
  });
}

/** A price shown somewhere on the page is a rival only when it was the page's first choice. */
function isRival(claims: readonly Claim<Money>[]): boolean {
  return claims.some(({ evidence, weight }) => evidence.source !== 'visible' || weight >= 0.6);
}

function isSameMoney(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.minor === b.minor;
}
