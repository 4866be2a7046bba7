import { moneyFromDecimal } from '../../domain/money/money';
import type { Figure } from '../../domain/talk/answer-facts';
import { findNumbers, plainDecimal } from '../../domain/words/number-text';
import { findAmounts } from './find-amounts';
import type { Evidence } from './marks';
import { plainPlaces } from './plain-places';
import { figuresOf, moneyFigure } from './product-figures';

/** The currencies of all that is known, the most usual first; an answer's "$" is one of them. */
export function currenciesOf({ products, figures }: Pick<Evidence, 'products' | 'figures'>): string[] {
  const all = [
    ...products.flatMap(({ price }) => price?.currency ?? []),
    ...figures.flatMap(({ value }) => (value.kind === 'money' ? value.money.currency : [])),
  ];
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}

/** Every number that an answer may repeat: the tools' first, then what the person wrote. */
export function knownFigures(evidence: Evidence): readonly Figure[] {
  return [
    ...evidence.products.flatMap(figuresOf),
    ...evidence.figures,
    ...[evidence.question, ...evidence.words].flatMap((text) => figuresIn(text, currenciesOf(evidence))),
    ...evidence.products.flatMap(({ name }) => sharesIn(name)),
  ];
}

// "Under 50" in a question may be answered by "under €50".
function figuresIn(text: string, currencies: readonly string[]): Figure[] {
  const { plain } = plainPlaces(text);
  const money = findAmounts(plain, currencies)
    .filter(({ kind }) => kind === 'money')
    .flatMap(({ readings }) => readings);
  const bare = findNumbers(plain).flatMap(({ text: number }) => {
    const decimal = plainDecimal(number);
    return decimal === null ? [] : currencies.map((currency) => ({ decimal, currency }));
  });
  const amounts = [...money, ...bare].flatMap(({ decimal, currency }) => {
    const amount = currency && moneyFromDecimal(decimal, currency);
    return amount ? [moneyFigure(amount, null)] : [];
  });
  return [...amounts, ...sharesIn(text)];
}

// "3,5 % fat" stands in the product's name.
function sharesIn(text: string): Figure[] {
  return findAmounts(plainPlaces(text).plain, [])
    .filter(({ kind }) => kind === 'share')
    .flatMap(({ readings }) => readings)
    .map(({ decimal }) => ({
      value: { kind: 'share', share: Number(decimal) / 100 },
      productKey: null,
      planId: null,
    }));
}
