import { X } from 'lucide-preact';
import type { Coupon } from '../../utils/domain/money/coupon';
import { t } from '../../utils/platform/text';
import { IconButton } from '../shared/button';
import { formatMoney, formatShare } from '../shared/format';

interface CouponRowProps {
  readonly coupon: Coupon;
  readonly onRemove: () => void;
}

/** A coupon of a shop: its code, what it takes off, and the way to remove it. */
export function CouponRow({ coupon, onRemove }: CouponRowProps) {
  return (
    <li class="coupon-row">
      <span>
        <bdi>{coupon.code}</bdi> <span class="quiet">{couponWords(coupon)}</span>
      </span>
      <IconButton icon={X} name={t('optionsCouponRemove', couponName(coupon))} onClick={onRemove} />
    </li>
  );
}

/** What a coupon is called: its code, or what it does where it has none. */
export function couponName(coupon: Coupon): string {
  return coupon.code === '' ? couponWords(coupon) : coupon.code;
}

function couponWords({ percentOff, amountOff, minimumOrder }: Coupon): string {
  const off = percentOff === null ? amountOff && formatMoney(amountOff) : formatShare(percentOff / 100);
  if (minimumOrder === null) return t('optionsCouponSays', off ?? '');
  return t('optionsCouponSaysFrom', off ?? '', formatMoney(minimumOrder));
}
