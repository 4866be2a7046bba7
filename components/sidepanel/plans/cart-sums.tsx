import type { Cart, CartRow, TotalRise } from '../../../utils/domain/cart/cart';
import type { Money } from '../../../utils/domain/money/money';
import { type TextKey, t } from '../../../utils/platform/text';
import { formatMoney } from '../../shared/format';
import { MoneyText } from '../../shared/money';

/** Our word for an amount that the shop's data does not name; goods are the lines themselves. */
const ROW_WORDS: Readonly<Record<Exclude<CartRow['kind'], 'goods'>, TextKey>> = {
  delivery: 'planDelivery',
  tax: 'planRowTax',
  discount: 'planRowDiscount',
  deposit: 'planRowDeposit',
  fee: 'planRowFee',
  other: 'planRowFee',
};

interface CartSumsProps {
  readonly cart: Cart | null;
  /** What was planned for the whole cart; null where it cannot be held against it. */
  readonly planned: Money | null;
}

/** What a shop's cart says it costs, with all that it adds to the lines or takes off them, over what was planned. */
export function CartSums({ cart, planned }: CartSumsProps) {
  const { rows = [], total = null } = cart ?? {};
  if (!total && !planned) return null;
  const shown = total ? rows.flatMap(({ kind, ...row }) => (kind === 'goods' ? [] : [{ ...row, kind }])) : [];
  return (
    <dl class="plan-pairs">
      {shown.map(({ kind, name, amount }, at) => (
        <Sum key={`${at} ${name}`} name={name ?? t(ROW_WORDS[kind])} value={amount} />
      ))}
      {total && <Sum name={t('planCartTotal')} value={total} />}
      {planned && <Sum name={t('planSumPlanned')} value={planned} />}
    </dl>
  );
}

/** A name and an amount at the two ends of a line. */
export function Sum({ name, value }: { readonly name: string; readonly value: Money }) {
  return (
    <div class="plan-pair">
      <dt class="quiet">
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <MoneyText value={value} />
      </dd>
    </div>
  );
}

/** What a cart should cost and what the shop says, where the lines do not explain it. */
export function TotalRose({ rise: { expected, seen, names } }: { readonly rise: TotalRise }) {
  return (
    <>
      <span class="small">{t('planTotalRose', formatMoney(expected), formatMoney(seen))}</span>
      {names.length > 0 && (
        <span class="small" dir="auto">
          {t('planTotalRoseNames', names.join(', '))}
        </span>
      )}
    </>
  );
}
