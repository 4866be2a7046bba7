import { toBase } from '../../../utils/domain/measure/quantity';
import type { ComparisonAttribute, ComparisonValue } from '../../../utils/domain/product/comparison';
import { type TextKey, t } from '../../../utils/platform/text';
import {
  formatDay,
  formatMoney,
  formatQuantity,
  formatShop,
  formatUnitPrice,
  inLargerUnit,
} from '../../shared/format';

/** The name of a row, by attribute; a `variant` row is named by the shop's own option. */
export const ATTRIBUTE_WORDS: Readonly<Record<ComparisonAttribute, TextKey>> = {
  price: 'compareRowPrice',
  unitPrice: 'compareRowUnitPrice',
  listPrice: 'compareRowListPrice',
  memberPrice: 'compareRowMemberPrice',
  quantity: 'compareRowQuantity',
  brand: 'compareRowBrand',
  variant: 'compareRowVariant',
  availability: 'compareRowAvailability',
  itemCondition: 'compareRowCondition',
  seller: 'compareRowSeller',
  gtin: 'compareRowGtin',
  mpn: 'compareRowMpn',
  shop: 'compareRowShop',
  seenAt: 'compareRowSeen',
};

/** A cell's value as the person reads it. */
export function cellWords(value: ComparisonValue): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value.money);
    case 'unit-price':
      return formatUnitPrice(value.unitPrice);
    case 'quantity':
      return formatQuantity(inLargerUnit(toBase(value.quantity)));
    case 'availability':
      return t(`sharedAvailability_${value.availability}`);
    case 'condition':
      return t(`compareCondition_${value.itemCondition}`);
    case 'choice':
      return value.choice.value;
    case 'origin':
      return formatShop(value.origin);
    case 'time':
      return formatDay(value.at);
    case 'text':
      return value.text;
  }
}
