import { expect, test } from 'vitest';
import { takePasted, typedWishes } from '../../../../components/sidepanel/lists/pasted-wishes';

const paste = (text: string, listName?: string) => {
  const event = new Event('paste', { cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  const wishes = takePasted(event as ClipboardEvent, listName);
  return [event.defaultPrevented, wishes.map(({ text }) => text)];
};

test.each([
  ['milk\nbread', ['milk', 'bread']],
  ['milk, eggs, bread', ['milk', 'eggs', 'bread']],
  ['milk, bread', ['milk', 'bread']],
  ['1.5 l milk, 2 kg potatoes', ['milk', 'potatoes']],
  ['Shopping list\n1. milk', ['milk']],
])('“%s” is a list, and the field stays empty', (text, wishes) => {
  expect(paste(text)).toEqual([true, wishes]);
});

test.each(['2 kg potatoes', 'milk, low-fat', 'Nutella, 450 g', 'cheese, Gouda', ''])(
  '“%s” is one thing at most, and left to the field',
  (text) => expect(paste(text)).toEqual([false, []]),
);

test.each(['Party\nmilk\nbread', '# party:\r\nmilk\r\nbread', 'PARTY\n\nmilk\nbread\n'])(
  'the name of the list itself is no item: %j',
  (text) => {
    expect(paste(text, 'Party')).toEqual([true, ['milk', 'bread']]);
    expect(paste(text, 'Weekend')[1]).toHaveLength(text.startsWith('#') ? 2 : 3);
  },
);

test('nor is it between stars, or where marks stand in the name', () => {
  expect(paste('*Party list*\nmilk\nbread', 'Party list')[1]).toEqual(['milk', 'bread']);
  expect(paste('🎉 Party!\nmilk\nbread', '🎉 Party!')[1]).toEqual(['milk', 'bread']);
  expect(paste('Party (2):\nmilk\nbread', 'Party (2)')[1]).toEqual(['milk', 'bread']);
});

test('a list called as a good still takes that good alone', () => {
  expect(paste('milk', 'Milk')).toEqual([false, []]);
  expect(paste('Milk\nbread', 'Milk')).toEqual([true, ['bread']]);
});

test('a paste without end becomes 200 items', () => {
  expect(paste(Array.from({ length: 300 }, (_, at) => `good ${'abc'[at % 3]}`).join('\n'))[1]).toHaveLength(
    200,
  );
});

test.each([
  ['milk, bread, 3 apples', ['1 milk', '1 bread', '3 apples']],
  ['1.5 l milk, 2 kg potatoes', ['1.5 l milk', '2 kg potatoes']],
  ['Fruit: apples, pears, plums', ['1 apples', '1 pears', '1 plums']],
  ['milk, bread', ['1 milk', '1 bread']],
  ['2 l milk, bread', ['2 l milk', '1 bread']],
  ['bread and milk', ['1 bread', '1 milk']],
  ['牛奶、面包', ['1 牛奶', '1 面包']],
  ['tomatoes, ripe', ['1 tomatoes, ripe']],
  ['Milch, 3,5 % Fett', ['1 Milch, 3,5 % Fett']],
  ['chicken breast, diced', ['1 chicken breast, diced']],
  ['2 l milk, semi-skimmed', ['2 l milk, semi-skimmed']],
  ['  ', []],
])('“%s”, typed, asks for %j', (line, wishes) => {
  const told = typedWishes(line).map(({ text, count, need }) => [
    need ? `${need.value} ${need.unit}` : count,
    text,
  ]);
  expect(told.map((words) => words.join(' '))).toEqual(wishes);
});

test('“a few” in a pasted list is marked as the guess that it is', () => {
  const event = new Event('paste', { cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => 'a few lemons\n2 limes' } });
  expect(takePasted(event as ClipboardEvent)).toEqual([
    { text: 'lemons', count: 2, need: null, isAbout: true },
    { text: 'limes', count: 2, need: null },
  ]);
});
