import type { UnmetItem } from '../../../utils/domain/plan/plan';
import { type TextKey, t } from '../../../utils/platform/text';
import { formatMoney, formatShop } from '../../shared/format';

/** Why a wish is not in the plan, and what is missing. */
export function unmetWords({ reason, order }: UnmetItem): string {
  if (!order) return t(UNMET_WORDS[reason]);
  const { origin, minimum, missing } = order;
  return t('planUnmetSmallOrder', formatShop(origin), formatMoney(minimum), formatMoney(missing));
}

const UNMET_WORDS: Readonly<Record<UnmetItem['reason'], TextKey>> = {
  'never-seen': 'planUnmetNeverSeen',
  'out-of-stock': 'planUnmetOutOfStock',
  'other-currency': 'planUnmetOtherCurrency',
  'no-price': 'planUnmetNoPrice',
  'price-conflict': 'planUnmetPriceConflict',
  forbidden: 'planUnmetForbidden',
  'below-minimum-order': 'planUnmetBelowMinimumOrder',
  'over-budget': 'planUnmetOverBudget',
  'too-many-shops': 'planUnmetTooManyShops',
  'not-in-required-shop': 'planUnmetNotInRequiredShop',
  'above-maximum-price': 'planUnmetAboveMaximumPrice',
  'not-on-sale': 'planUnmetNotOnSale',
};
