import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { findTool } from '../../../../utils/agent/tools/tools';
import { db } from '../../../../utils/storage/db';
import { contextOf, forgetAll, MILKS, remember } from '../seen';

let context = contextOf();
beforeEach(async () => {
  await forgetAll();
  context = contextOf();
});

const use = async (name: string, input: object) => {
  const outcome = await findTool(name)?.run(input, context);
  if (!outcome) throw new Error(`there is no tool ${name}`);
  return outcome;
};
const items = () => db.items.toArray();

test('the copilot makes it two kilos, and packs again', async () => {
  await use('add_to_list', { wish: 'potatoes' });
  const { output } = await use('change_list_item', { item: 'i1', need: '2 kg' });
  expect(output).toContain('2 kg potatoes');
  expect(await items()).toMatchObject([{ text: 'potatoes', count: 1, need: { value: 2, unit: 'kg' } }]);
  await use('change_list_item', { item: 'i1', count: 3, wish: 'new potatoes' });
  expect(await items()).toMatchObject([{ text: 'new potatoes', count: 3, need: null }]);
  await use('change_list_item', { item: 'i1', count: 1, need: '١٫٥ كجم' });
  expect(await items()).toMatchObject([{ need: { value: 1.5, unit: 'kg' } }]);
});

test('the copilot is told which number is a guess, until one is chosen', async () => {
  expect((await use('add_to_list', { wish: 'a few lemons' })).output).toContain('i1: about 2 x lemons');
  expect((await use('change_list_item', { item: 'i1', count: 5 })).output).toContain('i1: 5 x lemons');
});

test.each(['lots', '0 kg', '2 kg potatoes'])(
  '“%s” is refused as an amount, and nothing is changed',
  async (need) => {
    await use('add_to_list', { wish: 'potatoes' });
    const { result } = await use('change_list_item', { item: 'i1', need, wish: 'carrots' });
    expect(result).toEqual({ kind: 'refused', reason: 'bad-arguments' });
    expect(await items()).toMatchObject([{ text: 'potatoes', need: null }]);
  },
);

test('what the copilot adds once more is counted to what is there, and keeps what the person chose for it', async () => {
  await remember(...MILKS);
  const { productKey } = MILKS[0] ?? { productKey: '' };
  const product = context.handles.of('p', productKey);
  await use('add_to_list', { product });
  const [item] = await items();
  await db.items.update(item?.id ?? '', { accepts: 'same-item' });
  expect((await use('add_to_list', { product })).output).toMatch(/^Counted to the item that was there/);
  expect(await items()).toMatchObject([{ count: 2, accepts: 'same-item' }]);
});
