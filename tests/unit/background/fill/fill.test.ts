import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FillDeps } from '../../../../entrypoints/background/fill/fill-deps';
import { runFill } from '../../../../entrypoints/background/fill/fill-run';
import { settleInterruptedFills } from '../../../../entrypoints/background/fill/fill-settle';
import { undoFill } from '../../../../entrypoints/background/fill/fill-undo';
import type { AddOutcome, Cart } from '../../../../utils/domain/cart/cart';
import type { BasketPlan } from '../../../../utils/domain/plan/plan';
import { adapterFor } from '../../../../utils/shops/adapters';
import { dispatchApproval, endFill, openFill } from '../../../../utils/storage/commands/fills';
import { bookFill } from '../../../../utils/storage/commands/pantry';
import { db } from '../../../../utils/storage/db';
import { openVisitor } from '../../shops/mall-fetch';
import {
  approve,
  lendParser,
  type Mall,
  openAt,
  openMall,
  serverCart,
  type Wish,
} from '../../shops/mall-page';
import { type Clock, linesOf, mallDeps, savePlanFor } from '../fill-world';

const MILK: Wish = { shop: 'cornershop', product: '301', count: 2 };
const KETTLE: Wish = { shop: 'kaufhaus', product: '4711004', count: 1 };
const SCALE: Wish = { shop: 'roastery', product: '8123400000107', count: 2 };

let mall: Mall;
let fetch: ReturnType<typeof openVisitor>;
let clock: Clock;
let deps: FillDeps;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
beforeAll(lendParser);
beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  mall = await openMall();
  fetch = openVisitor();
  clock = { wall: 1_000_000, steady: 0 };
  deps = mallDeps(fetch, clock);
});
afterEach(async () => {
  expect(mall.log().filter(({ path }) => /order|checkout|kasse|bestellung/i.test(path))).toEqual([]);
  await mall.close();
});

async function fill(plan: BasketPlan, with_: FillDeps = deps) {
  const fillId = await openFill(
    { planId: plan.id, lines: linesOf(plan) },
    { fillId: crypto.randomUUID(), now: clock.wall },
  );
  await runFill(fillId, with_);
  return fillId;
}

async function resultsOf(fillId: string) {
  const results = (await db.fills.get(fillId))?.results ?? [];
  return results.map(({ name, wanted, added, refusal }) => ({ name, wanted, added, refusal }));
}

const posts = () => mall.log().filter(({ method }) => method === 'POST').length;

describe('filling carts', () => {
  test('a plan over three shops is filled exactly, and the carts are kept as read', async () => {
    const id = await fill(await savePlanFor(mall, [MILK, KETTLE, SCALE]));
    expect(await resultsOf(id)).toMatchObject([
      { wanted: 2, added: 2, refusal: null },
      { wanted: 1, added: 1, refusal: null },
      { wanted: 2, added: 2, refusal: null },
    ]);
    expect([
      serverCart(mall, 'cornershop'),
      serverCart(mall, 'kaufhaus'),
      serverCart(mall, 'roastery'),
    ]).toEqual([{ '301': 2 }, { '4711004': 1 }, { '44013400000107': 2 }]);
    expect(await db.fills.get(id)).toMatchObject({ state: 'done' });
    expect((await db.carts.toArray()).map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  });

  test('filling again adds nothing twice', async () => {
    const plan = await savePlanFor(mall, [MILK, SCALE]);
    await fill(plan);
    const before = posts();
    const again = await fill(plan);
    expect(await resultsOf(again)).toMatchObject([
      { added: 2, refusal: null },
      { added: 2, refusal: null },
    ]);
    expect(posts()).toBe(before);
  });

  test('a list that is planned anew with more of a thing gets only the rest', async () => {
    await fill(await savePlanFor(mall, [MILK], 'first', 'list'));
    await fill(await savePlanFor(mall, [{ ...MILK, count: 5 }], 'second', 'list'));
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 5 });
  });

  test('what the person put into the cart is left alone: two of theirs and one approved make three', async () => {
    const approval = approve(mall, { ...MILK, count: 1 });
    const page = await openAt(approval.origin, approval.url, fetch);
    await (await adapterFor(page, null)).add(page, approval, 2);
    const plan = await savePlanFor(mall, [{ ...MILK, count: 1 }]);
    await fill(plan);
    await fill(plan);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3 });
  });

  test('what the person took out is put in again by a new approval', async () => {
    const plan = await savePlanFor(mall, [MILK]);
    await fill(plan);
    const page = await openAt(mall.origin('cornershop'), '/', fetch);
    const adapter = await adapterFor(page, null);
    const [line] = (await adapter.readCart(page)).lines;
    await adapter.setCount(page, line?.lineId ?? '', 0);
    await fill(plan);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 2 });
  });

  test('two lines of a plan for one thing are put in together', async () => {
    const id = await fill(await savePlanFor(mall, [MILK, { ...MILK, count: 1 }]));
    expect(await resultsOf(id)).toMatchObject([{ wanted: 3, added: 3, refusal: null }]);
  });

  test('a double click fills once', async () => {
    const plan = await savePlanFor(mall, [MILK]);
    await Promise.all([fill(plan), fill(plan), fill(plan)]);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 2 });
    expect(await db.fills.count()).toBe(1);
  });

  test('undo takes out what was added and leaves what was there', async () => {
    const approval = approve(mall, MILK);
    const page = await openAt(approval.origin, approval.url, fetch);
    await (await adapterFor(page, null)).add(page, approval, 1);
    const plan = await savePlanFor(mall, [MILK, SCALE]);
    const id = await fill(plan);
    await fill(plan);
    await bookFill(id, clock.wall);
    expect(await db.pantry.count()).toBe(2);
    await undoFill(id, deps);
    expect(await db.pantry.count()).toBe(0);
    expect([serverCart(mall, 'cornershop'), serverCart(mall, 'roastery')]).toEqual([{ '301': 1 }, {}]);
    await undoFill(id, deps);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 1 });
    await fill(plan);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3 });
  });
});

