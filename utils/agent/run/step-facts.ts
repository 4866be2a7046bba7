import { addMoney, apartMoney } from '../../domain/money/money';
import { summarisePrices } from '../../domain/money/price-summary';
import type { BasketPlan } from '../../domain/plan/plan';
import type { Product } from '../../domain/product/product';
import type { Figure, StepFacts } from '../../domain/talk/answer-facts';
import type { StepResult } from '../../domain/talk/conversation';
import { suggest } from '../../matching/suggesting/suggest';
import { findList, listItems } from '../../storage/queries/lists';
import { findPlan } from '../../storage/queries/plans';
import { findCandidates, findProducts, priceHistory } from '../../storage/queries/products';
import { readTaste } from '../../storage/queries/taste';
import { moneyFigure, pairFigures, shareFigure } from '../checked-answer/product-figures';

const NOTHING: StepFacts = { products: [], figures: [], words: [] };

/** What a step's result says that an answer may repeat, frozen as it is now: prices, differences, totals, wishes. */
export async function factsOf(result: StepResult, now: number): Promise<StepFacts> {
  switch (result.kind) {
    case 'products':
      return productFacts(await findProducts(result.productKeys));
    case 'comparison':
      return comparedFacts(await findProducts(result.productKeys));
    case 'substitutes':
      return substituteFacts(await findProducts([result.productKey]), now);
    case 'history':
      return historyFacts(result.productKey, now);
    case 'list':
      return listFacts(result.listId);
    case 'plan':
      return planFacts(result.planId);
    case 'question':
    case 'refused':
      return NOTHING;
  }
}

/** Products as facts: as they are now, without what no answer can repeat (picture, shelf). */
function productFacts(products: readonly Product[], figures: readonly Figure[] = []): StepFacts {
  const kept = products.map((product) => ({ ...product, thumbnail: null, breadcrumbs: [] }));
  return { products: kept, figures, words: [] };
}

/** Products that were put side by side: the differences between them may be said too. */
export function comparedFacts(products: readonly Product[]): StepFacts {
  return productFacts(products, pairFigures(products));
}

async function substituteFacts([wanted]: readonly Product[], now: number): Promise<StepFacts> {
  if (!wanted) return NOTHING;
  const candidates = await findCandidates(wanted);
  const search = { now, limit: 8, includesDearer: true };
  const found = suggest(wanted, candidates, search, await readTaste()).offers;
  const others = candidates.filter((each) => found.some(({ productKey }) => productKey === each.productKey));
  const figures = found.flatMap(({ productKey, saving, difference }) => [
    shareFigure(Math.abs(saving), productKey),
    ...(difference ? [moneyFigure({ ...difference, minor: Math.abs(difference.minor) }, productKey)] : []),
  ]);
  const pairs = others.flatMap((other) => pairFigures([wanted, other]));
  return productFacts([wanted, ...others], [...figures, ...pairs]);
}

async function historyFacts(productKey: string, now: number): Promise<StepFacts> {
  const [products, points] = await Promise.all([findProducts([productKey]), priceHistory(productKey)]);
  const summary = summarisePrices(points, now);
  const range = summary ? [summary.lowest, summary.median, summary.highest] : [];
  const amounts = [...range, ...points.slice(-8).map(({ price }) => price)];
  const newest = points.at(-1)?.price;
  const moves = newest ? range.flatMap((each) => movesBetween(newest.minor, each.minor, productKey)) : [];
  return productFacts(products, [...amounts.map((each) => moneyFigure(each, productKey)), ...moves]);
}

function movesBetween(now: number, then: number, productKey: string): Figure[] {
  return now > 0 && then > 0 && now !== then ? [shareFigure(Math.abs(now - then) / then, productKey)] : [];
}

async function listFacts(listId: string): Promise<StepFacts> {
  const [list, items] = await Promise.all([findList(listId), listItems(listId)]);
  const products = await findProducts(items.flatMap(({ productKey }) => productKey ?? []));
  const figures = list?.budget ? [moneyFigure(list.budget, null)] : [];
  return {
    ...productFacts(products, figures),
    words: [...(list ? [list.name] : []), ...items.map(({ text }) => text)],
  };
}

async function planFacts(planId: string): Promise<StepFacts> {
  const plan = await findPlan(planId);
  if (!plan) return NOTHING;
  const lines = plan.shops.flatMap((shop) => shop.lines);
  const products = await findProducts(lines.map(({ productKey }) => productKey));
  const words = [...lines, ...plan.unmet].map(({ wanted }) => wanted);
  return { ...productFacts(products, planFigures(plan)), words };
}

function planFigures(plan: BasketPlan): Figure[] {
  const lines = plan.shops.flatMap((shop) => shop.lines);
  const sums = [
    plan.total,
    plan.goods,
    plan.delivery,
    plan.discount,
    plan.deposit,
    plan.deposit && addMoney(plan.total, plan.deposit),
    plan.budget,
    plan.runnerUp?.total,
    plan.runnerUp && apartMoney(plan.runnerUp.total, plan.total),
    plan.likedExtra,
    ...lines.map(({ liked }) => (liked && liked.extra.minor > 0 ? liked.extra : null)),
    ...plan.shops.flatMap(({ goods, delivery, minimumOrder, coupon, deposit }) => [
      goods,
      delivery,
      minimumOrder,
      coupon?.amount,
      deposit,
    ]),
  ];
  return [
    ...sums.flatMap((money) => (money ? [moneyFigure(money, null, plan.id)] : [])),
    ...lines.flatMap(({ price, total, productKey }) => [
      moneyFigure(price, productKey, plan.id),
      moneyFigure(total, productKey, plan.id),
    ]),
  ];
}
