import type { BasketPlan } from '../../../utils/domain/plan/plan';
import type { PlanRequest } from '../../../utils/planning/plan-problem';

const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);

/** What a plan says and what is not so by its own numbers; none where all of it is. */
export function wrongSums(plan: BasketPlan, request: PlanRequest): string[] {
  const { goods, delivery, discount, total, shops } = plan;
  const paid = (shop: BasketPlan['shops'][number]) => shop.goods.minor - (shop.coupon?.amount.minor ?? 0);
  const claims: readonly (readonly [claim: string, isSo: boolean])[] = [
    ['the total', total.minor === goods.minor + delivery.minor - (discount?.minor ?? 0)],
    ['all goods', goods.minor === sum(shops.map((shop) => shop.goods.minor))],
    ['a shop’s goods', shops.every((shop) => shop.goods.minor === sum(shop.lines.map((l) => l.total.minor)))],
    ['a minimum order', shops.every((shop) => paid(shop) >= (shop.minimumOrder?.minor ?? 0))],
    ['the budget', total.minor <= (request.budget?.minor ?? Infinity)],
    ['the number of shops', shops.length <= (request.maxShops ?? Infinity)],
    ['a deposit', (plan.deposit?.minor ?? 0) === sum(shops.map((shop) => shop.deposit?.minor ?? 0))],
    ...shops.flatMap(({ origin, lines }) =>
      lines.flatMap((line) => [
        [
          'what is saved',
          (line.saved?.minor ?? 0) === line.price.minor * line.count - line.total.minor,
        ] as const,
        ...conditions(line, origin, request),
      ]),
    ),
    ...request.items.map((item) => ['what is left over', isLeftOverRight(plan, item, request)] as const),
    ...(plan.moves ?? []).flatMap(({ saves, effects, net }) => {
      const costs = sum(effects.map(({ amount }) => amount.minor));
      return [
        ['a cheaper offer', saves.minor > 0] as const,
        ['what a move comes to', net === null || net.minor === saves.minor - costs] as const,
      ];
    }),
  ];
  return claims.flatMap(([claim, isSo]) => (isSo ? [] : [claim]));
}

type Line = BasketPlan['shops'][number]['lines'][number];

function conditions(line: Line, origin: string, { items }: PlanRequest) {
  const { maximumPrice, requiredShop } = items.find(({ id }) => id === line.itemId) ?? {};
  return [
    ['the highest price', line.total.minor <= (maximumPrice?.minor ?? Infinity) * line.count],
    ['the shop that an item must come from', requiredShop == null || requiredShop === origin],
  ] as const;
}

function isLeftOverRight(
  { shops }: BasketPlan,
  { id, need }: PlanRequest['items'][number],
  request: PlanRequest,
) {
  const lines = shops.flatMap((shop) => shop.lines).filter(({ itemId }) => itemId === id);
  if (!need || lines.length === 0) return true;
  const litres = (line: Line) =>
    request.products.find(({ productKey }) => productKey === line.productKey)?.quantity?.value ?? 0;
  const left = Math.round(1000 * (sum(lines.map((line) => line.count * litres(line))) - need.value));
  return left === sum(lines.map(({ leftOver }) => leftOver?.value ?? 0));
}
