import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameQuantity, type Quantity, toBase } from '../../../../utils/domain/measure/quantity';
import {
  agreesWith,
  isComparableUnitPrice,
  perBaseUnit,
  unitPriceOf,
} from '../../../../utils/domain/money/unit-price';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('the price per unit', () => {
  test.each([
    [199, { value: 500, unit: 'g' }, 3.98, 'kg'],
    [119, { value: 1, unit: 'l' }, 1.19, 'l'],
    [396, { value: 1980, unit: 'ml' }, 2, 'l'],
    [400, { value: 8, unit: 'piece' }, 0.5, 'piece'],
  ] as const)('%i cents for %o', (minor, quantity, amount, unit) => {
    expect(unitPriceOf(eur(minor), quantity)).toMatchObject({ per: 1, unit });
    expect(unitPriceOf(eur(minor), quantity)?.amount).toBeCloseTo(amount, 9);
  });

  test('of nothing is none', () => expect(unitPriceOf(eur(100), { value: 0, unit: 'g' })).toBeNull());

  test('times the amount is the price again', () => {
    const quantity = fc.record<Quantity>({
      value: fc.integer({ min: 1, max: 5000 }),
      unit: fc.constantFrom('g', 'kg', 'ml', 'l', 'piece', 'm'),
    });
    fc.assert(
      fc.property(fc.nat(1_000_000), quantity, (minor, content) => {
        const unitPrice = unitPriceOf(eur(minor), content);
        expect(unitPrice && Math.round(perBaseUnit(unitPrice) * toBase(content).value * 100)).toBe(minor);
      }),
    );
  });

  test('agrees with the printed one within its rounding', () => {
    const computed = unitPriceOf(eur(199), { value: 330, unit: 'ml' });
    expect(computed && agreesWith({ amount: 6.03, currency: 'EUR', per: 1, unit: 'l' }, computed)).toBe(true);
    expect(computed && agreesWith({ amount: 5.03, currency: 'EUR', per: 1, unit: 'l' }, computed)).toBe(
      false,
    );
  });

  test('per kilogram and per piece cannot be compared', () =>
    expect(
      isComparableUnitPrice(
        { amount: 1, currency: 'EUR', per: 1, unit: 'kg' },
        { amount: 1, currency: 'EUR', per: 1, unit: 'piece' },
      ),
    ).toBe(false));
});

describe('amounts', () => {
  test.each([
    [{ value: 2, unit: 'l' }, { value: 2000, unit: 'ml' }, true],
    [{ value: 12, unit: 'piece' }, { value: 12, unit: 'piece' }, true],
    [{ value: 354.882, unit: 'ml' }, { value: 355, unit: 'ml' }, true],
    [{ value: 1980, unit: 'ml' }, { value: 2, unit: 'l' }, false],
    [{ value: 200, unit: 'sheet' }, { value: 201, unit: 'sheet' }, false],
    [{ value: 1, unit: 'kg' }, { value: 1, unit: 'l' }, false],
  ] as const)('%o and %o are the same: %s', (a, b, isSame) => expect(isSameQuantity(a, b)).toBe(isSame));
});
