import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { runFill } from '../../../entrypoints/background/fill/fill-run';
import { undoFill } from '../../../entrypoints/background/fill/fill-undo';
import { openFill } from '../../../utils/storage/commands/fills';
import { db } from '../../../utils/storage/db';
import { savePlanOf } from './recording-shop';
import { SHOP, SplitShop } from './split-lines';

let shop: SplitShop;
let fills = 0;
const clock = { wall: 1_000_000 };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  shop = new SplitShop();
});

async function fill(count: number) {
  const planId = `plan ${count}`;
  const lines = await savePlanOf([{ origin: SHOP, name: 'milk', count }], planId);
  await db.plans.update(planId, { listId: 'list' });
  fills += 1;
  const fillId = await openFill({ planId, lines }, { fillId: `fill ${fills}`, now: clock.wall });
  await runFill(fillId, shop.deps(clock));
  return fillId;
}

const undo = (fillId: string) => undoFill(fillId, shop.deps(clock));
const resultOf = async (fillId: string) => (await db.fills.get(fillId))?.results[0];

test('after a second filling that found all there, undo takes what came with the first and not the person’s own line', async () => {
  shop.put('gift', 1);
  await fill(1);
  const again = await fill(1);
  expect(shop.held()).toEqual({ gift: 1, plain: 1 });
  await undo(again);
  expect(shop.held()).toEqual({ gift: 1 });
});

test('what two fillings put on two lines is taken out of both, and each keeps what the person had there', async () => {
  shop.put('gift', 2);
  await fill(1);
  shop.line = 'gift';
  const second = await fill(3);
  expect(shop.held()).toEqual({ gift: 4, plain: 1 });
  await undo(second);
  expect(shop.held()).toEqual({ gift: 2 });
  expect(await resultOf(second)).toMatchObject({ added: 0 });
});

test('after an undo the next filling is measured by the cart that it found', async () => {
  await undo(await fill(1));
  shop.put('plain', 2);
  shop.line = 'gift';
  await undo(await fill(2));
  expect(shop.held()).toEqual({ plain: 2 });
});

test('what the person took out by hand is not taken out of their own line once more', async () => {
  shop.put('gift', 1);
  const fillId = await fill(1);
  shop.put('plain', 0);
  await undo(fillId);
  expect(shop.held()).toEqual({ gift: 1 });
  expect(await resultOf(fillId)).toMatchObject({ added: 0 });
});

test('an undo whose answer was lost may be clicked again: it takes nothing twice', async () => {
  shop.put('plain', 2);
  const fillId = await fill(1);
  shop.onSet = () => {
    throw new Error('the page did not answer in time');
  };
  await expect(undo(fillId)).rejects.toThrow('did not answer');
  await undo(fillId);
  expect(shop.held()).toEqual({ plain: 2 });
  expect(await resultOf(fillId)).toMatchObject({ added: 0 });
});

test('where the only button of the cart orders, nothing is pressed and the person is told to take it out', async () => {
  const fillId = await fill(1);
  shop.onSet = () => {
    shop.put('plain', 1);
    throw new Error('order-control: Place order');
  };
  await undo(fillId);
  expect(await resultOf(fillId)).toMatchObject({ added: 1, refusal: 'undo-by-hand' });
});

test('a shop that takes out more than it was asked to is told of, and nothing more is taken out there', async () => {
  shop.put('plain', 2);
  const fillId = await fill(1);
  shop.onSet = () => shop.put('plain', 0);
  await expect(undo(fillId)).rejects.toThrow('a.example holds 2 fewer of “milk” than it should');
  expect(await resultOf(fillId)).toMatchObject({ added: 0 });
});
