import type { Product } from '../../domain/product/product';
import type { Figure } from '../../domain/talk/answer-facts';
import { type Amount, findAmounts } from './find-amounts';
import { findHandles } from './find-handles';
import { namePlaces, productsNamed } from './find-names';
import { handleMarks } from './handle-marks';
import { currenciesOf, knownFigures } from './known-figures';
import type { Evidence, Mark, Passage } from './marks';
import { matchesOf } from './match-figure';
import { isSaidOf, nearest } from './mentions';
import { nameMarks } from './name-marks';
import { plainPlaces } from './plain-places';
import { pairFigures } from './product-figures';
import { overlaps } from './spans';

/** Letters that must follow a number before it is judged while a text grows: " per litre" may still come. */
const SETTLED_AFTER = 12;
/** More products than this are not all compared with each other: by chance any number would be a difference of two. */
const MOST_PAIRED = 8;

/** Says what of a passage is drawn otherwise than written; `isGrowing` while more may come behind its end. */
export type Check = (passage: Passage, isGrowing: boolean) => readonly Mark[];

/** The check of one answer, given all its passages: products that any of them names are also compared with each other. */
export function checkOf(evidence: Evidence, passages: readonly Passage[]): Check {
  const named = new Set(passages.flatMap((passage) => productsIn(passage, evidence)));
  const known = [...knownFigures(evidence), ...pairFigures([...named].slice(0, MOST_PAIRED))];
  return (passage, isGrowing) => marksIn(passage, isGrowing, evidence, known);
}

function productsIn({ text, spans }: Passage, { products, handles }: Evidence): Product[] {
  const keys = findHandles(text).map(({ handle }) => handles[handle]);
  const byName = namePlaces({ text, spans }).flatMap(({ start, end }) =>
    productsNamed(text.slice(start, end), products),
  );
  return [...products.filter(({ productKey }) => keys.includes(productKey)), ...byName];
}

function marksIn(
  passage: Passage,
  isGrowing: boolean,
  evidence: Evidence,
  known: readonly Figure[],
): readonly Mark[] {
  const { text } = passage;
  const handles = handleMarks(text, evidence, isGrowing);
  const amounts = amountsIn(text, evidence).filter((each) => !overlaps(each, handles));
  const names = nameMarks(passage, evidence, { handles, amounts, known });
  const said = [...handles, ...names];
  const figures = amounts
    .filter((each) => !overlaps(each, names) && (!isGrowing || isSettled(text, each.end)))
    .map((amount) => judge(amount, said, text, known));
  return [...said, ...figures].sort((a, b) => a.start - b.start);
}

function amountsIn(text: string, evidence: Evidence): Amount[] {
  const { plain, written } = plainPlaces(text);
  return findAmounts(plain, currenciesOf(evidence)).map((amount) => ({
    ...amount,
    start: written(amount.start),
    end: written(amount.end - 1) + 1,
  }));
}

function judge(amount: Amount, said: readonly Mark[], text: string, known: readonly Figure[]): Mark {
  const { start, end } = amount;
  const matches = matchesOf(amount, known);
  const of = nearest(amount, said, text);
  const own = of && matches.find(({ productKey }) => productKey === of.productKey);
  const best = own ?? matches[0];
  const isOfAnother = of !== null && !own && amount.kind === 'money' && isSaidOf(of, amount, text);
  if (!best || (isOfAnother && of.productKey === null))
    return { start, end, kind: 'unchecked', what: 'number' };
  if (isOfAnother && best.productKey && matches.every(({ productKey }) => productKey !== null))
    return { start, end, kind: 'elsewhere', productKey: best.productKey };
  return { start, end, kind: 'figure', ...best };
}

function isSettled(text: string, end: number): boolean {
  return text.length - end >= SETTLED_AFTER || text.slice(end).includes('\n');
}
