import { FOR_ONE, ONE_WAY_TO_PAY, WITHOUT_TAX } from '../words/price-labels';
import type { PriceSpot } from './price-spots';

/** Whether tax comes on top of the amount. */
export function isWithoutTax({ before, text, after }: PriceSpot): boolean {
  return WITHOUT_TAX.test(`${before.slice(-20)} ${text} ${after.slice(0, 20)}`);
}

/** Whether the amount is for one piece: "20.95/each". */
export function isForOne({ text, after }: PriceSpot): boolean {
  return FOR_ONE.test(`${text} ${after}`);
}

/** Whether the amount is only for who pays in one certain way, as by transfer. */
export function isForOneWay({ before, text, after }: PriceSpot): boolean {
  return ONE_WAY_TO_PAY.test(`${before.slice(-24)} ${text} ${after.slice(0, 24)}`);
}
