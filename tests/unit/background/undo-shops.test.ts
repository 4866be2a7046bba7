import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { adapterFor } from '../../../utils/shops/adapters';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openVisitor } from '../shops/mall-fetch';
import { approve, type Mall, openAt, serverCart, type Wish, withMallEach } from '../shops/mall-page';
import { linesOf, mallDeps, savePlanFor } from './fill-world';

const HEADPHONES: Wish = { shop: 'nova', product: 'n-1002', variantId: 'n-1002', count: 1 };
const MILK: Wish = { shop: 'cornershop', product: '301', count: 2 };
const KETTLE: Wish = { shop: 'kaufhaus', product: '4711004', count: 1 };

let mall: Mall;
let fetch: ReturnType<typeof openVisitor>;
let deps: FillDeps;

withMallEach((opened) => {
  mall = opened;
});
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  fetch = openVisitor();
  deps = mallDeps(fetch, { wall: 1_000_000, steady: 0 });
});

async function fill(wishes: readonly Wish[]) {
  const lines = linesOf(await savePlanFor(mall, wishes));
  const fillId = await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: 1_000_000 });
  await runFill(fillId, deps);
  return fillId;
}

/** The person's own way into a shop's cart. */
async function own(wish: Wish) {
  const approval = approve(mall, wish);
  const page = await openAt(approval.origin, approval.url, fetch);
  return { page, approval, adapter: await adapterFor(page, null) };
}

const results = async () =>
  (await db.fills.toArray()).flatMap((each) =>
    each.results.map(({ added, refusal }) => ({ added, refusal })),
  );

test('what only the person can take out stays and is told of, all else is taken out; once they did it, it is done', async () => {
  const { page, approval, adapter } = await own(HEADPHONES);
  await adapter.add(page, approval, 2);
  const fillId = await fill([HEADPHONES, MILK]);
  await undoFill(fillId, deps);
  expect([serverCart(mall, 'nova'), serverCart(mall, 'cornershop')]).toEqual([{ 'n-1002': 3 }, {}]);
  expect(await results()).toEqual([
    { added: 1, refusal: 'undo-by-hand' },
    { added: 0, refusal: null },
  ]);
  await adapter.setCount(page, 'n-1002', 0);
  await adapter.add(page, approval, 2);
  await undoFill(fillId, deps);
  expect(serverCart(mall, 'nova')).toEqual({ 'n-1002': 2 });
  expect(await results()).toEqual([
    { added: 0, refusal: null },
    { added: 0, refusal: null },
  ]);
});

test('a shop that cannot be undone now keeps no other from it, and says so in the end', async () => {
  const fillId = await fill([MILK, KETTLE]);
  const shut: FillDeps = { ...deps, isGranted: async (origin) => origin !== mall.origin('cornershop') };
  await expect(undoFill(fillId, shut)).rejects.toThrow('allow this shop first');
  expect([serverCart(mall, 'cornershop'), serverCart(mall, 'kaufhaus')]).toEqual([{ '301': 2 }, {}]);
  await undoFill(fillId, deps);
  expect(serverCart(mall, 'cornershop')).toEqual({});
});
