import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import type { BasketPlan } from '../../../utils/domain/plan/plan';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openVisitor } from '../shops/mall-fetch';
import { type Mall, serverCart, withMallEach } from '../shops/mall-page';
import { linesOf, mallDeps, savePlanFor } from './fill-world';

let mall: Mall;
let deps: FillDeps;
const clock = { wall: 1_000_000, steady: 0 };
withMallEach((opened) => {
  mall = opened;
});
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  clock.wall = 1_000_000;
  deps = mallDeps(openVisitor(), clock);
});

/** A plan for two torches by the address of their category; the shop's cart links to the torch itself. */
async function planInCategory(price = 0): Promise<BasketPlan> {
  const plan = await savePlanFor(mall, [{ shop: 'lumen', product: '17', count: 2 }]);
  const shops = plan.shops.map((shop) => ({
    ...shop,
    lines: shop.lines.map((line) => ({
      ...line,
      url: line.url.replace(/\/([^/]+\.html)$/, '/catalog/electronics/$1'),
      price: price ? { ...line.price, minor: price } : line.price,
    })),
  }));
  await db.plans.put({ ...plan, shops });
  return { ...plan, shops };
}

async function fill(plan: BasketPlan, with_ = deps): Promise<string> {
  const mint = { fillId: crypto.randomUUID(), now: clock.wall };
  const id = await openFill({ planId: plan.id, lines: linesOf(plan) }, mint);
  await runFill(id, with_);
  return id;
}

const resultsOf = async (id: string) => (await db.fills.get(id))?.results;

test('a thing that stood in a category is filled, not asked for twice, and taken out again', async () => {
  const plan = await planInCategory();
  expect(await resultsOf(await fill(plan))).toMatchObject([{ added: 2, refusal: null }]);
  const again = await fill(plan);
  expect(await resultsOf(again)).toMatchObject([{ added: 2, refusal: null }]);
  expect(serverCart(mall, 'lumen')).toEqual({ '17': 2 });
  await undoFill(again, deps);
  expect(serverCart(mall, 'lumen')).toEqual({});
});

describe('what came into the cart under an address that nothing tells of', () => {
  const blind = (): FillDeps => ({
    ...deps,
    askPage: async (tabId, name, input) => {
      const { alsoAt: _, ...seen } = (await deps.askPage(tabId, name, input)) as { alsoAt?: string };
      return seen as never;
    },
  });

  test('is not certain, and is not asked for again while it lies there', async () => {
    const plan = await planInCategory();
    expect(await resultsOf(await fill(plan, blind()))).toMatchObject([
      { added: 0, refusal: 'outcome-unknown', detail: expect.stringContaining('Torch') },
    ]);
    for (const later of [1_000, 600_000]) {
      clock.wall += later;
      expect(await resultsOf(await fill(plan, blind()))).toMatchObject([{ refusal: 'outcome-unknown' }]);
      expect(serverCart(mall, 'lumen')).toEqual({ '17': 2 });
    }
  });

  test('is told of as too dear where it costs more than approved', async () => {
    const rising: FillDeps = {
      ...blind(),
      askPage: async (tabId, name, input) => {
        const seen = await blind().askPage(tabId, name, input);
        if (name === 'addLine') dearer(seen);
        return seen;
      },
    };
    const id = await fill(await planInCategory(), rising);
    expect(await resultsOf(id)).toMatchObject([{ added: 0, refusal: 'price-rose' }]);
    expect((await db.approvals.toArray()).map(({ state }) => state)).toEqual(['unknown']);
  });
});

function dearer(seen: unknown): void {
  const { after } = seen as { after: { lines: { price: { minor: number } }[] } };
  for (const line of after.lines) Object.assign(line.price, { minor: line.price.minor + 1 });
}
