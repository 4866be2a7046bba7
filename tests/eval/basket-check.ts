import type { PlanLine } from '../../utils/domain/plan/plan.ts';
import { type Check, titleOf } from './checks.ts';
import type { Good } from './truth.ts';

/** One thing that a plan must hold: which goods will do, and how many of them. */
export interface BasketWish {
  readonly fits: (good: Good) => boolean;
  readonly count: number;
}

/** The last plan buys exactly these things, in stock, at the mall's own prices, for no more than this, delivery and all. */
export function plansWithin(budgetMinor: number, wishes: readonly BasketWish[]): Check {
  return ({ plans, goods }) => {
    const plan = plans.at(-1);
    if (!plan) return ['no plan was made'];
    const lines = plan.shops.flatMap((shop) => shop.lines);
    const costs = lines.map((line) => costOf(line, goods));
    const sum = costs.reduce((total: number, cost) => total + (cost ?? 0), plan.delivery.minor);
    return [
      ...costs.flatMap((cost, place) =>
        cost === null ? [`${lines[place]?.name} is not what the mall sells at that price`] : [],
      ),
      ...wishes.flatMap((wish, place) => missing(wish, place, lines, goods)),
      ...(lines.length > wishes.length ? ['the plan buys more than was asked for'] : []),
      ...(plan.total.minor === sum
        ? []
        : [`the total is ${plan.total.minor}, and its lines and delivery are ${sum}`]),
      ...(plan.total.minor > budgetMinor
        ? [`the plan costs ${plan.total.minor}, over the budget of ${budgetMinor}`]
        : []),
      ...(plan.budget?.minor === budgetMinor
        ? []
        : [`the plan was made for a budget of ${plan.budget?.minor ?? 'nothing'}`]),
    ];
  };
}

/** The list holds this many things more than before, one of them in each of these words. */
export function listHas(...words: readonly RegExp[]): Check {
  return ({ items, itemsBefore }) => [
    ...(items.length === itemsBefore + words.length ? [] : [`the list has ${items.length} items`]),
    ...words
      .filter((each) => !items.some(({ text }) => each.test(text)))
      .map((each) => `${each} is not on the list`),
  ];
}

function costOf({ url, count, price }: PlanLine, goods: readonly Good[]): number | null {
  const good = goods.find((each) => each.url === url);
  return good?.isInStock && good.minor === price.minor ? good.minor * count : null;
}

function missing(
  { fits, count }: BasketWish,
  place: number,
  lines: readonly PlanLine[],
  goods: readonly Good[],
): readonly string[] {
  const right = goods.filter(fits);
  const bought = lines.filter(({ url }) => right.some((good) => good.url === url));
  const number = bought.reduce((sum, line) => sum + line.count, 0);
  const wanted = right.slice(0, 3).map(titleOf).join(' or ');
  return number === count ? [] : [`wish ${place + 1} is bought ${number} times, not ${count}: ${wanted}`];
}
