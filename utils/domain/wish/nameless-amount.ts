import { isCount } from '../measure/measure-text';
import type { Quantity } from '../measure/quantity';
import { isOfNothing } from './taken-amount';
import { wholeMeasureAtStart } from './wish-measure';
import { plainWish, tidyWish } from './wish-text';

/** How much is asked for where a wish does not say of what: 5 kg for "5 kg" and "five kilos of", which `parseWish` takes for no wish. Null for any other. */
export function namelessAmount(typed: string): Quantity | null {
  return amountOfNothing(plainWish(tidyWish(typed)));
}

/** The same of a wish in plain figures. */
export function amountOfNothing(plain: string): Quantity | null {
  const whole = wholeMeasureAtStart(plain);
  return whole && isOfNothing(whole.rest) && !isCount(whole.need) ? whole.need : null;
}
