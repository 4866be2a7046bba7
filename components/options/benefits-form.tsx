import type { Coupon } from '../../utils/domain/money/coupon';
import type { Shop } from '../../utils/domain/shop/shop';
import type { Undoing } from '../../utils/domain/undoing';
import { request } from '../../utils/messaging/request';
import { t } from '../../utils/platform/text';
import { findShop } from '../../utils/storage/queries/shops';
import { Switch } from '../shared/field';
import { CouponForm } from './coupon-form';
import { CouponRow, couponName } from './coupon-row';
import { useOptions } from './use-options';

interface BenefitsFormProps {
  readonly shop: Shop;
  readonly currency: string;
}

interface Benefits {
  readonly isMember?: boolean;
  readonly coupons?: Coupon[];
}

/** What the person is and has in a shop: membership, and coupons that plans may use. Every change holds at once. */
export function BenefitsForm({ shop, currency }: BenefitsFormProps) {
  const { attempt, offer } = useOptions();
  const { isMember = false, coupons = [] } = shop;
  const remove = (coupon: Coupon, at: number) =>
    attempt(async () => {
      await save(shop, { coupons: coupons.filter((_, index) => index !== at) });
      offer(t('optionsCouponRemoved', couponName(coupon)), () => putBack(shop.origin, coupon, at));
    });
  return (
    <div class="benefits">
      <Switch
        label={t('optionsMember')}
        hint={t('optionsMemberHint')}
        isOn={isMember}
        onChange={(isOn) => attempt(() => save(shop, { isMember: isOn }))}
      />
      {coupons.length > 0 && (
        <ul aria-label={t('optionsCoupons')}>
          {coupons.map((coupon, index) => (
            <CouponRow
              key={`${coupon.code} ${index}`}
              coupon={coupon}
              onRemove={() => remove(coupon, index)}
            />
          ))}
        </ul>
      )}
      <CouponForm
        currency={currency}
        coupons={coupons}
        onAdd={(coupon) => attempt(() => save(shop, { coupons: [...coupons, coupon] }))}
      />
    </div>
  );
}

async function save({ origin, isMember = false, coupons = [] }: Shop, change: Benefits): Promise<void> {
  await request('setShopBenefits', { origin, isMember, coupons: [...coupons], ...change });
}

/** Puts a coupon back where it stood, beside whatever has changed since. */
async function putBack(origin: string, coupon: Coupon, at: number): Promise<Undoing> {
  const shop = await findShop(origin);
  if (!shop) return 'too-late';
  const { coupons = [] } = shop;
  await save(shop, { coupons: [...coupons.slice(0, at), coupon, ...coupons.slice(at)] });
  return 'undone';
}
