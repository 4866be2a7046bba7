import { expect, test } from 'vitest';
import { marketBasket } from '../../../scripts/bench-baskets/market';
import { searchBasket } from '../../../utils/planning/basket-search';
import { BestBasket } from '../../../utils/planning/best-basket';
import { problemOf } from '../../../utils/planning/plan-problem';
import { type FlatBasket, flatten, rootOf } from '../../../utils/planning/search-node';
import { shopSets } from '../../../utils/planning/shop-sets';

const MARKET = marketBasket(3, { items: 12, shops: 20, offers: 2 });
const { problem } = problemOf({ ...MARKET, budget: null, maxShops: null });

/** The basket of a list in 20 shops, and how often the search asked what one of them charges. */
function counted(): { readonly basket: FlatBasket; readonly asked: () => number } {
  let asked = 0;
  const { basket } = flatten(problem, false);
  const shops = basket.shops.map((rules) => ({
    ...rules,
    get minimumOrder() {
      asked++;
      return rules.minimumOrder;
    },
  }));
  return { basket: { ...basket, shops }, asked: () => asked };
}

test('a search of little effort ends soon, however many shops there are, and still finds a basket', () => {
  const askedWith = (effort: number) => {
    const { basket, asked } = counted();
    const { choice } = searchBasket(basket, {
      ...{ ceiling: Number.POSITIVE_INFINITY, mayLeaveOut: 0, unwanted: null },
      effort,
    });
    expect(choice).not.toBeNull();
    return asked();
  };
  expect(askedWith(5_000)).toBeLessThan(askedWith(200_000) / 4);
});

test('looking through the sets of shops ends when the effort is used up, and says what it gave up', () => {
  const { basket } = counted();
  let [left, looked] = [10_000, 0];
  const canBeat = () => ++looked > 0;
  const spend = (work: number) => {
    left -= work;
    return left > 0;
  };
  const { rest } = shopSets(basket, rootOf(basket), 0, canBeat, spend);
  expect(looked).toBeLessThan(1_000);
  expect(rest).toBeLessThan(Number.POSITIVE_INFINITY);
});

test('what has no basket at all is never better than having none yet', () => {
  const { basket } = counted();
  const rules = { ceiling: Number.POSITIVE_INFINITY, mayLeaveOut: 0, unwanted: null };
  const best = new BestBasket(basket, rules);
  expect(best.canBe(Number.POSITIVE_INFINITY)).toBe(false);
  expect(best.canBe(1_000_000)).toBe(true);
});
