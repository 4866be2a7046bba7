import { toBase } from '../domain/measure/quantity';
import type { Money } from '../domain/money/money';
import { isComparableUnitPrice, perBaseUnit, type UnitPrice } from '../domain/money/unit-price';
import type {
  Comparison,
  ComparisonAttribute,
  ComparisonCell,
  ComparisonRow,
  ComparisonValue,
} from '../domain/product/comparison';
import { longGtin } from '../domain/product/gtin';
import type { Product } from '../domain/product/product';
import { disputedUnitPrice } from '../domain/product/unit-price-dispute';
import { effectiveUnitPrice, quantityOf } from './effective-unit-price';

interface Column {
  readonly attribute: ComparisonAttribute;
  readonly read: (product: Product) => ComparisonValue | null;
  readonly isSure?: (product: Product) => boolean;
}

const COLUMNS: readonly Column[] = [
  { attribute: 'price', read: ({ price }) => moneyValue(price), isSure: isPriceCertain },
  {
    attribute: 'unitPrice',
    read: (product) => unitPriceValue(effectiveUnitPrice(product)),
    isSure: (product) => isPriceCertain(product) && disputedUnitPrice(product) === null,
  },
  { attribute: 'listPrice', read: ({ listPrice }) => moneyValue(listPrice) },
  { attribute: 'memberPrice', read: ({ memberPrice }) => moneyValue(memberPrice) },
  { attribute: 'quantity', read: quantityValue, isSure: ({ quantity }) => quantity !== null },
  { attribute: 'brand', read: ({ brand }) => textValue(brand) },
  {
    attribute: 'availability',
    read: ({ availability }) => availability && { kind: 'availability', availability },
  },
  {
    attribute: 'itemCondition',
    read: ({ itemCondition }) => itemCondition && { kind: 'condition', itemCondition },
  },
  { attribute: 'seller', read: ({ seller }) => textValue(seller) },
  {
    attribute: 'gtin',
    read: ({ gtin }) => textValue(gtin && longGtin(gtin).replace(/^0(?=\d{13}$)/, '')),
  },
  { attribute: 'mpn', read: ({ mpn }) => textValue(mpn) },
  { attribute: 'shop', read: ({ origin }) => ({ kind: 'origin', origin }) },
  { attribute: 'seenAt', read: ({ seenAt }) => ({ kind: 'time', at: seenAt }) },
];

/** Products side by side, attributes in one form (amounts in base units, prices per kg, l or piece); what no page says is left out. */
export function compareProducts(products: readonly Product[]): Comparison {
  const fixed = COLUMNS.map((column) => rowOf(products, column, null));
  const at = COLUMNS.findIndex(({ attribute }) => attribute === 'availability');
  const rows = [...fixed.slice(0, at), ...variantRows(products), ...fixed.slice(at)];
  return {
    productKeys: products.map(({ productKey }) => productKey),
    rows: rows.filter(({ cells }) => cells.some(({ value }) => value !== null)),
  };
}

function rowOf(products: readonly Product[], column: Column, name: string | null): ComparisonRow {
  const values = products.map(column.read);
  const best = bestOf(column.attribute, values);
  const cells = products.map((product, index) => cellOf(product, column, values[index] ?? null, best));
  const isSame = new Set(values.map((value) => JSON.stringify(value))).size === 1;
  return { attribute: column.attribute, name, cells, isSame };
}

function cellOf(
  product: Product,
  column: Column,
  value: ComparisonValue | null,
  best: number | null,
): ComparisonCell {
  return {
    productKey: product.productKey,
    url: product.url,
    value,
    isSure: value !== null && (column.isSure?.(product) ?? true),
    isBest: value !== null && best !== null && amountOf(value) === best,
  };
}

function variantRows(products: readonly Product[]): ComparisonRow[] {
  const names = new Map(
    products.flatMap(({ variant }) => variant.map(({ name }) => [name.toLowerCase(), name] as const)),
  );
  return [...names].map(([key, name]) => {
    const read = ({ variant }: Product): ComparisonValue | null => {
      const choice = variant.find((each) => each.name.toLowerCase() === key);
      return choice ? { kind: 'choice', choice } : null;
    };
    return rowOf(products, { attribute: 'variant', read }, name);
  });
}

// Lowest is best among at least two prices of one currency and measure that are not all equal.
function bestOf(attribute: ComparisonAttribute, values: readonly (ComparisonValue | null)[]): number | null {
  if (attribute !== 'price' && attribute !== 'unitPrice') return null;
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (!first || known.length < 2 || !known.every((value) => isComparable(first, value))) return null;
  const amounts = known.map(amountOf);
  return Math.min(...amounts) < Math.max(...amounts) ? Math.min(...amounts) : null;
}

function isComparable(a: ComparisonValue, b: ComparisonValue): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.money.currency === b.money.currency;
  return (
    a.kind === 'unit-price' && b.kind === 'unit-price' && isComparableUnitPrice(a.unitPrice, b.unitPrice)
  );
}

function amountOf(value: ComparisonValue): number {
  if (value.kind === 'money') return value.money.minor;
  return value.kind === 'unit-price' ? perBaseUnit(value.unitPrice) : Number.NaN;
}

function isPriceCertain({ isPriceSure, priceConflict }: Product): boolean {
  return isPriceSure && priceConflict.length === 0;
}

function moneyValue(money: Money | null): ComparisonValue | null {
  return money && { kind: 'money', money };
}

function unitPriceValue(unitPrice: UnitPrice | null): ComparisonValue | null {
  return unitPrice && { kind: 'unit-price', unitPrice };
}

function quantityValue(product: Product): ComparisonValue | null {
  const quantity = quantityOf(product);
  return quantity && { kind: 'quantity', quantity: toBase(quantity) };
}

function textValue(text: string | null): ComparisonValue | null {
  return text === null ? null : { kind: 'text', text };
}
