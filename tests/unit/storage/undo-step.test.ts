import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { findTool } from '../../../utils/agent/tools/tools';
import { addItems } from '../../../utils/storage/commands/add-items';
import { createList, deleteList, removeItem, updateItem } from '../../../utils/storage/commands/lists';
import { emptyOldTrash } from '../../../utils/storage/commands/trash';
import { undoStep } from '../../../utils/storage/commands/undo-step';
import { db } from '../../../utils/storage/db';
import { listItems } from '../../../utils/storage/queries/lists';
import { NOON } from '../../support/rows';
import { contextOf, forgetAll } from '../agent/seen';

let listId: string;
let context: ReturnType<typeof contextOf>;

beforeEach(async () => {
  await forgetAll();
  listId = await createList('Week', NOON);
  await addItems(listId, [{ text: 'milk', count: 2, need: null }], NOON);
  context = contextOf({ activeListId: listId });
  context.handles.of('i', await idOf('milk'));
});

const rows = () => listItems(listId);
const idOf = async (text: string) => (await rows()).find((item) => item.text === text)?.id ?? '';
const onList = async () => (await rows()).map(({ text, count, isDone }) => [text, count, isDone]);

/** Has a tool do something, as a step that is kept. */
async function step(id: string, tool: string, input: object): Promise<void> {
  const outcome = await findTool(tool)?.run(input, context);
  if (!outcome) throw new Error(`there is no tool ${tool}`);
  const asked = { runId: 'r', index: 0, turn: 0, said: '', callId: id, tool, input: JSON.stringify(input) };
  await db.steps.put({ id, ...asked, ...outcome, state: 'done', startedAt: NOON, endedAt: NOON });
}

test.each<[string, string, object]>([
  ['a new wish', 'add_to_list', { wish: 'bread' }],
  ['a wish that was counted to one that was there', 'add_to_list', { wish: 'milk', count: 3 }],
  ['another number', 'change_list_item', { item: 'i1', count: 7 }],
  ['an amount', 'change_list_item', { item: 'i1', need: '2 l' }],
  ['other words', 'change_list_item', { item: 'i1', wish: 'oat drink' }],
  ['checking off', 'change_list_item', { item: 'i1', isDone: true }],
  ['taking off', 'remove_from_list', { item: 'i1' }],
])('%s is taken back to the letter, once', async (_, tool, input) => {
  const before = await rows();
  await step('s', tool, input);
  expect(await rows()).not.toEqual(before);
  expect(await undoStep('s')).toBe('undone');
  expect(await rows()).toEqual(before);
  expect(await db.steps.get('s')).toMatchObject({ result: { isUndone: true } });
  expect((await db.steps.get('s'))?.output).toMatch(/The person took this back\.$/);
  expect(await undoStep('s')).toBe('too-late');
});

test.each<[string, object, object]>([
  ['changed', { wish: 'oat drink' }, { kind: 'changed', text: 'oat drink' }],
  ['checked off', { isDone: true }, { kind: 'checked-off', text: 'milk' }],
  ['opened again', { isDone: false }, { kind: 'reopened', text: 'milk' }],
  ['changed while checked off', { isDone: true, count: 3 }, { kind: 'changed', text: 'milk' }],
])('a step tells what it did: %s', async (_, input, change) => {
  await step('s', 'change_list_item', { item: 'i1', ...input });
  expect(await db.steps.get('s')).toMatchObject({ result: { change } });
});

test('what the person changed meanwhile is kept beside what is taken back', async () => {
  await step('s', 'change_list_item', { item: 'i1', count: 7 });
  await updateItem(await idOf('milk'), { note: 'the cold one', isDone: true });
  expect(await undoStep('s')).toBe('undone');
  expect(await rows()).toMatchObject([{ text: 'milk', count: 2, note: 'the cold one', isDone: true }]);
});

test('the same that the person changed again stays as they want it', async () => {
  await step('s', 'change_list_item', { item: 'i1', count: 7 });
  await updateItem(await idOf('milk'), { count: 4 });
  expect(await undoStep('s')).toBe('changed-since');
  expect(await onList()).toEqual([['milk', 4, false]]);
  expect((await db.steps.get('s'))?.result).not.toHaveProperty('isUndone');
});

test('an item that was added and then changed by the person stays', async () => {
  await step('s', 'add_to_list', { wish: 'bread' });
  await updateItem(await idOf('bread'), { note: 'rye' });
  expect(await undoStep('s')).toBe('changed-since');
  expect(await onList()).toHaveLength(2);
});

test('an item that was added and then only moved goes', async () => {
  await step('s', 'add_to_list', { wish: 'bread' });
  await updateItem(await idOf('bread'), { position: 0.5 });
  expect(await undoStep('s')).toBe('undone');
  expect(await onList()).toEqual([['milk', 2, false]]);
});

test('what the person took off meanwhile does not come back by undoing a change of it', async () => {
  await step('s', 'change_list_item', { item: 'i1', count: 7 });
  await removeItem(await idOf('milk'), NOON);
  expect(await undoStep('s')).toBe('changed-since');
  expect(await onList()).toEqual([]);
});

test('two changes of one item are taken back in the order in which they can be', async () => {
  await step('one', 'add_to_list', { wish: 'milk' });
  await step('two', 'change_list_item', { item: 'i1', count: 9 });
  expect(await undoStep('one')).toBe('changed-since');
  expect(await undoStep('two')).toBe('undone');
  expect(await undoStep('one')).toBe('undone');
  expect(await onList()).toEqual([['milk', 2, false]]);
});

test('nothing comes back to a list that is gone, nor after a week', async () => {
  await step('s', 'remove_from_list', { item: 'i1' });
  await deleteList(listId, NOON);
  expect(await undoStep('s')).toBe('changed-since');
  expect(await db.items.count()).toBe(0);
  await emptyOldTrash(NOON + 8 * 86_400_000);
  expect(await undoStep('s')).not.toBe('undone');
  expect(await undoStep('nobody')).toBe('too-late');
});
