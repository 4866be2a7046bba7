import { findMeasures } from '../measure/measure-text';
import { addQuantities, isSameDimension, type Quantity } from '../measure/quantity';

/** How much something weighs or measures, and the text behind that. */
interface MeasureTaken {
  readonly need: Quantity;
  readonly rest: string;
}

/** The measure that a text begins with; null for none, and for a number of pieces or packs. */
export function measureAtStart(text: string): MeasureTaken | null {
  const [first] = findMeasures(text);
  if (first?.start !== 0 || isOfPacks(first.quantity)) return null;
  return { need: first.own, rest: text.slice(first.end).trim() };
}

/** The same with what is added to it: "1 kg 200 g" are 1200 g. */
export function wholeMeasureAtStart(text: string): MeasureTaken | null {
  const first = measureAtStart(text);
  const more = first && measureAtStart(first.rest);
  if (!more || !isSameDimension(first.need, more.need)) return first;
  return { need: addQuantities(first.need, more.need), rest: more.rest };
}

// Tea comes in tens of bags; of rice, two bags are two packs.
function isOfPacks({ value, unit }: Quantity): boolean {
  return unit === 'piece' || (unit === 'bag' && value < 10);
}
