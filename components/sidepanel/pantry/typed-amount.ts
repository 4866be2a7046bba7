import type { PantryEntry } from '../../../utils/domain/pantry';
import { parseQuantity } from '../../../utils/domain/quantity-text';
import { formatQuantity } from '../../shared/format';

/** How much there is of something, as typed: "3" packs or pieces, or "500 g"; null where it is neither. */
export function parseAmount(typed: string): Pick<PantryEntry, 'count' | 'amount'> | null {
  const text = typed.trim();
  if (/^[1-9]\d{0,2}$/.test(text)) return { count: Number(text), amount: null };
  const amount = parseQuantity(text);
  return amount && amount.value > 0 ? { count: 1, amount } : null;
}

/** The amount as it can be typed again. */
export function typeableAmount({ count, amount }: Pick<PantryEntry, 'count' | 'amount'>): string {
  return amount ? formatQuantity(amount) : String(count);
}

/** The end of a day of the form "2026-12-03" in the person's own time, in milliseconds since the epoch; null where it is none. */
export function endOfDay(day: string): number | null {
  const at = new Date(`${day}T23:59:59`).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The day of a moment in the person's own time, as a date field takes it; '' for none. */
export function dayOf(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
