import type { Money } from '../../utils/domain/money/money';
import type { UnitPrice } from '../../utils/domain/money/unit-price';
import { t } from '../../utils/platform/text';
import { formatMoney, formatUnitPrice } from './format';
import './money.css';

/** An amount of money; `size="figure"` is the one big number of a screen, `isStruck` a price that no longer holds. */
export function MoneyText({
  value,
  size = 'text',
  isStruck = false,
}: {
  readonly value: Money;
  readonly size?: 'text' | 'figure';
  readonly isStruck?: boolean;
}) {
  const text = formatMoney(value);
  if (isStruck)
    return (
      <s class="money figures">
        <span class="aloud">{t('sharedBefore')} </span>
        {text}
      </s>
    );
  return <span class={size === 'figure' ? 'money figures figure' : 'money figures'}>{text}</span>;
}

/** A price per kilo, litre or piece. */
export function UnitPriceText({ value }: { readonly value: UnitPrice }) {
  return <span class="money figures">{formatUnitPrice(value)}</span>;
}
