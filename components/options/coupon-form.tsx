import { useState } from 'preact/hooks';
import type { Coupon } from '../../utils/domain/coupon';
import { plainDecimal } from '../../utils/domain/number-text';
import { plainDigits } from '../../utils/domain/plain-digits';
import { t } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Field } from '../shared/field';
import { currencySign, parseTypedMoney } from '../shared/money-text';

interface CouponFormProps {
  readonly currency: string;
  readonly onAdd: (coupon: Coupon) => void;
}

const EMPTY = { code: '', off: '', minimum: '' };

/** Takes down a coupon: its code, what it takes off, and from which sum on. */
export function CouponForm({ currency, onAdd }: CouponFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [isWrong, setWrong] = useState(false);
  const change = (part: Partial<typeof EMPTY>) => setTyped((before) => ({ ...before, ...part }));
  const sign = currencySign(currency);
  const submit = (event: Event) => {
    event.preventDefault();
    const coupon = parseCoupon(typed, currency);
    setWrong(coupon === null);
    if (!coupon) return;
    onAdd(coupon);
    setTyped(EMPTY);
  };
  return (
    <form class="coupon-form" onSubmit={submit}>
      <Field
        label={t('optionsCouponCode')}
        value={typed.code}
        maxLength={100}
        onInput={(event) => change({ code: event.currentTarget.value })}
      />
      <Field
        label={t('optionsCouponOff', sign)}
        value={typed.off}
        error={isWrong ? t('optionsCouponOffBad') : null}
        onInput={(event) => change({ off: event.currentTarget.value })}
      />
      <Field
        label={t('optionsCouponMinimum', sign)}
        value={typed.minimum}
        inputMode="decimal"
        onInput={(event) => change({ minimum: event.currentTarget.value })}
      />
      <Button type="submit">{t('optionsCouponAdd')}</Button>
    </form>
  );
}

/** A coupon as typed: "10 %" or an amount; null when it takes nothing off, more than everything, or from no sum that can be read. */
function parseCoupon(typed: typeof EMPTY, currency: string): Coupon | null {
  const minimumOrder = typed.minimum.trim() === '' ? null : parseTypedMoney(typed.minimum, currency);
  if (typed.minimum.trim() !== '' && !minimumOrder) return null;
  const code = typed.code.trim();
  if (/[%٪％]/.test(typed.off)) {
    const percentOff = Number(plainDecimal(plainDigits(typed.off).replace(/[^\d.,]/g, ''), { decimals: 2 }));
    const isShare = percentOff > 0 && percentOff <= 100;
    return isShare ? { code, percentOff, amountOff: null, minimumOrder } : null;
  }
  const amountOff = parseTypedMoney(typed.off, currency);
  return amountOff && amountOff.minor > 0 ? { code, percentOff: null, amountOff, minimumOrder } : null;
}
