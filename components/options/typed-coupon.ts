import { type Coupon, isSameCoupon } from '../../utils/domain/money/coupon';
import { plainDecimal } from '../../utils/domain/words/number-text';
import { plainDigits } from '../../utils/domain/words/plain-digits';
import { parseTypedMoney } from '../shared/money-text';

/** What stands in the fields of the coupon form. */
export interface TypedCoupon {
  readonly code: string;
  readonly off: string;
  readonly minimum: string;
}

/** What is wrong with a typed coupon, named by its field: it cannot be read, or the shop has it already. */
export interface WrongCoupon {
  readonly field: keyof TypedCoupon;
  readonly why: 'unread' | 'twice';
}

/** A coupon as typed, "10 %" or an amount off; or what is wrong with it. `others` are those that the shop has. */
export function parseCoupon(
  typed: TypedCoupon,
  currency: string,
  others: readonly Coupon[],
): Coupon | WrongCoupon {
  const off = parseOff(typed.off, currency);
  if (!off) return { field: 'off', why: 'unread' };
  const hasMinimum = typed.minimum.trim() !== '';
  const minimumOrder = hasMinimum ? parseTypedMoney(typed.minimum, currency) : null;
  if (hasMinimum && !minimumOrder) return { field: 'minimum', why: 'unread' };
  const coupon = { code: typed.code.trim(), ...off, minimumOrder };
  if (!others.some((other) => isSameCoupon(other, coupon))) return coupon;
  return { field: coupon.code === '' ? 'off' : 'code', why: 'twice' };
}

/** Null when it takes nothing off, more than everything, or cannot be read. */
function parseOff(typed: string, currency: string): Pick<Coupon, 'percentOff' | 'amountOff'> | null {
  if (/[%٪％]/.test(typed)) {
    const percentOff = Number(plainDecimal(plainDigits(typed).replace(/[^\d.,]/g, ''), { decimals: 2 }));
    return percentOff > 0 && percentOff <= 100 ? { percentOff, amountOff: null } : null;
  }
  const amountOff = parseTypedMoney(typed, currency);
  return amountOff && amountOff.minor > 0 ? { percentOff: null, amountOff } : null;
}