describe('what stops a fill', () => {
  test('a thing that sneaks into the cart stops the run in that shop, not in the next (P09)', async () => {
    const plan = await savePlanFor(mall, [
      { shop: 'bargainbin', product: '504' },
      { shop: 'bargainbin', product: '506' },
      MILK,
    ]);
    const id = await fill(plan);
    expect(await resultsOf(id)).toMatchObject([
      { added: 1, refusal: 'stranger-in-cart' },
      { added: 0, refusal: 'stranger-in-cart' },
      { added: 2, refusal: null },
    ]);
    expect((await db.fills.get(id))?.results[0]?.detail).toBe('1 × PremiumCare protection plan');
    expect(serverCart(mall, 'bargainbin')).toEqual({ '504': 1, plan: 1 });
  });

  test('a fee that comes into the total and not as a line stops the run in that shop, with both figures', async () => {
    const plan = await savePlanFor(mall, [
      { shop: 'bargainbin', product: '516', count: 1 },
      { shop: 'bargainbin', product: '506', count: 1 },
    ]);
    const id = await fill(plan);
    expect(await resultsOf(id)).toMatchObject([
      { added: 1, refusal: 'total-rose' },
      { added: 0, refusal: 'total-rose' },
    ]);
    expect((await db.fills.get(id))?.results[0]?.rise).toEqual({
      expected: { minor: 3689, currency: 'EUR' },
      seen: { minor: 3938, currency: 'EUR' },
      names: ['Buyer protection fee'],
    });
    expect(serverCart(mall, 'bargainbin')).toEqual({ '516': 1 });
  });

  test('stopping leaves the next line alone and kills its approval (A16)', async () => {
    const plan = await savePlanFor(mall, [MILK, KETTLE]);
    const stopping: FillDeps = {
      ...deps,
      askPage: async (tabId, name, input) => {
        const answer = await deps.askPage(tabId, name, input);
        const [running] = await db.fills.toArray();
        if (name === 'addLine' && running) await endFill(running.id, 'stopped', clock.wall);
        return answer;
      },
    };
    const id = await fill(plan, stopping);
    expect(await resultsOf(id)).toMatchObject([
      { added: 2, refusal: null },
      { added: 0, refusal: 'stopped' },
    ]);
    expect(await db.fills.get(id)).toMatchObject({ state: 'stopped' });
    expect(serverCart(mall, 'kaufhaus')).toEqual({});
    expect((await db.approvals.toArray()).map(({ state }) => state).sort()).toEqual(['expired', 'observed']);
  });

  test('a shop whose permission is gone is not opened (X10)', async () => {
    const plan = await savePlanFor(mall, [MILK, KETTLE]);
    const id = await fill(plan, { ...deps, isGranted: async (origin) => origin === mall.origin('kaufhaus') });
    expect(await resultsOf(id)).toMatchObject([
      { added: 0, refusal: 'no-permission' },
      { added: 1, refusal: null },
    ]);
    expect(mall.log().filter(({ shop }) => shop === 'cornershop')).toEqual([]);
  });

  test('a page that does not answer leaves the outcome to the cart, and is never asked twice', async () => {
    const lost: FillDeps = {
      ...deps,
      askPage: async (tabId, name, input) => {
        const answer = await deps.askPage(tabId, name, input);
        if (name === 'addLine') throw new Error('the page did not answer in time');
        return answer;
      },
    };
    const id = await fill(await savePlanFor(mall, [MILK]), lost);
    expect(await resultsOf(id)).toMatchObject([{ added: 2, refusal: null }]);
    expect(posts()).toBe(1);
  });

  test('a page that does not answer, and put in what costs more than approved, is told of as that', async () => {
    let isLost = false;
    const dear: FillDeps = {
      ...deps,
      askPage: async (tabId, name, input) => {
        const answer = await deps.askPage(tabId, name, input);
        if (name === 'addLine') {
          isLost = true;
          throw new Error('the page did not answer in time');
        }
        if (name !== 'readCart' || !isLost) return answer;
        const cart = answer as Cart;
        const lines = cart.lines.map((line) => ({ ...line, price: { minor: 99_900, currency: 'EUR' } }));
        return { ...cart, lines } as typeof answer;
      },
    };
    const id = await fill(await savePlanFor(mall, [MILK]), dear);
    expect(await resultsOf(id)).toMatchObject([{ added: 2, refusal: 'price-rose' }]);
  });

  test('a shop that puts a thing into the cart only later is not asked for it again', async () => {
    const plan = await savePlanFor(mall, [MILK]);
    const late: FillDeps = {
      ...deps,
      askPage: async (tabId, name, input) => {
        const answer = await deps.askPage(tabId, name, input);
        if (name !== 'addLine') return answer;
        const outcome = answer as AddOutcome;
        return { ...outcome, after: outcome.before, added: 0, refusal: 'not-added' } as typeof answer;
      },
    };
    expect(await resultsOf(await fill(plan, late))).toMatchObject([{ added: 0, refusal: 'not-added' }]);
    expect(await resultsOf(await fill(plan))).toMatchObject([{ added: 2, refusal: null }]);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 2 });
  });

  test('an outcome that nobody can see stays unknown, and nothing is added until it is', async () => {
    const plan = await savePlanFor(mall, [MILK]);
    const gone: FillDeps = {
      ...deps,
      askPage: (tabId, name, input) =>
        name === 'addLine' ? Promise.reject(new Error('tab closed')) : deps.askPage(tabId, name, input),
    };
    expect(await resultsOf(await fill(plan, gone))).toMatchObject([{ added: 0, refusal: 'outcome-unknown' }]);
    expect(await resultsOf(await fill(plan))).toMatchObject([{ added: 0, refusal: 'outcome-unknown' }]);
    clock.wall += 61_000;
    expect(await resultsOf(await fill(plan))).toMatchObject([{ added: 2, refusal: null }]);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 2 });
  });
});

