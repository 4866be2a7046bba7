import type { Page } from '../tree/page';
import { isWithoutTax } from '../visible/amount-condition';
import { type Judged, valueIn } from '../visible/choose-price';
import { isSameAmount } from './amount';
import type { Amount, Claim } from './claims';

// Less than this leaves doubt about which amount the page means.
const CLEAR_SCORE = 10;
// No country's tax is higher than this, none worth a mark is lower.
const [LOWEST_TAX, HIGHEST_TAX] = [1.02, 1.35];
const DOUBT = 0.5;
const CENT = 0.01;

/** Halves what data and page say a price is where the page shows the same amount struck out, for a measure or without tax, and another as the price to pay. */
export function doubtBelied(claims: readonly Claim<Amount>[], page: Page): readonly Claim<Amount>[] {
  const { pay, list, unit, other } = page.prices();
  const [best] = pay;
  if (!best || isWithoutTax(best.spot)) return claims;
  const isClear = best.score >= CLEAR_SCORE;
  const former = isClear ? list.filter((each) => valueIn(each) > valueIn(best)) : [];
  const measured = isClear ? unit : [];
  const belied = [...former, ...measured, ...netOf(best, [...pay, ...list, ...other])].filter(
    ({ spot }) => !isSameAmount(spot.amount, best.spot.amount),
  );
  return claims.map((claim) =>
    !isPersons(claim) &&
    belied.some((each) => Math.abs(valueIn(each) - Number(claim.value.decimal)) < CENT / 2)
      ? { ...claim, weight: DOUBT * claim.weight }
      : claim,
  );
}

function netOf(best: Judged, pay: readonly Judged[]): readonly Judged[] {
  return pay.filter((each) => {
    const tax = valueIn(best) / valueIn(each);
    return isWithoutTax(each.spot) && tax >= LOWEST_TAX && tax <= HIGHEST_TAX;
  });
}

function isPersons({ evidence }: Claim<Amount>): boolean {
  return ['person', 'rule', 'model'].includes(evidence.source);
}
