import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { takeOutLeftovers } from '../../../entrypoints/background/fill/fill-leftovers';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import type { Fill } from '../../../utils/domain/cart/cart';
import type { PlanLine } from '../../../utils/domain/plan/plan';
import { adapterFor } from '../../../utils/shops/adapters';
import { openFill } from '../../../utils/storage/commands/fills';
import { bookFill } from '../../../utils/storage/commands/pantry';
import { db } from '../../../utils/storage/db';
import { listLeftovers } from '../../../utils/storage/queries/leftovers';
import { openVisitor } from '../shops/mall-fetch';
import { approve, type Mall, openAt, serverCart, type Wish, withMallEach } from '../shops/mall-page';
import { type Clock, linesOf, mallDeps, savePlanFor } from './fill-world';

const MILK: Wish = { shop: 'cornershop', product: '301', count: 4 };
const OTHER: Wish = { shop: 'cornershop', product: '302', count: 4 };
const KETTLE: Wish = { shop: 'kaufhaus', product: '4711004', count: 1 };

let mall: Mall;
let fetch: ReturnType<typeof openVisitor>;
let clock: Clock;
let deps: FillDeps;

withMallEach((opened) => {
  mall = opened;
});
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  fetch = openVisitor();
  clock = { wall: 1_000_000, steady: 0 };
  deps = mallDeps(fetch, clock);
});

async function fill(wishes: readonly Wish[], fillId: string, listId = 'list', under = ''): Promise<string> {
  clock.wall += 1000;
  const made = await savePlanFor(mall, wishes, `plan-${fillId}`, listId);
  const renamed = (lines: readonly PlanLine[]) =>
    lines.map((line) => ({ ...line, productKey: line.productKey + under }));
  const plan = { ...made, shops: made.shops.map((shop) => ({ ...shop, lines: renamed(shop.lines) })) };
  await db.plans.put(plan);
  await openFill({ planId: plan.id, lines: linesOf(plan) }, { fillId, now: clock.wall });
  await runFill(fillId, deps);
  return fillId;
}

/** The person's own way into the corner shop's cart. */
async function own() {
  const approval = approve(mall, MILK);
  const page = await openAt(approval.origin, approval.url, fetch);
  return { page, approval, adapter: await adapterFor(page, null) };
}

const corner = () => mall.origin('cornershop');

async function leftIn(fillId: string) {
  const [row, cart] = [await db.fills.get(fillId), await db.carts.get(corner())];
  const left = await listLeftovers(
    row as Fill,
    cart ?? (await own().then(({ page, adapter }) => adapter.readCart(page))),
  );
  return left.map(({ approval, count }) => `${count} × ${approval.name}`);
}

test('what an earlier plan of the list put in and the new one does not ask for is named, and taken out alone', async () => {
  await fill([MILK], 'one');
  const now = await fill([OTHER], 'two');
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 4, '302': 4 });
  expect(await leftIn(now)).toEqual([`4 × ${approve(mall, MILK).name}`]);
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual({ '302': 4 });
  expect(await leftIn(now)).toEqual([]);
  await undoFill(now, deps);
  expect(serverCart(mall, 'cornershop')).toEqual({});
});

test('undoing the new plan leaves the leftovers, which can still be taken out', async () => {
  await fill([MILK], 'one');
  const now = await fill([OTHER], 'two');
  await undoFill(now, deps);
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 4 });
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual({});
});

test('of a thing of which fewer are asked for now, only what is too many goes', async () => {
  await fill([MILK], 'one');
  const now = await fill([{ ...MILK, count: 1 }], 'two');
  expect(await leftIn(now)).toEqual([`3 × ${approve(mall, MILK).name}`]);
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 1 });
  expect((await db.fills.get(now))?.results).toMatchObject([{ added: 1, wanted: 1, refusal: null }]);
});

test('the person’s own stays, whether it lay there before or came later', async () => {
  const { page, approval, adapter } = await own();
  await adapter.add(page, approval, 2);
  await fill([MILK], 'one');
  const now = await fill([OTHER], 'two');
  await adapter.add(page, approval, 1);
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3, '302': 4 });
});

test('what was gone when the new plan began, as after an order, is the person’s own when it lies there again', async () => {
  await fill([MILK], 'one');
  const { page, approval, adapter } = await own();
  const [line] = (await adapter.readCart(page)).lines;
  await adapter.setCount(page, line?.lineId ?? '', 0);
  const now = await fill([OTHER], 'two');
  await adapter.add(page, approval, 4);
  expect(await leftIn(now)).toEqual([]);
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 4, '302': 4 });
});

test('what was noted as being at home, what another list asked for and what a later plan has are no leftovers', async () => {
  const first = await fill([MILK], 'one');
  const now = await fill([OTHER], 'two');
  await fill([KETTLE], 'three', 'another list');
  await bookFill(first, clock.wall);
  expect(await leftIn(now)).toEqual([]);
  expect(await leftIn('three')).toEqual([]);
  expect(await leftIn('one')).toEqual([]);
});

test('what a plan made later still asks for again is that one’s, and no leftover of the one between', async () => {
  await fill([MILK], 'one');
  const between = await fill([OTHER], 'two');
  await fill([MILK], 'three');
  expect(await leftIn(between)).toEqual([]);
  expect(await leftIn('three')).toEqual([`4 × ${approve(mall, OTHER).name}`]);
});

test('what the new plan asks for under another key is not taken from it', async () => {
  await fill([MILK], 'one');
  const now = await fill([MILK], 'two', 'list', '#other');
  const before = serverCart(mall, 'cornershop');
  expect(await leftIn(now)).toEqual([]);
  await takeOutLeftovers(now, corner(), deps);
  expect(serverCart(mall, 'cornershop')).toEqual(before);
});

test('a cart that is being filled, and a shop that may not be read, are left alone', async () => {
  await fill([MILK], 'one');
  const now = await fill([OTHER], 'two');
  await expect(takeOutLeftovers(now, corner(), { ...deps, isGranted: async () => false })).rejects.toThrow(
    'allow this shop first',
  );
  await db.fills.update(now, { state: 'running' });
  await expect(takeOutLeftovers(now, corner(), deps)).rejects.toThrow('being filled');
  expect(serverCart(mall, 'cornershop')).toEqual({ '301': 4, '302': 4 });
});
