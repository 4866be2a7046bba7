import type { Approval, Fill, FillRefusal, FillResult } from '../../../../utils/domain/cart/cart';
import type { BasketPlan, PlanLine } from '../../../../utils/domain/plan/plan';
import { db } from '../../../../utils/storage/db';
import { euros } from '../../../support/rows';

/** A shop of the plan. */
export const GREEN = 'https://greengrocer.example';
/** Another shop of the plan. */
export const CORNER = 'https://cornershop.example';

/** Two shops' carts: milk twice at one, and oil that stands in at the other. */
export function plan(): BasketPlan {
  return {
    id: 'p1',
    listId: 'l1',
    createdAt: Date.now(),
    currency: 'EUR',
    budget: euros('20.00'),
    shops: [
      {
        origin: CORNER,
        lines: [line(CORNER, 'milk', 'Milk 2 l', 2, '2.09', null)],
        goods: euros('4.18'),
        delivery: euros('0'),
        minimumOrder: euros('4.00'),
      },
      {
        origin: GREEN,
        lines: [line(GREEN, 'oil', 'Rape oil', 1, '2.79', 'kind')],
        goods: euros('2.79'),
        delivery: euros('2.99'),
        minimumOrder: null,
      },
    ],
    goods: euros('6.97'),
    delivery: euros('2.99'),
    total: euros('9.96'),
    unmet: [{ itemId: 'i9', wanted: 'saffron', reason: 'never-seen' }],
    runnerUp: { origins: [GREEN], total: euros('12.00') },
  };
}

/** One line of a plan. */
export function line(
  origin: string,
  path: string,
  name: string,
  count: number,
  price: string,
  rule: string | null,
): PlanLine {
  return {
    itemId: path,
    wanted: path === 'oil' ? 'olive oil' : name,
    productKey: `${origin}/${path}`,
    name,
    url: `${origin}/${path}`,
    sku: null,
    variant: [],
    variantId: null,
    platform: 'shopify',
    count,
    price: euros(price),
    total: euros(String(Number(price) * count)),
    observedAt: Date.now(),
    substitutedBy: rule,
  };
}

/** Stores a filling of the plan with its approvals. */
export async function saveFill(state: Fill['state'], results: readonly FillResult[]): Promise<void> {
  await db.fills.put({ id: 'f1', planId: 'p1', startedAt: Date.now() - 1000, endedAt: null, state, results });
  const lines = plan().shops.flatMap((shop) => shop.lines.map((each) => ({ origin: shop.origin, each })));
  await db.approvals.bulkPut(lines.map(({ origin, each }, index) => approval(`a${index + 1}`, origin, each)));
}

function approval(id: string, origin: string, { productKey, name, url, count, price }: PlanLine): Approval {
  const made = { mintedAt: Date.now(), expiresAt: Date.now() + 1000, state: 'observed' } as const;
  const article = { sku: null, variant: [], variantId: null, platform: 'shopify' } as const;
  return { id, fillId: 'f1', origin, productKey, name, url, count, maxPrice: price, ...article, ...made };
}

/** What became of one approval. */
export function result(approvalId: string, added: number, refusal: FillRefusal | null) {
  const isMilk = approvalId === 'a1';
  return {
    approvalId,
    origin: isMilk ? CORNER : GREEN,
    name: '',
    wanted: isMilk ? 2 : 1,
    added,
    refusal,
    detail: null,
  };
}
