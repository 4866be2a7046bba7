import type { BasketProblem, Candidate, Choice, ShopRules } from './basket-problem';

/** How a basket uses one shop: it pays for delivery there, or orders enough to have it free. */
export interface UsedShop {
  readonly shop: ShopRules;
  readonly fee: number;
  /** The least that the goods must come to in this shop, in minor units. */
  readonly least: number;
}

/** One way to use the shops, with the cheapest line for each wish that it allows; no basket of this way costs less than `bound`. */
export interface Way {
  readonly used: readonly UsedShop[];
  readonly cheapest: Choice;
  readonly bound: number;
}

/** More shops than this are not tried in all combinations; those with the most cheapest lines are. */
const MOST_SHOPS = 9;

/** All ways to use the shops that have a line for every wish, cheapest bound first; shops not used by a way are left alone. */
export function waysOf(problem: BasketProblem): Way[] {
  const shops = promising(problem);
  return combinations(shops.map(modesOf))
    .flatMap((used) => wayOf(problem, used) ?? [])
    .sort((a, b) => a.bound - b.bound);
}

/** Whether all shops were tried in all combinations. */
export function isExhaustive(problem: BasketProblem): boolean {
  return problem.shops.length <= MOST_SHOPS;
}

function modesOf(shop: ShopRules): readonly (UsedShop | null)[] {
  const paid = { shop, fee: shop.deliveryFee, least: shop.minimumOrder };
  if (shop.freeDeliveryFrom === null || shop.deliveryFee === 0) return [null, paid];
  return [null, paid, { shop, fee: 0, least: Math.max(shop.freeDeliveryFrom, shop.minimumOrder) }];
}

function combinations(modes: readonly (readonly (UsedShop | null)[])[]): UsedShop[][] {
  return modes.reduce<UsedShop[][]>(
    (ways, options) => ways.flatMap((way) => options.map((option) => (option ? [...way, option] : way))),
    [[]],
  );
}

function wayOf({ wishes }: BasketProblem, used: readonly UsedShop[]): Way | null {
  const open = new Set(used.map(({ shop }) => shop.origin));
  const cheapest: Candidate[] = [];
  for (const lines of wishes) {
    const line = lines.find(({ origin }) => open.has(origin));
    if (!line) return null;
    cheapest.push(line);
  }
  const goods = cheapest.reduce((sum, { cost }) => sum + cost, 0);
  const fees = used.reduce((sum, { fee }) => sum + fee, 0);
  const detours = used.reduce((sum, { shop }) => sum + detourOf(wishes, cheapest, shop), 0);
  return { used, cheapest, bound: goods + fees + detours };
}

// A shop that has no cheapest line is only used by buying at least one thing there for more than elsewhere.
function detourOf(
  wishes: BasketProblem['wishes'],
  cheapest: readonly Candidate[],
  { origin }: ShopRules,
): number {
  if (cheapest.some((line) => line.origin === origin)) return 0;
  const extras = wishes.flatMap((lines, wish) => {
    const line = lines.find((each) => each.origin === origin);
    return line ? [line.cost - (cheapest[wish]?.cost ?? 0)] : [];
  });
  return Math.min(...extras);
}

function promising({ wishes, shops }: BasketProblem): readonly ShopRules[] {
  if (shops.length <= MOST_SHOPS) return shops;
  const wins = ({ origin }: ShopRules) => wishes.filter(([first]) => first?.origin === origin).length;
  return [...shops].sort((a, b) => wins(b) - wins(a)).slice(0, MOST_SHOPS);
}
