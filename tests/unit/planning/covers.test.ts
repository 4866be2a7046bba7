import { expect, test } from 'vitest';
import type { Product } from '../../../utils/domain/product/product';
import { coversOf } from '../../../utils/planning/covers';
import type { PackOffer } from '../../../utils/planning/pack-offer';
import { eur, goods, wish } from './plan-world';
import { randomFrom } from './random-basket';

const NEED = 6;
const ITEM = wish('milk', { need: { value: NEED, unit: 'l' } });

function offersFor(seed: number, many: number): PackOffer[] {
  const random = randomFrom(seed);
  return Array.from({ length: many }, (_, at) => {
    const size = [0.5, 0.75, 1, 1.5, 2][Math.floor(random() * 5)] ?? 1;
    const product: Product = goods('a', `Milk ${at}`, 40 + Math.floor(random() * 300), {
      quantity: { value: size, unit: 'l' },
    });
    const count = Math.ceil((1000 * NEED) / (1000 * size));
    const price = product.price ?? eur(1);
    return { product, rule: null, count, price, isMemberPrice: false, size: 1000 * size, isCapped: false };
  });
}

// Every two of them, each so often, of which no pack can be spared.
function costsOfPairs(offers: readonly PackOffer[]): number[] {
  return offers.flatMap((one, at) =>
    offers.slice(at + 1).flatMap((other) =>
      Array.from({ length: 12 }, (_, index) => index + 1).flatMap((ones) => {
        const rest = 1000 * NEED - ones * (one.size ?? 1);
        const others = Math.ceil(rest / (other.size ?? 1));
        const isSpared = ones * (one.size ?? 1) + others * (other.size ?? 1) - (one.size ?? 1) >= 1000 * NEED;
        if (rest <= 0 || others > 12 || isSpared) return [];
        return [ones * one.price.minor + others * other.price.minor];
      }),
    ),
  );
}

test('of thousands of ways to put two sizes together the 200 cheapest are kept', () => {
  for (let seed = 0; seed < 5; seed++) {
    const offers = offersFor(seed, 40);
    const mixed = coversOf(ITEM, offers).filter(({ lines }) => lines.length > 1);
    const cheapest = costsOfPairs(offers).sort((a, b) => a - b);
    expect(cheapest.length).toBeGreaterThan(2_000);
    expect(mixed.map(({ cost }) => cost)).toEqual(cheapest.slice(0, 200));
  }
});

test('three sizes of one shop are put together, however many other shops have some', () => {
  const offer = (shop: string, litres: number, minor: number): PackOffer => {
    const url = `https://${shop}.example/${litres}`;
    const product = goods(shop, 'Milk', minor, {
      url,
      productKey: url,
      quantity: { value: litres, unit: 'l' },
    });
    const count = Math.ceil(1.75 / litres);
    return {
      product,
      rule: null,
      count,
      price: eur(minor),
      isMemberPrice: false,
      size: 1000 * litres,
      isCapped: false,
    };
  };
  const offers = ['a', 'b', 'c'].flatMap((shop, at) => [
    offer(shop, 1, 100 + at),
    offer(shop, 0.5, 55 + at),
    offer(shop, 0.25, 31 + at),
  ]);
  const [cheapest] = coversOf({ ...ITEM, need: { value: 1.75, unit: 'l' } }, offers);
  expect([cheapest?.cost, cheapest?.lines.length]).toEqual([186, 3]);
});
