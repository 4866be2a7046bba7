import { describe, expect, test } from 'vitest';
import { goneOn, saidSoFar, wholeWords, withCutOff } from '../../../../utils/agent/run/said';
import type { AgentStep } from '../../../../utils/domain/talk/conversation';

const step = (index: number, turn: number, said: string) => ({ index, turn, said }) as AgentStep;

describe('where a cut-off answer is gone on with', () => {
  test.each([
    ['Whole milk costs €1.2', 'Whole milk costs '],
    ['Whole milk costs ', 'Whole milk costs '],
    ['Two shops:\n- Corner', 'Two shops:\n- '],
    ['全脂牛奶的价格是 1.2', '全脂牛奶的价格是 '],
    ['全脂牛奶的价格是1.2', '全脂牛奶的价格是'],
    ['全脂牛奶便宜', '全脂牛奶便宜'],
    ['الحليب كامل الدسم بسع', 'الحليب كامل الدسم '],
    ['Onewordonly', ''],
  ])('%j is kept as %j', (text, kept) => expect(wholeWords(text)).toBe(kept));

  test.each([
    ['Milk costs ', '€1.20.', 'Milk costs €1.20.'],
    ['Milk at Corner Shop costs ', 'Corner Shop costs €1.20.', 'Milk at Corner Shop costs €1.20.'],
    ['It is 1. ', '1. Milk', 'It is 1. 1. Milk'],
  ])('%j and %j become %j', (before, more, whole) => expect(goneOn(before, more)).toBe(whole));

  test('cut off twice at one place it is one piece; after another step it is another', () => {
    const once = withCutOff([], 0, 'Milk costs €1.2');
    const twice = withCutOff(once, 0, '€1.20 at Corner Sh');
    expect(twice).toEqual([{ afterSteps: 0, text: 'Milk costs €1.20 at Corner ' }]);
    expect(withCutOff(twice, 1, 'And eg')).toEqual([...twice, { afterSteps: 1, text: 'And ' }]);
    expect(withCutOff(twice, 1, 'Unend')).toEqual(twice);
  });
});

test('what was said is put together in its order: turns as paragraphs, a cut-off answer in one piece', () => {
  const steps = [step(0, 0, 'Let me look.'), step(1, 0, 'Let me look.'), step(2, 1, 'rest, now eggs.')];
  const { text, join } = saidSoFar(steps, [
    { afterSteps: 2, text: 'Milk first, the ' },
    { afterSteps: 3, text: 'Eggs are ' },
  ]);
  expect(text).toBe('Let me look.\n\nMilk first, the rest, now eggs.\n\nEggs are ');
  expect(join(text, 'cheap.')).toMatch(/Eggs are cheap\.$/);
  const plain = saidSoFar(steps.slice(0, 2));
  expect(plain.join(plain.text, 'Milk.')).toBe('Let me look.\n\nMilk.');
});
