import type { Money } from '../../utils/domain/money/money';
import { costOfPacks, isDeal, type Promotion } from '../../utils/domain/money/promotion';
import { t } from '../../utils/platform/text';
import { formatMoney } from './format';

/** What several packs cost less, each deal in words with the price of one pack: "3 for the price of 2: €0.66 each". */
export function dealWords(price: Money, promotions: readonly Promotion[]): string[] {
  return promotions.flatMap((promotion) => {
    const many = promotion.kind === 'price-break' ? promotion.from : promotion.take;
    const cost = costOfPacks(price, [promotion], many);
    if (!isDeal(promotion) || cost >= price.minor * many) return [];
    return wordsOf(promotion, formatMoney({ ...price, minor: Math.round(cost / many) }));
  });
}

function wordsOf(promotion: Promotion, each: string): string {
  switch (promotion.kind) {
    case 'multi-buy':
      return t('dealMultiBuy', String(promotion.take), String(promotion.pay), each);
    case 'bundle':
      return t('dealBundle', String(promotion.take), formatMoney(promotion.price), each);
    case 'price-break':
      return t('dealFrom', String(promotion.from), each);
  }
}
