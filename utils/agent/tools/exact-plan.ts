import { NO_CONDITIONS } from '../../domain/list';
import { addMoney, type Money, subtractMoney } from '../../domain/money';
import type { BasketPlan } from '../../domain/plan';
import type { Product } from '../../domain/product';
import { costOfPacks } from '../../domain/promotion';
import { type Shop, termsOf } from '../../domain/shop';
import { type Candidate, costsOf, rulesOf } from '../../planning/basket-problem';
import { planShopOf } from '../../planning/plan-lines';
import { couponsOf } from '../../planning/plan-problem';

const UNSTATED = { deliveryFee: null, freeDeliveryFrom: null, minimumOrder: null };

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
  const prices = choice.flatMap((candidate) => candidate.lines.map(({ price }) => price));
  const currency = prices[0]?.currency;
  if (!currency || choice.length < lines.length || prices.some((price) => price.currency !== currency))
    return null;
  const rules = [...new Set(lines.map(({ product }) => product.origin))].map((origin) => {
    const shop = shops.find((each) => each.origin === origin);
    return rulesOf(origin, shop ? termsOf(shop) : UNSTATED, currency, couponsOf(shop, currency));
  });
  const planned = costsOf({ shops: rules }, choice).map((cost) => planShopOf(cost, currency));
  const sum = (amounts: readonly (Money | undefined)[]): Money => ({
    minor: amounts.reduce((total, amount) => total + (amount?.minor ?? 0), 0),
    currency,
  });
  const goods = sum(planned.map((shop) => shop.goods));
  const delivery = sum(planned.map((shop) => shop.delivery));
  const discount = sum(planned.map(({ coupon }) => coupon?.amount));
  return {
    id,
    listId: null,
    createdAt: now,
    currency,
    budget: null,
    shops: planned,
    goods,
    delivery,
    total: subtractMoney(addMoney(goods, delivery), discount),
    unmet: [],
    runnerUp: null,
    isOverBudget: false,
    ...(discount.minor > 0 ? { discount } : {}),
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
  const line = { product, origin, count, price, isMemberPrice: false, substitutedBy: null };
  const cost = costOfPacks(price, product.promotions ?? [], count);
  return { item, lines: [{ ...line, cost }], cost, leftOver: null };
}
