import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import type { Approval, Cart } from '../../../utils/domain/cart/cart';
import { compareCarts } from '../../../utils/domain/cart/cart-lines';
import { APPROVAL_MS, type ApprovedLine } from '../../../utils/domain/plan/plan-approval';
import { db } from '../../../utils/storage/db';
import { openLocks } from './locks';

/** One thing that a plan asks for. */
export interface Thing {
  readonly origin: string;
  readonly name: string;
  readonly count: number;
}

/** One add as it reached a shop. */
export interface ShopAdd {
  readonly approvalId: string;
  readonly origin: string;
  readonly name: string;
  readonly count: number;
  /** What the database said of the approval at that moment. */
  readonly state: string | undefined;
  readonly isInTime: boolean;
}

/** A clock that a test turns. */
export interface Clock {
  wall: number;
  steady: number;
}

/** Carts of shops that outlive every worker, and all that was ever asked of them. */
export class RecordingShops {
  readonly carts = new Map<string, Map<string, number>>();
  readonly adds: ShopAdd[] = [];
  readonly asked = new Set<string>();
  readonly opened = new Set<string>();

  count(origin: string, name: string): number {
    return this.carts.get(origin)?.get(name) ?? 0;
  }

  put(origin: string, name: string, count: number): void {
    const cart = this.carts.get(origin) ?? new Map<string, number>();
    cart.set(name, count);
    this.carts.set(origin, cart);
  }

  read(origin: string): Cart {
    const lines = [...(this.carts.get(origin) ?? [])]
      .filter(([, count]) => count > 0)
      .map(([name, count]) => ({
        lineId: name,
        variantId: name,
        sku: null,
        name,
        url: null,
        count,
        price: null,
      }));
    return { origin, readAt: 0, lines, total: null };
  }

  async add({ id, origin, name, count, mintedAt }: Approval, now: number) {
    const state = (await db.approvals.get(id))?.state;
    const isInTime = now >= mintedAt && now <= mintedAt + APPROVAL_MS;
    this.adds.push({ approvalId: id, origin, name, count, state, isInTime });
    const before = this.read(origin);
    this.put(origin, name, this.count(origin, name) + count);
    return { before, after: this.read(origin) };
  }
}

/** Where a worker dies: at its `at`-th call to the browser, before the call does anything or before its answer comes. */
export interface Death {
  readonly at: number;
  readonly isBefore: boolean;
}

/** One worker over the shops. */
export interface MortalWorker {
  readonly deps: FillDeps;
  /** Resolves at its death. */
  readonly dead: Promise<void>;
  readonly isDead: () => boolean;
}

/** Starts a worker that dies as told; without a death it lives on. A dead one does nothing more: what it waits for never comes. */
export function openWorker(shops: RecordingShops, clock: Clock, death: Death | null = null): MortalWorker {
  let calls = 0;
  let isOver = false;
  let die = () => {};
  const dead = new Promise<void>((resolve) => {
    die = resolve;
  });
  const halt = (): Promise<never> => {
    isOver = true;
    die();
    return new Promise<never>(() => undefined);
  };
  const step = async <T>(act: () => T | Promise<T>): Promise<T> => {
    calls += 1;
    if (isOver || (death && calls === death.at && death.isBefore)) return halt();
    const answer = await act();
    return death && calls === death.at ? halt() : answer;
  };
  const pages: string[] = [];
  const deps: FillDeps = {
    now: () => clock.wall,
    monotonic: () => clock.steady,
    isGranted: () => step(() => true),
    openPage: (url) =>
      step(() => {
        const { origin } = new URL(url);
        shops.opened.add(origin);
        return { tabId: pages.push(origin) - 1, close: () => Promise.resolve() };
      }),
    askPage: ((tabId: number, name: string, input: PageInput) =>
      step(async () => {
        shops.asked.add(name);
        const origin = pages[tabId] ?? '';
        if (name === 'setLine') shops.put(origin, input.lineId, input.count);
        if (name !== 'addLine') return shops.read(origin);
        const { before, after } = await shops.add(input.approval, clock.wall);
        const { added } = compareCarts(before, after, input.approval);
        return { before, after, added, refusal: null, detail: null };
      })) as FillDeps['askPage'],
    lock: openLocks(),
    stayAwake: (work) => work(),
  };
  return { deps, dead, isDead: () => isOver };
}

interface PageInput {
  readonly approval: Approval;
  readonly lineId: string;
  readonly count: number;
}

/** Keeps a plan for these things, at 1.00 each, and answers its lines as a person sees and approves them. */
export async function savePlanOf(things: readonly Thing[], id = 'plan'): Promise<ApprovedLine[]> {
  const nothing = { minor: 0, currency: 'EUR' };
  const shops = [...new Set(things.map(({ origin }) => origin))].map((origin) => ({
    origin,
    lines: things.filter((thing) => thing.origin === origin).map(planLine),
    goods: nothing,
    delivery: nothing,
    minimumOrder: null,
  }));
  const sums = { goods: nothing, delivery: nothing, total: nothing };
  const rest = { listId: null, createdAt: 0, currency: 'EUR', budget: null, unmet: [], runnerUp: null };
  await db.plans.put({ id, shops, ...sums, ...rest });
  return shops.flatMap(({ lines }) =>
    lines.map(({ productKey, count, price }) => ({ productKey, count, maxPrice: price })),
  );
}

function planLine({ origin, name, count }: Thing) {
  const price = { minor: 100, currency: 'EUR' };
  return {
    itemId: name,
    wanted: name,
    productKey: `${origin}/${name}`,
    name,
    url: `${origin}/${name}`,
    sku: null,
    variant: [],
    variantId: name,
    platform: null,
    count,
    price,
    total: { minor: 100 * count, currency: 'EUR' },
    observedAt: 0,
    substitutedBy: null,
  };
}
