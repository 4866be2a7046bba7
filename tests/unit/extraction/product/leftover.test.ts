import { expect, test } from 'vitest';
import type { Seen } from '../../../../utils/domain/product/page-capture';
import { compareSights } from '../../../../utils/extraction/product/leftover';
import { euros, milkSnapshot, sure } from '../../../support/rows';

const product = (name: string, price = '1.19') => ({
  kind: 'product' as const,
  product: milkSnapshot({ name: sure(name), price: sure(euros(price)) }),
});

/** Sights in turn, each told of the one before: product, path and moment in; leftover and new out. */
function sights(...looks: readonly [ReturnType<typeof product>, string, number][]) {
  let last: Seen | null = null;
  return looks.map(([reading, path, now]) => {
    const sight = compareSights(reading, `https://shop.example${path}?q=1`, last, now);
    last = sight.seen;
    return [sight.isLeftover, sight.isNew];
  });
}

test('what still shows after the address changed is not the new page’s', () => {
  expect(
    sights(
      [product('Milk'), '/milk', 0],
      [product('Milk'), '/bread', 100],
      [product('Bread'), '/bread', 600],
    ),
  ).toEqual([
    [false, true],
    [true, false],
    [false, true],
  ]);
});

test('the same words are believed when they stay for three seconds', () => {
  expect(
    sights(
      [product('Cup'), '/cup-white', 0],
      [product('Cup'), '/cup-black', 100],
      [product('Cup'), '/cup-black', 3_200],
    ),
  ).toEqual([
    [false, true],
    [true, false],
    [false, false],
  ]);
});

test('the same page may change as it likes, and says so only when it did', () => {
  expect(
    sights(
      [product('Milk'), '/milk', 0],
      [product('Milk'), '/milk', 10],
      [product('Milk', '1.09'), '/milk', 20],
    ),
  ).toEqual([
    [false, true],
    [false, false],
    [false, true],
  ]);
});
