import type { Cart, CartRow, TotalRise } from '../../../utils/domain/cart/cart';
import { type TextKey, t } from '../../../utils/platform/text';
import { formatMoney } from '../../shared/format';

/** Our word for an amount that the shop's data does not name; goods are the lines themselves. */
const ROW_WORDS: Readonly<Record<Exclude<CartRow['kind'], 'goods'>, TextKey>> = {
  delivery: 'planDelivery',
  tax: 'planRowTax',
  discount: 'planRowDiscount',
  deposit: 'planRowDeposit',
  fee: 'planRowFee',
  other: 'planRowFee',
};

/** What a shop's cart says it costs, with all that it adds to the lines or takes off them. */
export function CartSums({ cart: { rows = [], total } }: { readonly cart: Cart }) {
  if (!total) return null;
  const shown = rows.flatMap(({ kind, ...row }) => (kind === 'goods' ? [] : [{ ...row, kind }]));
  return (
    <div class="small quiet">
      {shown.length > 0 && (
        <ul>
          {shown.map(({ kind, name, amount }, at) => (
            <li key={`${at} ${name}`} dir="auto">
              {name ?? t(ROW_WORDS[kind])} {formatMoney(amount)}
            </li>
          ))}
        </ul>
      )}
      <p>{t('planCartTotal', formatMoney(total))}</p>
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
