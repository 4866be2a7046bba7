import { expect, test } from 'vitest';
import { marketBasket } from '../../../scripts/bench-baskets/market';
import { planBasket, planSteps } from '../../../utils/planning/plan-basket';
import { inTurns } from '../../../utils/planning/steps';
import { eur } from './plan-world';

const REQUEST = {
  ...marketBasket(4, { items: 60, shops: 8, offers: 5 }),
  ...{ budget: eur(9_000), maxShops: 3 },
};

test('a long list is planned in steps, so that the worker answers others meanwhile, and comes to the same plan', async () => {
  let [isOver, others, pauses] = [false, 0, 0];
  const timer = setInterval(() => {
    others++;
  });
  const turns = {
    isOver: () => {
      isOver = !isOver;
      return isOver;
    },
    pause: async () => {
      pauses++;
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
  const plan = await inTurns(planSteps(REQUEST), turns);
  clearInterval(timer);
  expect(plan).toEqual(planBasket(REQUEST));
  expect(pauses).toBeGreaterThan(30);
  expect(others).toBeGreaterThan(10);
});

test('no step of it takes longer than a second, search and all', () => {
  let [longest, before] = [0, process.cpuUsage().user];
  const steps = planSteps(structuredClone(REQUEST));
  while (!steps.next().done) {
    const now = process.cpuUsage().user;
    longest = Math.max(longest, (now - before) / 1000);
    before = now;
  }
  expect(longest).toBeLessThan(1000);
});
