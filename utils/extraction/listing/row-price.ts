import { FROM_BEFORE } from '../../domain/money/price-words';
import { isSameAmount } from '../product/amount';
import type { Amount } from '../product/claims';
import { lookOf } from '../tree/nodes';
import { closest, one } from '../tree/select';
import type { PageElement } from '../tree/tree';
import { isForOne, isForOneWay, isWithoutTax } from '../visible/amount-condition';
import { type Kind, kindOf } from '../visible/amount-kind';
import type { PriceSpot } from '../visible/price-spots';
import { PRICE_CLASS } from '../words/blocks';

const STRUCK = 's,del,strike,[data-a-strike="true"],[style*="line-through"]';

/** The amounts of one row, told apart. */
export interface RowPrice {
  readonly pay: Amount | null;
  /** One clear amount that nothing contradicts, or an unclear one that the page's own data states as well. */
  readonly isSure: boolean;
  readonly list: Amount | null;
  readonly unit: PriceSpot | null;
}

interface Judged {
  readonly spot: PriceSpot;
  readonly kind: Kind;
}

/** Tells a row's amounts apart; `stated` is what the page's data says of it and settles which of several is meant. */
export function rowPrice(spots: readonly PriceSpot[], stated: Amount | null): RowPrice {
  const judged = drawn(spots.map((spot) => ({ spot, kind: kindOf(spot) })));
  const pay = judged.filter(({ kind }) => kind === 'pay').map(({ spot }) => spot);
  const witnessed = stated && pay.find(({ amount }) => isSameAmount(amount, stated));
  const best = witnessed ?? ownPrice(pay) ?? lonePiece(judged) ?? loneOld(judged);
  const amount = best?.amount ?? stated;
  const isAlone = new Set(pay.map((each) => Number(each.amount.decimal))).size === 1;
  const list = judged.find(
    ({ spot, kind }) => kind === 'list' && amount && Number(spot.amount.decimal) > Number(amount.decimal),
  );
  return {
    pay: amount,
    isSure: best !== undefined && !best.isFrom && (stated ? best === witnessed : isAlone),
    list: list?.spot.amount ?? null,
    unit: judged.find(({ kind }) => kind === 'unit')?.spot ?? null,
  };
}

// Only where several amounts may be meant is the browser asked which one it strikes through.
function drawn(judged: readonly Judged[]): readonly Judged[] {
  const pay = judged.filter(({ kind }) => kind === 'pay');
  if (new Set(pay.map(({ spot }) => Number(spot.amount.decimal))).size < 2) return judged;
  return judged.map((each) =>
    each.kind === 'pay' && isStruck(each.spot.element) ? { ...each, kind: 'list' } : each,
  );
}

function isStruck(element: PageElement): boolean {
  return one(element, STRUCK) !== null || closest(element, STRUCK) !== null || lookOf(element).isStruck;
}

// Of a price with tax and one without, one for all ways to pay and one for a transfer, one for this thing and one from
// which its variants start, people pay the first.
function ownPrice(all: readonly PriceSpot[]): PriceSpot | undefined {
  const doubts = [isWithoutTax, isForOneWay, isLowest];
  const pay = doubts.reduce((left, isDoubtful) => {
    const plain = left.filter((spot) => !isDoubtful(spot));
    return plain.length > 0 ? plain : left;
  }, all);
  return pay.find(isCalledPrice) ?? pay[0];
}

function isLowest({ isFrom, before }: PriceSpot): boolean {
  return isFrom || FROM_BEFORE.test(before);
}

function isCalledPrice({ names, element }: PriceSpot): boolean {
  return names.some((each) => PRICE_CLASS.test(each)) || one(element, '[class*="price" i]') !== null;
}

// A shop that writes "20.95/each" beside each thing means its price.
function lonePiece(judged: readonly Judged[]): PriceSpot | undefined {
  return judged.find(({ kind, spot }) => kind === 'unit' && isForOne(spot))?.spot;
}

function loneOld(judged: readonly Judged[]): PriceSpot | undefined {
  const told = judged.filter(({ kind }) => kind !== 'unit' && kind !== 'other');
  const [first] = told;
  const isOne = told.every(
    ({ kind, spot }) => kind === 'list' && first && isSameAmount(spot.amount, first.spot.amount),
  );
  return isOne ? first?.spot : undefined;
}
