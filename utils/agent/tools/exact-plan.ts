import { NO_CONDITIONS } from '../../domain/list/list';
import { costOfPacks } from '../../domain/money/promotion';
import type { BasketPlan } from '../../domain/plan/plan';
import type { Product } from '../../domain/product/product';
import { membershipsIn, type Shop } from '../../domain/shop/shop';
import { type Candidate, costsOf } from '../../planning/basket-problem';
import { offerOf } from '../../planning/pack-offer';
import { planShopOf } from '../../planning/plan-lines';
import { sumsOf } from '../../planning/plan-sums';
import { rulesFor } from '../../planning/rules-for';

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
  const memberOf = membershipsIn(shops);
  const choice = lines.flatMap(
    (line, index) => candidateOf(line, `${id}-${index}`, memberOf.has(line.product.origin)) ?? [],
  );
  const prices = choice.flatMap((candidate) => candidate.lines.map(({ price }) => price));
  const currency = prices[0]?.currency;
  if (!currency || choice.length < lines.length || prices.some((price) => price.currency !== currency))
    return null;
  const rules = rulesFor([...new Set(lines.map(({ product }) => product.origin))], shops, currency);
  const planned = costsOf({ shops: rules }, choice).map((cost) => planShopOf(cost, currency));
  return {
    id,
    listId: null,
    createdAt: now,
    currency,
    budget: null,
    shops: planned,
    ...sumsOf(planned, currency),
    unmet: [],
    runnerUp: null,
  };
}

function candidateOf({ product, count }: WantedLine, itemId: string, isMember: boolean): Candidate | null {
  const { name, productKey, origin } = product;
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
  const offer = offerOf(item, { product, rule: null, count }, isMember);
  if (!offer) return null;
  const { price, isMemberPrice } = offer;
  const line = { product, origin, count, needed: null, price, isMemberPrice, substitutedBy: null };
  // Exactly so many: a promotion counts where it holds anyway, and is no reason to take more.
  const cost = costOfPacks(price, product.promotions ?? [], count);
  return { item, lines: [{ ...line, cost }], cost };
}
