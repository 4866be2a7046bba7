import { expect, test } from 'vitest';
import { takePasted } from '../../../../components/sidepanel/lists/pasted-wishes';

const paste = (text: string) => {
  const event = new Event('paste', { cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  const wishes = takePasted(event as ClipboardEvent);
  return [event.defaultPrevented, wishes.map(({ text }) => text)];
};

test.each([
  ['milk\nbread', ['milk', 'bread']],
  ['milk, eggs, bread', ['milk', 'eggs', 'bread']],
  ['Shopping list\n1. milk', ['milk']],
])('“%s” is a list, and the field stays empty', (text, wishes) => {
  expect(paste(text)).toEqual([true, wishes]);
});

test.each(['2 kg potatoes', 'milk, low-fat', 'Nutella, 450 g', 'cheese, Gouda', ''])(
  '“%s” is one thing at most, and left to the field',
  (text) => expect(paste(text)).toEqual([false, []]),
);

test('a paste without end becomes 200 items', () => {
  expect(paste(Array.from({ length: 300 }, (_, at) => `good ${'abc'[at % 3]}`).join('\n'))[1]).toHaveLength(
    200,
  );
});
