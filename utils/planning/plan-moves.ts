import type { Preference } from '../domain/list/taste';
import type { Money } from '../domain/money/money';
import type { MoveEffect, PlanMove } from '../domain/plan/plan';
import {
  type BasketProblem,
  type Candidate,
  type Choice,
  costsOf,
  type ShopCost,
  totalOf,
} from './basket-problem';
import { likingFor } from './likings';

/**
 * For each line that costs less elsewhere: what that offer saves, what it breaks, and what the whole basket would come to. What it saves is
 * told of all goods: a pack that goes may take a promotion from the others along, and then there is nothing to tell. One that would save
 * in the end names the preference for which it is not made.
 */
export function movesOf(
  problem: BasketProblem,
  choice: Choice,
  currency: string,
  preferences: readonly Preference[],
): PlanMove[] {
  const before = costsOf(problem, choice);
  return choice.flatMap((chosen, wish) => {
    const cheaper = chosen && cheapestElsewhere(problem.wishes[wish] ?? [], chosen);
    if (!chosen || !cheaper) return [];
    const after = costsOf(problem, choice.with(wish, cheaper));
    const saves = goodsOf(before) - goodsOf(after);
    if (saves <= 0) return [];
    const move = moveOf(chosen, cheaper, problem, before, after, { minor: saves, currency });
    const liked = (move.net?.minor ?? 0) > 0 ? likingFor(chosen, cheaper, preferences) : null;
    return [{ ...move, ...(liked ? { liked } : {}) }];
  });
}

// Candidates are sorted by what they cost, so the first is what a shopper would ask about.
function cheapestElsewhere(candidates: readonly Candidate[], chosen: Candidate): Candidate | null {
  const [first] = candidates;
  return first && first.cost < chosen.cost ? first : null;
}

function moveOf(
  chosen: Candidate,
  cheaper: Candidate,
  { maxShops }: BasketProblem,
  before: readonly ShopCost[],
  after: readonly ShopCost[],
  saves: Money,
): PlanMove {
  const money = (minor: number): Money => ({ ...saves, minor });
  const [line] = cheaper.lines;
  const origin = line?.origin ?? '';
  const isTooMany = maxShops !== null && after.length > maxShops;
  const net = totalOf(before) - totalOf(after);
  return {
    itemId: chosen.item.id,
    wanted: chosen.item.text,
    name: cheaper.lines.map(({ product }) => product.name).join(' + '),
    origin,
    saves,
    effects: [
      ...effectsOf(before, after, money),
      ...(isTooMany ? [{ kind: 'too-many-shops' as const, origin, amount: money(0) }] : []),
    ],
    net: Number.isFinite(net) && !isTooMany ? money(net) : null,
  };
}

function goodsOf(costs: readonly ShopCost[]): number {
  return costs.reduce((sum, { goods }) => sum + goods, 0);
}

function effectsOf(
  before: readonly ShopCost[],
  after: readonly ShopCost[],
  money: (minor: number) => Money,
): MoveEffect[] {
  const origins = new Set([...before, ...after].map(({ shop }) => shop.origin));
  return [...origins].flatMap((origin) => {
    const was = before.find(({ shop }) => shop.origin === origin);
    const is = after.find(({ shop }) => shop.origin === origin);
    if (is && !is.bill)
      return [{ kind: 'below-minimum-order' as const, origin, amount: money(is.shop.minimumOrder) }];
    const delivery = (is?.bill?.delivery ?? 0) - (was?.bill?.delivery ?? 0);
    const coupon = (was?.bill?.discount ?? 0) - (is?.bill?.discount ?? 0);
    return [
      ...(delivery === 0 ? [] : [{ kind: deliveryKind(was, delivery), origin, amount: money(delivery) }]),
      ...(coupon === 0 ? [] : [{ kind: 'changes-coupon' as const, origin, amount: money(coupon) }]),
    ];
  });
}

function deliveryKind(was: ShopCost | undefined, delivery: number): MoveEffect['kind'] {
  if (delivery < 0) return 'saves-delivery';
  return was ? 'breaks-free-delivery' : 'adds-delivery';
}
