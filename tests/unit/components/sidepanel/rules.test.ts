import { expect, test } from 'vitest';
import { linksIn } from '../../../../components/sidepanel/chat/markdown-links';
import { quickRequests } from '../../../../components/sidepanel/chat/quick-requests';
import { spokenLength } from '../../../../components/sidepanel/chat/run-state';
import { positionAt } from '../../../../components/sidepanel/lists/order';
import { parseWish } from '../../../../utils/domain/wish/wish';

test.each([
  ['2 kg potatoes', 'potatoes', 1, { value: 2, unit: 'kg' }],
  ['potatoes 2 kg', 'potatoes', 1, { value: 2, unit: 'kg' }],
  ['500g spaghetti', 'spaghetti', 1, { value: 500, unit: 'g' }],
  ['6 x 330 ml cola', 'cola 330 ml', 6, null],
  ['3 milk', 'milk', 3, null],
  ['3 x milk', 'milk', 3, null],
  ['milk', 'milk', 1, null],
  ['  olive   oil ', 'olive oil', 1, null],
  ['4 whole milk 2 l', 'whole milk 2 l', 4, null],
  ['whole milk 2 l', 'whole milk', 1, { value: 2, unit: 'l' }],
  ['2公斤土豆', '土豆', 1, { value: 2, unit: 'kg' }],
  ['土豆2公斤', '土豆', 1, { value: 2, unit: 'kg' }],
  ['3盒牛奶', '牛奶', 3, null],
  ['牛奶 3 盒', '牛奶', 3, null],
])('the wish “%s” is %s, %d times, of %j', (typed, text, count, need) => {
  expect(parseWish(typed)).toEqual({ text, count, need });
});

test('an empty wish is none', () => expect(parseWish('   ')).toBeNull());

const rows = [{ position: 1 }, { position: 2 }, { position: 4 }];

test.each([
  [0, 1, 3],
  [2, 1, 1.5],
  [2, 0, 0],
  [0, 2, 5],
  [1, 1, null],
  [0, 3, null],
])('a row dragged from place %d to %d gets position %d', (from, to, position) => {
  expect(positionAt(rows, from, to)).toBe(position);
});

test.each([
  ['It costs 1.19 a litre. The other', false, 'It costs 1.19 a litre.'],
  ['便宜。另外', false, '便宜。'],
  ['No end yet', false, ''],
  ['No end', true, 'No end'],
])('of “%s” whole sentences are read aloud', (text, isOver, spoken) => {
  expect(text.slice(0, spokenLength(text, isOver))).toBe(spoken);
});

test('links are found in lists and tables too', () => {
  const text = '- [a](https://a.example/)\n\n| x |\n|---|\n| [b](https://b.example/) |';
  expect(linksIn(text)).toEqual(['https://a.example/', 'https://b.example/']);
});

test('two tabs can be compared, one looked up, a list planned', () => {
  expect(quickRequests({ attachedTabs: 2, hasListItems: false })).toEqual([
    'chatAskCompare',
    'chatAskCheaper',
  ]);
  expect(quickRequests({ attachedTabs: 0, hasListItems: true })).toEqual(['chatAskPlan']);
});
