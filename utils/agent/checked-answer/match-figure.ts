import { dimensionOf, toBase } from '../../domain/measure/quantity';
import { type Money, minorDigits, moneyFromDecimal } from '../../domain/money/money';
import { perBaseUnit, type UnitPrice } from '../../domain/money/unit-price';
import type { Figure, FigureValue } from '../../domain/talk/answer-facts';
import type { Amount } from './find-amounts';

/** Figures that say what the text claims, in their order, each with the value in the form in which the text names it. */
export function matchesOf(amount: Amount, known: readonly Figure[]): Figure[] {
  return known.flatMap((figure) => {
    const value = valueFor(amount, figure.value);
    return value ? [{ ...figure, value }] : [];
  });
}

function valueFor(amount: Amount, known: FigureValue): FigureValue | null {
  if (amount.kind === 'share') return known.kind === 'share' ? shareFor(amount, known) : null;
  if (known.kind === 'share') return null;
  if (known.kind === 'unit-price') return unitPriceFor(amount, known.unitPrice);
  return amount.per === null && amount.readings.some((each) => isSameMoney(each, known.money)) ? known : null;
}

// To as many places as were written: 16.8 % may be said as 17 %.
function shareFor(amount: Amount, known: FigureValue & { kind: 'share' }): FigureValue | null {
  const isSame = amount.readings.some(({ decimal }) => isRounded(known.share * 100, decimal, 0));
  return isSame ? known : null;
}

function isSameMoney({ decimal, currency }: Amount['readings'][number], money: Money): boolean {
  if (currency !== null && currency !== money.currency) return false;
  return moneyFromDecimal(decimal, money.currency)?.minor === money.minor;
}

// "1.19 per litre" names its unit; "each litre is 1.19" does, too, where no rule sees it, so that money may be a unit price.
function unitPriceFor(amount: Amount, known: UnitPrice): FigureValue | null {
  const per = amount.per ?? { value: known.per, unit: known.unit };
  if (dimensionOf(per.unit) !== dimensionOf(known.unit)) return null;
  const inUnit: UnitPrice = {
    ...known,
    amount: perBaseUnit(known) * toBase(per).value,
    per: per.value,
    unit: per.unit,
  };
  const isSame = amount.readings.some(
    ({ decimal, currency }) =>
      (currency === null || currency === known.currency) &&
      isRounded(inUnit.amount, decimal, minorDigits(known.currency)),
  );
  if (!isSame) return null;
  return amount.per ? { kind: 'unit-price', unitPrice: inUnit } : asMoney(inUnit);
}

function asMoney({ amount, currency }: UnitPrice): FigureValue {
  const minor = Math.round(amount * 10 ** minorDigits(currency));
  return { kind: 'money', money: { minor, currency } };
}

// An amount said with fewer places than its currency has is no rounding of another: "1 €" is not 1.19 €.
function isRounded(value: number, written: string, leastPlaces: number): boolean {
  const places = Math.max(leastPlaces, written.split('.')[1]?.length ?? 0);
  return Math.abs(value - Number(written)) <= 0.5 * 10 ** -places * 1.000001;
}
