import type { Quantity } from '../../domain/measure/quantity';
import { isBarePrice } from '../../domain/money/bare-price';
import { findPrices } from '../../domain/money/price-text';
import { unitAfter } from '../../domain/money/unit-price-text';
import { findNumbers, type NumberText, plainDecimal } from '../../domain/words/number-text';

/** A number that a text claims about goods, at its place in the plain text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly kind: 'money' | 'share';
  /** All that it may say, as plain decimals: "1.19"; money in each currency that it can be in, a share in percent. */
  readonly readings: readonly { readonly decimal: string; readonly currency: string | null }[];
  /** What the money is for when a unit is named: 1.19 per litre. */
  readonly per: Quantity | null;
}

const PERCENT_AFTER =
  /^(?: ?%| ?(?:percent|per cent|prozent|procent|pour cent|por ciento|per cento|процент\p{L}*|パーセント|फ़?ीसदी|प्रतिशत|بالمئة|بالمائة|في المئة|في المائة)(?!\p{L}))/iu;
const PERCENT_BEFORE = /(?:%|百分之)$/u;
/** How far before a bare number a word must stand that says it is a price. */
const NEAR = 24;
const COSTS =
  /(?:\b(?:costs?|at|for|price|kostet|kosten|für|preis|cuesta|cuestan|precio|coûte|coûtent|prix)|сто[ия]т|цена|价格|售价|只要|値段|価格|السعر|سعره?|بسعر|कीमत|दाम)[^\d.,;!?\n]{0,8}$/iu;

/** Every amount of money, with what it is for, and every percentage that a plain text claims, in reading order. */
export function findAmounts(plain: string, currencies: readonly string[]): Amount[] {
  const money = moneyIn(plain, currencies);
  const taken = (start: number) => money.some((each) => start >= each.start && start < each.end);
  const shares = findNumbers(plain).flatMap((number) => (taken(number.start) ? [] : shareAt(plain, number)));
  const found = [...money, ...shares];
  return [...found, ...bareIn(plain, currencies, found)].sort((a, b) => a.start - b.start);
}

function moneyIn(plain: string, currencies: readonly string[]): Amount[] {
  const hints = currencies.length > 0 ? currencies : [null];
  const found = new Map<number, Amount>();
  for (const currency of hints) {
    for (const { start, end, amount, currency: own } of findPrices(plain, { currency })) {
      const known = found.get(start);
      const unit = contentAfter(plain, end);
      const reading = { decimal: amount, currency: own };
      found.set(start, {
        start,
        end: unit?.end ?? end,
        kind: 'money',
        readings: [
          ...(known?.readings ?? []),
          reading,
          ...(unit ? thousandths(plain.slice(start, end), own) : []),
        ],
        per: unit?.reference ?? null,
      });
    }
  }
  return [...found.values()];
}

// "0.20 € a bottle" is said of the thing itself, not of what is in it.
function contentAfter(plain: string, at: number) {
  const unit = unitAfter(plain, at);
  return unit?.reference.unit === 'piece' ? null : unit;
}

// "1.045 per litre": a unit price is written to thousandths, which elsewhere would be a thousand and more.
function thousandths(written: string, currency: string | null): Amount['readings'] {
  const match = /(?<![\d.,])(\d{1,3})[.,](\d{3})(?![\d.,])/.exec(written);
  return match ? [{ decimal: `${match[1]}.${match[2]}`, currency }] : [];
}

function shareAt(plain: string, number: NumberText): Amount[] {
  const after = PERCENT_AFTER.exec(plain.slice(number.end));
  const before = PERCENT_BEFORE.exec(plain.slice(0, number.start));
  const decimal = plainDecimal(number.text);
  if ((!after && !before) || decimal === null || isFigureOfSpeech(decimal)) return [];
  const start = number.start - (before?.[0].length ?? 0);
  return [
    {
      start,
      end: number.end + (after?.[0].length ?? 0),
      kind: 'share',
      readings: [{ decimal, currency: null }],
      per: null,
    },
  ];
}

// "100 % the same article".
function isFigureOfSpeech(decimal: string): boolean {
  return decimal === '100' || decimal === '0';
}

// "It costs 1.19 here and 0.99 there": two decimals, and a word or another such number that says so; versions and ratings are none.
function bareIn(plain: string, currencies: readonly string[], taken: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (const number of findNumbers(plain)) {
    if (taken.some(({ start, end }) => number.start < end && number.end > start)) continue;
    const last = found.at(-1)?.end;
    const isNext = last !== undefined && /^[^.!?\n\d]{0,40}$/.test(plain.slice(last, number.start));
    if (isNext || COSTS.test(plain.slice(Math.max(0, number.start - NEAR), number.start)))
      found.push(...bareAt(plain, number, currencies));
  }
  return found;
}

function bareAt(plain: string, number: NumberText, currencies: readonly string[]): Amount[] {
  const decimal = plainDecimal(number.text);
  const by = Math.max(0, number.start - NEAR);
  const near = { ...number, start: number.start - by, end: number.end - by };
  if (!/[.,]\d\d$/.test(number.text) || decimal === null || !isBarePrice(plain.slice(by), near, true))
    return [];
  const readings = currencies.map((currency) => ({ decimal, currency }));
  const per = contentAfter(plain, number.end)?.reference ?? null;
  return [{ start: number.start, end: number.end, kind: 'money', readings, per }];
}
