import { NO_CONDITIONS } from '../../domain/list';
import type { Money } from '../../domain/money';
import type { BasketPlan } from '../../domain/plan';
import type { Product } from '../../domain/product';
import { type Shop, termsOf } from '../../domain/shop';
import { type Candidate, costsOf, rulesOf, totalOf } from '../../planning/basket-problem';
import { planShopOf } from '../../planning/plan-lines';

/** One product and how many of it. */
export interface WantedLine {
  readonly product: Product;
  readonly count: number;
}

/** A plan of exactly these products, each from its own shop; null when a price is missing or they are in different currencies. */
export function exactPlan(
  lines: readonly WantedLine[],
  shops: readonly Shop[],
  now: number,
  id: string,
): BasketPlan | null {
  const choice = lines.flatMap((line, index) => candidateOf(line, `${id}-${index}`) ?? []);
  const currency = choice[0]?.price.currency;
  if (!currency || choice.length < lines.length || choice.some(({ price }) => price.currency !== currency))
    return null;
  const rules = [...new Set(choice.map(({ origin }) => origin))].map((origin) => {
    const shop = shops.find((each) => each.origin === origin);
    return rulesOf(
      origin,
      shop ? termsOf(shop) : { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null },
      currency,
    );
  });
  const costs = costsOf({ wishes: [], shops: rules }, choice);
  const sum = (minors: readonly number[]): Money => ({ minor: minors.reduce((a, b) => a + b, 0), currency });
  return {
    id,
    listId: null,
    createdAt: now,
    currency,
    budget: null,
    shops: costs.map((cost) => planShopOf(cost, currency)),
    goods: sum(costs.map(({ goods }) => goods)),
    delivery: sum(costs.map(({ delivery }) => delivery)),
    total: { minor: totalOf(costs), currency },
    unmet: [],
    runnerUp: null,
    isOverBudget: false,
  };
}

function candidateOf({ product, count }: WantedLine, itemId: string): Candidate | null {
  const { price, name, productKey, origin } = product;
  if (!price) return null;
  const item = {
    ...NO_CONDITIONS,
    id: itemId,
    listId: '',
    text: name,
    count,
    need: null,
    productKey,
    accepts: 'same-item' as const,
    isDone: false,
    position: 0,
  };
  return { item, product, origin, count, price, cost: price.minor * count, substitutedBy: null };
}
