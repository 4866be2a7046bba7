import { describe, expect, test } from 'vitest';
import { describeProduct } from '../../../../utils/agent/tools/describe';
import type { Product } from '../../../../utils/domain/product/product';
import { euros, milk } from '../../../support/rows';
import { contextOf } from '../seen';

const lineOf = (change: Partial<Product>) => describeProduct(milk(change), contextOf());

describe('a product on one line for the model', () => {
  test('an old price is only what the shop claims, in the currency of the price', () => {
    expect(lineOf({ listPrice: euros('1.49') })).toContain(' | claims was 1.49 | ');
    expect(lineOf({ listPrice: { minor: 149, currency: 'GBP' } })).toContain(' | claims was 1.49 GBP | ');
    expect(lineOf({ price: null, memberPrice: euros('0.99') })).toContain(' | card 0.99 EUR | ');
    expect(lineOf({ price: euros('0.99'), deposit: euros('0.25') })).toContain(' | plus deposit 0.25 | ');
  });

  test.each([
    ['Size', '42', true],
    ['Farbe', '-20 °C fest', true],
    ['Main Color', '-Select-', false],
    ['Größe', '– Bitte wählen –', false],
    ['warranties[extended]', '12', false],
    ['rcxOrdFreqSns', '2 Wochen', false],
    ['item_qty', '1', false],
  ])('a choice %s "%s" is told: %s', (name, value, isTold) =>
    expect(lineOf({ variant: [{ name, value }] }).includes(` | ${name} ${value} | `)).toBe(isTold),
  );
});
