import { describe, expect, test } from 'vitest';
import type { ComparisonAttribute } from '../../../utils/domain/product/comparison';
import type { Product } from '../../../utils/domain/product/product';
import { compareProducts } from '../../../utils/matching/compare-products';
import { productOf } from '../product-of';

const small = productOf({
  origin: 'https://a.example',
  url: 'https://a.example/p',
  productKey: 'a',
  name: 'Milk',
  price: { minor: 90, currency: 'EUR' },
  quantity: { value: 500, unit: 'ml' },
  variant: [{ name: 'Fat', value: '3.5 %' }],
});
const large = productOf({
  origin: 'https://b.example',
  url: 'https://b.example/p',
  productKey: 'b',
  name: 'Milk',
  price: { minor: 150, currency: 'EUR' },
  quantity: { value: 1, unit: 'l' },
  isPriceSure: false,
});

function row(products: readonly Product[], attribute: ComparisonAttribute) {
  return compareProducts(products).rows.find((each) => each.attribute === attribute);
}

describe('products side by side', () => {
  test('the lowest price is marked, and so is the lowest price per litre', () => {
    expect(row([small, large], 'price')?.cells.map(({ isBest }) => isBest)).toEqual([true, false]);
    expect(row([small, large], 'unitPrice')?.cells.map(({ isBest }) => isBest)).toEqual([false, true]);
  });

  test('amounts stand in one unit', () =>
    expect(row([small, large], 'quantity')?.cells.map(({ value }) => value)).toEqual([
      { kind: 'quantity', quantity: { value: 500, unit: 'ml' } },
      { kind: 'quantity', quantity: { value: 1000, unit: 'ml' } },
    ]));

  test('every cell leads to where it was read and says whether it is sure', () =>
    expect(row([small, large], 'price')?.cells).toMatchObject([
      { productKey: 'a', url: 'https://a.example/p', isSure: true },
      { productKey: 'b', url: 'https://b.example/p', isSure: false },
    ]));

  test('a price per litre that the shop prints otherwise is worked out and not sure', () => {
    const printed = (amount: number) => ({
      ...small,
      unitPrice: { amount, currency: 'EUR', per: 1, unit: 'l' as const },
    });
    const cell = (product: Product) => row([product, large], 'unitPrice')?.cells[0];
    expect(cell(printed(1.8))).toMatchObject({ isSure: true, value: { unitPrice: { amount: 1.8 } } });
    expect(cell(printed(0.9))).toMatchObject({ isSure: false, value: { unitPrice: { amount: 1.8 } } });
  });

  test('what only one page says stays empty for the other', () =>
    expect(row([small, large], 'variant')).toMatchObject({
      name: 'Fat',
      isSame: false,
      cells: [{ value: { kind: 'choice' } }, { value: null }],
    }));

  test('what no page says has no row', () => expect(row([small, large], 'gtin')).toBeUndefined());

  test('two currencies have no lowest price', () => {
    const dollars = { ...large, price: { minor: 10, currency: 'USD' } };
    expect(row([small, dollars], 'price')?.cells.some(({ isBest }) => isBest)).toBe(false);
  });

  test('equal prices have no best', () =>
    expect(row([small, { ...small, productKey: 'c' }], 'price')).toMatchObject({
      isSame: true,
      cells: [{ isBest: false }, { isBest: false }],
    }));
});
