import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { settleUnsettled } from '../../../entrypoints/background/fill/fill-unsettled';
import type { Cart } from '../../../utils/domain/cart/cart';
import { dispatchApproval, openFill, settleApproval } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { savePlanOf } from './recording-shop';
import { SHOP, SplitShop } from './split-lines';

const AT = 1_000_000;
const NOTHING = { origin: SHOP, readAt: 0, lines: [], total: null };

let shop: SplitShop;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  shop = new SplitShop();
});

/** An approval of two at 1.00 that was sent and never answered. */
async function sent(before: Cart = NOTHING) {
  const lines = await savePlanOf([{ origin: SHOP, name: 'milk', count: 2 }]);
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: AT });
  const [{ id } = { id: '' }] = await db.approvals.toArray();
  await dispatchApproval(id, { at: AT, before, held: 0, asked: 2 });
  const [approval] = await db.approvals.toArray();
  if (!approval) throw new Error('nothing was approved');
  return approval;
}

test.each([
  ['beside other lines', 30_000, false],
  ['beside other lines, much later', 11 * 60_000, false],
  ['alone', 30_000, true],
  ['alone, much later', 11 * 60_000, true],
])('a line settled %s that costs more than approved is told of as that', async (_, pause, isAlone) => {
  shop.put('plain', 2);
  shop.price = 150;
  await settleUnsettled(await sent(), shop.read(), AT + pause, isAlone);
  const [result] = (await db.fills.get('fill'))?.results ?? [];
  expect(result).toMatchObject({
    added: 2,
    refusal: 'price-rose',
    seenPrice: { minor: 150, currency: 'EUR' },
  });
});

test('what went in over two lines is told of when one of them costs more, and not for the person’s own dear line', async () => {
  shop.put('plain', 1);
  shop.put('late', 1);
  shop.prices.set('late', 150);
  await settleUnsettled(await sent(), shop.read(), AT + 30_000);
  expect((await db.fills.get('fill'))?.results[0]).toMatchObject({ added: 2, refusal: 'price-rose' });
  await Promise.all(db.tables.map((table) => table.clear()));
  const gift = new SplitShop();
  gift.put('gift', 1);
  gift.prices.set('gift', 9900);
  const before = gift.read();
  gift.put('plain', 2);
  await settleUnsettled(await sent(before), gift.read(), AT + 30_000);
  expect((await db.fills.get('fill'))?.results[0]).toMatchObject({ added: 2, refusal: null });
});

test('a line settled beside other lines at the approved price is as approved, or the shop stopped short', async () => {
  shop.put('plain', 2);
  await settleUnsettled(await sent(), shop.read(), AT + 30_000);
  expect((await db.fills.get('fill'))?.results[0]).toMatchObject({ added: 2, refusal: null });
  await Promise.all(db.tables.map((table) => table.clear()));
  shop.put('plain', 1);
  await settleUnsettled(await sent(), shop.read(), AT + 30_000);
  expect((await db.fills.get('fill'))?.results[0]).toMatchObject({ added: 1, refusal: 'capped' });
});

test('where one of two is seen after the shop gave no answer, the other may still come for a minute', async () => {
  const { id } = await sent();
  const about = { approvalId: id, origin: SHOP, name: 'milk', wanted: 2, added: 0, detail: null };
  await settleApproval(id, 'unknown', { ...about, refusal: 'outcome-unknown' });
  shop.put('plain', 1);
  const settledAfter = async (pause: number) => {
    const [approval] = await db.approvals.toArray();
    if (approval) await settleUnsettled(approval, shop.read(), AT + pause);
    return (await db.fills.get('fill'))?.results[0];
  };
  expect(await settledAfter(30_000)).toMatchObject({ added: 0, refusal: 'outcome-unknown' });
  expect(await settledAfter(61_000)).toMatchObject({ added: 1, refusal: 'capped' });
});
