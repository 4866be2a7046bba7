import { plainDigits } from '../words/plain-digits';
import { findMeasures } from './measure-text';
import { plainQuantities } from './plain-quantity';
import { multiplyQuantity, type Quantity } from './quantity';

/** How much or how many of something: so many packs, or so much in all, and then the count is one. */
export interface Amount {
  readonly count: number;
  readonly need: Quantity | null;
}

const COUNT = /^([1-9]\d{0,2})(?:\s?[x×])?$/;
const PACKS_OF = /^(?:(\d{1,3})\s?[x×✕*]\s?)?$/;

/**
 * An amount and nothing else, as somebody writes it: "3" and "3 x" are three packs, "1,5 kg" and "6 x 330 ml" so much in all. Null for
 * nothing, for none at all, and for an amount with other words: "2 kg potatoes" is a wish.
 */
export function parseAmount(typed: string): Amount | null {
  const plain = plainQuantities(plainDigits(typed.slice(0, 80)).trim());
  const count = Number(COUNT.exec(plain)?.[1] ?? 0);
  if (count > 0) return { count, need: null };
  const need = onlyMeasure(plain);
  return need && need.value > 0 ? { count: 1, need } : null;
}

function onlyMeasure(plain: string): Quantity | null {
  const [measure, ...more] = findMeasures(plain);
  const packs = measure && PACKS_OF.exec(plain.slice(0, measure.start));
  if (!packs || more.length > 0 || measure.end < plain.length) return null;
  return multiplyQuantity(measure.own, Number(packs[1] ?? 1));
}
