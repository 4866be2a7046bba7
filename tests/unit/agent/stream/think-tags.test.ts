import { describe, expect, test } from 'vitest';
import { splitThinking } from '../../../../utils/agent/stream/think-tags';

describe('thinking is parted from the answer', () => {
  test.each([
    ['<think>hm</think>\n\nMilk is 1.20.', 'Milk is 1.20.', 'hm'],
    ['hm, milk\n</think>\n\nMilk is 1.20.', 'Milk is 1.20.', 'hm, milk'],
    ['Milk <think>or not</think>is 1.20.', 'Milk is 1.20.', 'or not'],
    ['<think>never closed', '', 'never closed'],
    ['a < b and <thin is no tag', 'a < b and <thin is no tag', ''],
    ['<think></think>Yes', 'Yes', ''],
  ])('%j', (content, text, thinking) => expect(splitThinking(content, true)).toEqual({ text, thinking }));
});

test.each(['<think>hm</think>Milk 1.20 < 1.45.', 'hm</think>Milk 1.20.', 'A <think>b</think> c'])(
  'no piece of a tag is ever shown, wherever the stream cuts %j',
  (content) => {
    for (let cut = 0; cut <= content.length; cut += 1) {
      const { text } = splitThinking(content.slice(0, cut), false);
      expect(text).not.toMatch(/<\/?t?h?i?n?k?>?$/);
    }
    expect(splitThinking(content, true).text).not.toContain('think>');
  },
);

test('a held-back beginning comes out when it was no tag', () => {
  expect(splitThinking('1 <', false).text).toBe('1 ');
  expect(splitThinking('1 <', true).text).toBe('1 <');
  expect(splitThinking('1 <t', false).text).toBe('1 ');
  expect(splitThinking('1 <tr', false).text).toBe('1 <tr');
});
