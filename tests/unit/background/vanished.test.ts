import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FillDeps } from '../../../entrypoints/background/fill/fill-deps';
import { judge } from '../../../entrypoints/background/fill/fill-judge';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { openWorker, RecordingShops, savePlanOf } from './recording-shop';

const SHOP = 'https://a.example';
const NOW = 1_000_000;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** A shop that has room for one kind of thing, and lets go of the others without a word. */
function narrowShop(shops: RecordingShops): FillDeps {
  const { deps } = openWorker(shops, { wall: NOW, steady: 0 });
  return {
    ...deps,
    askPage: async (tabId, name, input) => {
      const answer = await deps.askPage(tabId, name, input);
      if (name !== 'addLine') return answer;
      shops.put(SHOP, 'own bread', 0);
      return { ...(answer as object), after: shops.read(SHOP) } as typeof answer;
    },
  };
}

test('a shop that drops what the person had stops the filling there, and is told of', async () => {
  const shops = new RecordingShops();
  shops.put(SHOP, 'own bread', 2);
  const lines = await savePlanOf([
    { origin: SHOP, name: 'milk', count: 1 },
    { origin: SHOP, name: 'honey', count: 1 },
  ]);
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: NOW });
  await runFill('fill', narrowShop(shops));
  const results = (await db.fills.get('fill'))?.results.map(({ added, refusal, detail }) => [
    added,
    refusal,
    detail,
  ]);
  expect(results).toEqual([
    [1, 'cart-shrank', '2 × own bread'],
    [0, 'cart-shrank', null],
  ]);
  expect(shops.adds.map(({ name }) => name)).toEqual(['milk']);
});

test('what came in unasked is told of before what is gone: a line may only have another name now', async () => {
  const shops = new RecordingShops();
  const lines = await savePlanOf([{ origin: SHOP, name: 'milk', count: 1 }]);
  await openFill({ planId: 'plan', lines }, { fillId: 'fill', now: NOW });
  const [approval] = await db.approvals.toArray();
  if (!approval) throw new Error('nothing was approved');
  shops.put(SHOP, 'own bread', 2);
  const before = shops.read(SHOP);
  shops.put(SHOP, 'own bread', 0);
  shops.put(SHOP, 'own bread, few left', 2);
  shops.put(SHOP, 'milk', 1);
  const seen = { after: shops.read(SHOP), refusal: null, detail: null };
  const outcome = await judge(seen, approval, { at: NOW, before, held: 0, asked: 1 });
  expect(outcome).toMatchObject({ added: 1, refusal: 'stranger-in-cart' });
});
