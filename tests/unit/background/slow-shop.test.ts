import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openVisitor } from '../shops/mall-fetch';
import { type Mall, serverCart, type Wish, withMallEach } from '../shops/mall-page';
import { linesOf, mallDeps, savePlanFor } from './fill-world';

const MILK: Wish = { shop: 'cornershop', product: '301', count: 3 };

let mall: Mall;
withMallEach((opened) => {
  mall = opened;
});
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const NO_ANSWERS: readonly [string, () => Response][] = [
  [
    'the time is over',
    () => {
      throw new DOMException('The operation timed out.', 'TimeoutError');
    },
  ],
  ['the gateway says that the shop has not answered', () => new Response('Gateway Timeout', { status: 504 })],
];

/** A visitor whose first sending is given up before the shop answers, and which `arrive` brings there after all. */
function slowVisitor(giveUp: () => Response) {
  const visitor = openVisitor();
  const onTheWay: (() => Promise<unknown>)[] = [];
  let sent = 0;
  const fetch = async (url: string, init: RequestInit = {}) => {
    if (init.method !== 'POST') return visitor(url, init);
    sent += 1;
    if (sent > 1) return visitor(url, init);
    onTheWay.push(() => visitor(url, init));
    return giveUp();
  };
  return {
    fetch: Object.assign(fetch, { cookies: visitor.cookies }),
    arrive: () => Promise.all(onTheWay.map((send) => send())),
    sent: () => sent,
  };
}

/** Fills the cart with milk again and again at such a shop, each time so many ms after the time before; tells what came of it. */
async function fillsAt({ fetch }: ReturnType<typeof slowVisitor>, later: number) {
  const clock = { wall: 1_000_000, steady: 0 };
  const deps = mallDeps(fetch, clock);
  const plan = await savePlanFor(mall, [MILK]);
  return async (fillId: string) => {
    await openFill({ planId: plan.id, lines: linesOf(plan) }, { fillId, now: clock.wall });
    await runFill(fillId, deps);
    clock.wall += later;
    const [result] = (await db.fills.get(fillId))?.results ?? [];
    return [result?.added, result?.refusal];
  };
}

test.each(NO_ANSWERS)(
  '%s: what was asked for is not asked for again while it may still come',
  async (_, giveUp) => {
    const visitor = slowVisitor(giveUp);
    const fill = await fillsAt(visitor, 10_000);
    expect(await fill('one')).toEqual([0, 'outcome-unknown']);
    expect(await fill('two')).toEqual([0, 'outcome-unknown']);
    expect(visitor.sent()).toBe(1);
    await visitor.arrive();
    expect(await fill('three')).toEqual([3, null]);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3 });
    expect(visitor.sent()).toBe(1);
  },
);

test.each(NO_ANSWERS)(
  '%s: what never came is asked for again once it cannot come any more',
  async (_, giveUp) => {
    const fill = await fillsAt(slowVisitor(giveUp), 61_000);
    expect(await fill('one')).toEqual([0, 'outcome-unknown']);
    expect(await fill('two')).toEqual([3, null]);
    expect(serverCart(mall, 'cornershop')).toEqual({ '301': 3 });
  },
);