test('a shop whose terms forbid automated carts is handed over: refused before anything is asked of it, the next shop is filled', async () => {
  const plan = await savePlanFor(mall, [MILK, KETTLE]);
  const [milk, kettle] = plan.shops;
  if (!milk || !kettle) throw new Error('nothing was planned');
  const lines = milk.lines.map((line) => ({ ...line, url: 'https://www.amazon.de/dp/B000' }));
  const shops = [{ ...milk, origin: 'https://www.amazon.de', lines }, kettle];
  await db.plans.put({ ...plan, shops });
  const touched: string[] = [];
  const watched = {
    ...deps,
    isGranted: async (origin: string) => touched.push(origin) > 0,
    openPage: (url: string) => {
      touched.push(url);
      return deps.openPage(url);
    },
  };
  const id = await fill({ ...plan, shops }, watched);
  expect(await resultsOf(id)).toMatchObject([
    { added: 0, refusal: 'hand-over' },
    { added: 1, refusal: null },
  ]);
  await undoFill(id, watched);
  expect(touched.filter((address) => address.includes('amazon'))).toEqual([]);
  expect(serverCart(mall, 'kaufhaus')).toEqual({});
});

describe('approvals', () => {
  const open = (plan: BasketPlan, lines = linesOf(plan)) =>
    openFill({ planId: plan.id, lines }, { fillId: crypto.randomUUID(), now: clock.wall });

  test.each([
    ['another count', (line: { count: number }) => ({ count: line.count + 1 })],
    ['a higher price', () => ({ maxPrice: { minor: 99_999, currency: 'EUR' } })],
    ['another currency', () => ({ maxPrice: { minor: 209, currency: 'USD' } })],
    ['another product', () => ({ productKey: 'http://cornershop.localhost/other' })],
    ['another variant', (line: { productKey: string }) => ({ productKey: `${line.productKey}#302` })],
    ['the same at another shop', () => ({ productKey: 'http://kaufhaus.localhost/p/301' })],
  ])('a plan approved with %s than it shows mints nothing (A04)', async (_, change) => {
    const plan = await savePlanFor(mall, [MILK]);
    await expect(
      open(
        plan,
        linesOf(plan).map((line) => ({ ...line, ...change(line) })),
      ),
    ).rejects.toThrow('changed since it was shown');
    expect(await db.approvals.count()).toBe(0);
    expect(await db.fills.count()).toBe(0);
  });

  test('a line left out or sent twice mints nothing', async () => {
    const plan = await savePlanFor(mall, [MILK, KETTLE]);
    const lines = linesOf(plan);
    await expect(open(plan, lines.slice(1))).rejects.toThrow();
    await expect(open(plan, [...lines, ...lines])).rejects.toThrow();
  });

  test('an approval is used once (A04)', async () => {
    await open(await savePlanFor(mall, [MILK]));
    const [approval] = await db.approvals.toArray();
    const cart = { origin: approval?.origin ?? '', readAt: 0, lines: [], total: null };
    const use = () =>
      dispatchApproval(approval?.id ?? '', { at: clock.wall, before: cart, held: 0, asked: 2 });
    expect(await Promise.all([use(), use(), use()])).toEqual(['go', 'used', 'used']);
  });

  test.each([
    ['two minutes passed', 120_001, 0],
    ['the clock was set a year ahead', 31_536_000_000, 0],
    ['the clock was set two days back', -172_800_000, 0],
    ['the clock was set back while two minutes passed', 0, 120_001],
  ])('an approval dies when %s (L11)', async (_, wall, steady) => {
    const id = await open(await savePlanFor(mall, [MILK]));
    const slow: FillDeps = {
      ...deps,
      openPage: (url) => {
        clock.wall += wall;
        clock.steady += steady;
        return deps.openPage(url);
      },
    };
    await runFill(id, slow);
    expect(await resultsOf(id)).toMatchObject([{ added: 0, refusal: 'expired' }]);
    expect(serverCart(mall, 'cornershop')).toEqual({});
  });
});

