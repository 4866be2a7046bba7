import type { IngredientLine } from './ingredient-line';
import type { Measured } from './line-measures';

/** The line for so many times as many people: of "2 eggs" for 4, 3 for 6 (factor 1.5). A line without an amount stays, and what is in each pack does. */
export function scaleLine(line: IngredientLine, factor: number): IngredientLine {
  return {
    ...line,
    measured: scaled(line.measured, factor),
    others: line.others.map((other) => (other === line.each ? other : scaled(other, factor))),
  };
}

function scaled(measured: Measured, factor: number): Measured {
  const { amount } = measured;
  if (!amount) return measured;
  const { from, to } = amount;
  return {
    ...measured,
    amount: { from: rounded(from * factor), to: to === null ? null : rounded(to * factor) },
  };
}

// A third of three is one, whatever floating point makes of it: nobody buys a second can for a millionth.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
