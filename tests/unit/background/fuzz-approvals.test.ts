import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../entrypoints/background/fill/fill-settle';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import type { ApprovedLine } from '../../../utils/domain/plan/plan-approval';
import { endFill, openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { type Clock, type Death, openWorker, RecordingShops, savePlanOf, type Thing } from './recording-shop';

vi.mock('../../../utils/storage/db', async () => ({
  db: (await import('../../support/memory-db')).memoryDb(),
}));

const RUNS = 10_000;
const THINGS: readonly Thing[] = [
  { origin: 'https://a.example', name: 'milk', count: 2 },
  { origin: 'https://a.example', name: 'bread', count: 1 },
  { origin: 'https://b.example', name: 'honey', count: 3 },
];
const BUDGET = THINGS.reduce((sum, { count }) => sum + 100 * count, 0);
const OTHER: Thing = { origin: 'https://evil.example', name: 'gold', count: 1 };

/** What may be sent in place of the lines that the person saw; only the first is what they saw. */
const FORGERIES: readonly ((lines: ApprovedLine[]) => ApprovedLine[])[] = [
  (lines) => lines,
  (lines) => [...lines].reverse(),
  (lines) => lines.map((line) => ({ ...line, count: line.count + 1 })),
  (lines) => lines.map((line) => ({ ...line, maxPrice: { ...line.maxPrice, minor: 99_999 } })),
  (lines) => lines.map((line) => ({ ...line, maxPrice: { ...line.maxPrice, currency: 'USD' } })),
  (lines) => lines.map((line) => ({ ...line, productKey: 'https://evil.example/gold' })),
  (lines) => lines.slice(1),
  (lines) => [...lines, ...lines.slice(0, 1)],
];
const HONEST = 2;

const death = fc.option(fc.record({ at: fc.integer({ min: 1, max: 14 }), isBefore: fc.boolean() }), {
  freq: 2,
});
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('approve'), forgery: fc.nat(FORGERIES.length - 1), death }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep'), death }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('stop') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo'), death }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rerun'), death }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('person'), thing: fc.nat(THINGS.length - 1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('clock'),
      wall: fc.constantFrom(1_000, 61_000, 121_000, -172_800_000, 31_536_000_000),
      steady: fc.constantFrom(0, 1_000, 121_000),
    }),
  },
);
type Act = {
  readonly kind: string;
  readonly forgery?: number;
  readonly death?: Death | null;
  readonly thing?: number;
  readonly wall?: number;
  readonly steady?: number;
};

interface World {
  readonly shops: RecordingShops;
  readonly clock: Clock;
  readonly lines: ApprovedLine[];
  readonly persons: Map<string, number>;
  minted: number;
}

async function newWorld(): Promise<World> {
  await Promise.all([db.plans, db.fills, db.approvals, db.carts].map((table) => table.clear()));
  await savePlanOf([OTHER], 'other');
  const lines = await savePlanOf(THINGS);
  return {
    shops: new RecordingShops(),
    clock: { wall: 1_000_000_000, steady: 0 },
    lines,
    persons: new Map(),
    minted: 0,
  };
}

const DEEDS: Readonly<Record<string, (world: World, act: Act) => Promise<void>>> = {
  async approve(world, { forgery = 0, death = null }) {
    const lines = FORGERIES[forgery]?.(world.lines) ?? [];
    const before = await db.approvals.count();
    const fillId = await openFill(
      { planId: 'plan', lines },
      { fillId: crypto.randomUUID(), now: world.clock.wall },
    ).catch(() => null);
    world.minted += (await db.approvals.count()) - before;
    if (fillId === null) {
      expect(forgery, 'what the person saw mints').toBeGreaterThanOrEqual(HONEST);
      expect(await db.approvals.count(), 'a forgery mints nothing').toBe(before);
      return;
    }
    await live(world, death, (worker) => runFill(fillId, worker));
  },
  sweep: (world, { death = null }) =>
    live(world, death, (worker) => settleInterruptedFills(worker, () => false)),
  async stop({ clock }) {
    for (const { id } of await db.fills.toArray()) await endFill(id, 'stopped', clock.wall);
  },
  async undo(world, { death = null }) {
    const last = (await db.fills.toArray()).at(-1);
    if (last) await live(world, death, (worker) => undoFill(last.id, worker));
  },
  // A message that is sent twice, or a worker that takes an old fill up again.
  async rerun(world, { death = null }) {
    const [first] = await db.fills.toArray();
    if (first) await live(world, death, (worker) => runFill(first.id, worker));
  },
  async person({ shops, persons }, { thing = 0 }) {
    const { origin, name } = THINGS[thing] ?? OTHER;
    shops.put(origin, name, shops.count(origin, name) + 1);
    persons.set(name, (persons.get(name) ?? 0) + 1);
  },
  async clock({ clock }, { wall = 0, steady = 0 }) {
    clock.wall += wall;
    clock.steady += steady;
  },
};

async function live(
  { shops, clock }: World,
  death: Death | null,
  work: (deps: ReturnType<typeof openWorker>['deps']) => Promise<void>,
): Promise<void> {
  const { deps, dead } = openWorker(shops, clock, death);
  await Promise.race([work(deps), dead]);
}

async function expectInvariants({ shops, persons, minted }: World): Promise<void> {
  const approvals = new Map((await db.approvals.toArray()).map((row) => [row.id, row]));
  expect(approvals.size, 'I2: only clicks mint').toBe(minted);
  expect(new Set(shops.adds.map(({ approvalId }) => approvalId)).size, 'I2, I8: each approval once').toBe(
    shops.adds.length,
  );
  for (const add of shops.adds) {
    const approval = approvals.get(add.approvalId);
    expect(approval, 'I2').toMatchObject({ origin: add.origin, name: add.name });
    expect(add.count, 'I2').toBeLessThanOrEqual(approval?.count ?? 0);
    expect(add.state, 'I8: noted before it is sent').toBe('dispatched');
    expect(add.isInTime, 'an approval that ran out is not used').toBe(true);
  }
  let spent = 0;
  for (const { origin, name, count } of THINGS) {
    const ours = shops.count(origin, name) - (persons.get(name) ?? 0);
    expect(ours, `I1: ${name}`).toBeLessThanOrEqual(count);
    spent += 100 * Math.max(0, ours);
  }
  expect(spent, 'I1').toBeLessThanOrEqual(BUDGET);
  expect(
    [...shops.opened].filter((origin) => !THINGS.some((thing) => thing.origin === origin)),
    'I3',
  ).toEqual([]);
  expect(
    [...shops.asked].filter((name) => !['readCart', 'addLine', 'setLine'].includes(name)),
    'I6',
  ).toEqual([]);
}

test('10,000 sequences of approvals, forgeries, deaths, stops, undos and clocks that are set put nothing into a cart that was not approved (A05)', async () => {
  let adds = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async (acts) => {
      const world = await newWorld();
      for (const each of acts) await DEEDS[each.kind]?.(world, each);
      await expectInvariants(world);
      adds += world.shops.adds.length;
    }),
    { numRuns: RUNS },
  );
  expect(adds).toBeGreaterThan(RUNS / 4);
}, 600_000);