describe('a worker that died', () => {
  // A dead worker does nothing more: what it waits for never comes.
  const never = () => new Promise<never>(() => undefined);

  function dyingAt(name: string, when: 'before' | 'after', died: () => void): FillDeps {
    return {
      ...deps,
      askPage: async (tabId, asked, input) => {
        if (asked !== name) return deps.askPage(tabId, asked, input);
        if (when === 'after') await deps.askPage(tabId, asked, input);
        died();
        return never();
      },
    };
  }

  test.each([
    ['before the cart was read', 'readCart', 'before', {}, 'expired'],
    ['before the line was sent', 'addLine', 'before', {}, 'unknown'],
    ['after the shop had added it', 'addLine', 'after', { '301': 2 }, 'observed'],
  ] as const)(
    '%s: nothing is sent again, and the next approval completes the cart',
    async (_, name, when, cart, state) => {
      const plan = await savePlanFor(mall, [MILK]);
      await new Promise<void>((died) => void fill(plan, dyingAt(name, when, died)));
      const next = mallDeps(fetch, clock);
      await settleInterruptedFills(next, () => false);
      await settleInterruptedFills(next, () => false);
      expect(serverCart(mall, 'cornershop')).toEqual(cart);
      expect((await db.approvals.toArray()).map((approval) => approval.state)).toEqual([state]);
      expect((await db.fills.toArray()).map((each) => each.state)).toEqual(['stopped']);
      clock.wall += 61_000;
      await fill(plan, next);
      expect(serverCart(mall, 'cornershop')).toEqual({ '301': 2 });
    },
  );

  test.each([
    ['soon is told', 30_000, 'total-rose', ['Buyer protection fee']],
    ['much later may be the person’s own', 11 * 60_000, null, undefined],
  ])('a fee that came into the cart with the line and is found %s', async (_, pause, refusal, names) => {
    const plan = await savePlanFor(mall, [{ shop: 'bargainbin', product: '516' }]);
    await new Promise<void>((died) => void fill(plan, dyingAt('addLine', 'after', died)));
    clock.wall += pause;
    await settleInterruptedFills(mallDeps(fetch, clock), () => false);
    const [settled] = (await db.fills.toArray()).flatMap(({ results }) => results);
    expect(settled).toMatchObject({ added: 1, refusal });
    expect(settled?.rise?.names).toEqual(names);
  });

  test('the sweep leaves the fills of its own worker alone', async () => {
    const plan = await savePlanFor(mall, [MILK]);
    await new Promise<void>((died) => void fill(plan, dyingAt('readCart', 'before', died)));
    await settleInterruptedFills(mallDeps(fetch, clock), () => true);
    expect((await db.fills.toArray()).map((each) => each.state)).toEqual(['running']);
  });
});
