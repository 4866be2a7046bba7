import { X } from 'lucide-preact';
import type { Coupon } from '../../utils/domain/coupon';
import type { Shop } from '../../utils/domain/shop';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { IconButton } from '../shared/button';
import { Switch } from '../shared/field';
import { formatMoney, formatShare } from '../shared/format';
import { CouponForm } from './coupon-form';
import { useOptions } from './use-options';

interface BenefitsFormProps {
  readonly shop: Shop;
  readonly currency: string;
}

/** What the person is and has in a shop: membership, and coupons that plans may use. Every change holds at once. */
export function BenefitsForm({ shop, currency }: BenefitsFormProps) {
  const { attempt } = useOptions();
  const { origin, isMember = false, coupons = [] } = shop;
  const save = (change: { isMember?: boolean; coupons?: Coupon[] }) =>
    attempt(async () => {
      await request('setShopBenefits', { origin, isMember, coupons: [...coupons], ...change });
    });
  return (
    <div class="terms">
      <Switch
        label={t('optionsMember')}
        hint={t('optionsMemberHint')}
        isOn={isMember}
        onChange={(isOn) => save({ isMember: isOn })}
      />
      {coupons.length > 0 && (
        <ul aria-label={t('optionsCoupons')}>
          {coupons.map((coupon, index) => (
            <li key={`${coupon.code} ${index}`} class="coupon-row">
              <span dir="auto">
                {coupon.code} <span class="quiet">{couponWords(coupon)}</span>
              </span>
              <IconButton
                icon={X}
                name={t('optionsCouponRemove', coupon.code)}
                onClick={() => save({ coupons: coupons.filter((_, at) => at !== index) })}
              />
            </li>
          ))}
        </ul>
      )}
      <CouponForm currency={currency} onAdd={(coupon) => save({ coupons: [...coupons, coupon] })} />
    </div>
  );
}

function couponWords({ percentOff, amountOff, minimumOrder }: Coupon): string {
  const off = percentOff === null ? amountOff && formatMoney(amountOff) : formatShare(percentOff / 100);
  if (minimumOrder === null) return t('optionsCouponSays', off ?? '');
  return t('optionsCouponSaysFrom', off ?? '', formatMoney(minimumOrder));
}
