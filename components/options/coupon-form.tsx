import { useState } from 'preact/hooks';
import type { Coupon } from '../../utils/domain/money/coupon';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { currencySign, typeableMoney } from '../shared/money-text';
import { parseCoupon, type TypedCoupon, type WrongCoupon } from './typed-coupon';

interface CouponFormProps {
  readonly currency: string;
  /** The coupons that the shop has already. */
  readonly coupons: readonly Coupon[];
  readonly onAdd: (coupon: Coupon) => void;
}

const EMPTY: TypedCoupon = { code: '', off: '', minimum: '' };

/** Takes down a coupon: its code, what it takes off, and from which sum on. */
export function CouponForm({ currency, coupons, onAdd }: CouponFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState<WrongCoupon | null>(null);
  const change = (part: Partial<TypedCoupon>) => setTyped((before) => ({ ...before, ...part }));
  const sign = currencySign(currency);
  const errorOf = (field: keyof TypedCoupon) => (wrong?.field === field ? wordsFor(wrong, currency) : null);
  const submit = (event: Event) => {
    event.preventDefault();
    const coupon = parseCoupon(typed, currency, coupons);
    setWrong('why' in coupon ? coupon : null);
    if ('why' in coupon) return;
    onAdd(coupon);
    setTyped(EMPTY);
  };
  return (
    <form class="terms" onSubmit={submit}>
      <Field
        label={t('optionsCouponCode')}
        value={typed.code}
        maxLength={100}
        error={errorOf('code')}
        onInput={(event) => change({ code: event.currentTarget.value })}
      />
      <Field
        label={t('optionsCouponOff', sign)}
        value={typed.off}
        error={errorOf('off')}
        onInput={(event) => change({ off: event.currentTarget.value })}
      />
      <Field
        label={t('optionsCouponMinimum', sign)}
        value={typed.minimum}
        inputMode="decimal"
        error={errorOf('minimum')}
        onInput={(event) => change({ minimum: event.currentTarget.value })}
      />
      <Button type="submit">{t('optionsCouponAdd')}</Button>
    </form>
  );
}

function wordsFor({ field, why }: WrongCoupon, currency: string): string {
  if (why === 'twice') return t('optionsCouponTwice');
  return field === 'off'
    ? t('optionsCouponOffBad')
    : t('sharedNotMoney', typeableMoney({ minor: 2000, currency }));
}
