import type { ComparisonAttribute, ComparisonValue } from '../../../utils/domain/comparison';
import { type Quantity, type QuantityUnit, toBase } from '../../../utils/domain/quantity';
import { type TextKey, t } from '../../../utils/platform/text';
import { formatDay, formatMoney, formatQuantity, formatShop, formatUnitPrice } from '../../shared/format';

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
      return formatQuantity(readable(value.quantity));
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

const LARGER: Partial<Readonly<Record<QuantityUnit, QuantityUnit>>> = { g: 'kg', ml: 'l', cm: 'm' };

// 2,000 ml is read more easily as 2 l.
function readable(quantity: Quantity): Quantity {
  const { value, unit } = toBase(quantity);
  const larger = LARGER[unit];
  const size = larger ? toBase({ value: 1, unit: larger }).value : Number.POSITIVE_INFINITY;
  return larger && value >= size ? { value: value / size, unit: larger } : { value, unit };
}
