import { expect, test } from 'vitest';
import { wordsOf } from '../../../utils/matching/words';

test.each([
  ['Voll\u00admilch', ['vollmilch']],
  ['Crème\u200b fraîche', ['creme', 'fraiche']],
])('the words of "%s" are told without what nobody sees', (text, words) =>
  expect(wordsOf(text)).toEqual(words),
);
