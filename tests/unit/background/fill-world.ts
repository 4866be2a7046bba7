import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import type { Approval } from '../../../utils/domain/cart/cart';
import type { BasketPlan, PlanLine } from '../../../utils/domain/plan/plan';
import { addApprovedLine, readShopCart, setCartLine } from '../../../utils/shops/cart-steps';
import { db } from '../../../utils/storage/db';
import { approve, type Mall, openAt, read, type Visit, type Wish } from '../shops/mall-page';
import { openLocks } from './locks';

/** A clock that a test turns. */
export interface Clock {
  wall: number;
  steady: number;
}

/** Fills run against the mall over HTTP, with the very code that runs in a shop's page; only the browser's tabs are left out. */
export function mallDeps(fetch: Visit['fetch'], clock: Clock, change: Partial<FillDeps> = {}): FillDeps {
  const pages: { url: string }[] = [];
  const askPage = async (tabId: number, name: string, input: never) => {
    const { url } = pages[tabId] ?? { url: '' };
    const page = await openAt(new URL(url).origin, url, fetch);
    const { approval, platform, product, lineId, count } = input as {
      approval: Approval;
      platform: null;
      product?: string;
      lineId: string;
      count: number;
    };
    if (name === 'addLine') return addApprovedLine(page, approval, read);
    return name === 'setLine'
      ? setCartLine(page, platform, lineId, count)
      : readShopCart(page, platform, product);
  };
  return {
    now: () => clock.wall,
    monotonic: () => clock.steady,
    isGranted: async () => true,
    openPage: async (url) => ({ tabId: pages.push({ url }) - 1, close: async () => undefined }),
    askPage: askPage as FillDeps['askPage'],
    lock: openLocks(),
    stayAwake: (work) => work(),
    ...change,
  };
}

/** Keeps a plan for wishes and answers it; wishes of one shop stand together. */
export async function savePlanFor(
  mall: Mall,
  wishes: readonly Wish[],
  planId = 'plan',
  listId: string | null = null,
): Promise<BasketPlan> {
  const lines = wishes.map((wish) => lineOf(approve(mall, wish)));
  const origins = [...new Set(lines.map(({ url }) => new URL(url).origin))];
  const nothing = { minor: 0, currency: 'EUR' };
  const shops = origins.map((origin) => ({
    origin,
    lines: lines.filter(({ url }) => new URL(url).origin === origin),
    goods: nothing,
    delivery: nothing,
    minimumOrder: null,
  }));
  const money = { goods: nothing, delivery: nothing, total: nothing };
  const plan = {
    id: planId,
    listId,
    createdAt: 0,
    currency: 'EUR',
    budget: null,
    shops,
    ...money,
    unmet: [],
    runnerUp: null,
  };
  await db.plans.put(plan);
  return plan;
}

/** The lines of a plan as the person sees and approves them. */
export function linesOf(plan: BasketPlan) {
  return plan.shops.flatMap(({ lines }) =>
    lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price })),
  );
}

function lineOf(approval: Approval): PlanLine {
  const { productKey, name, url, sku, variant, variantId, platform, count, maxPrice: price } = approval;
  const total = { minor: price.minor * count, currency: price.currency };
  return {
    itemId: productKey,
    wanted: name,
    productKey,
    name,
    url,
    sku,
    variant,
    variantId,
    platform,
    count,
    price,
    total,
    observedAt: 0,
    substitutedBy: null,
  };
}
