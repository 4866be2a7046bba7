import { expect, test } from 'vitest';
import { meaningOf, wordsOf } from '../../../../utils/matching/words/words';

test.each([
  ['Voll\u00admilch', ['vollmilch']],
  ['Crème\u200b fraîche', ['creme', 'fraiche']],
  ['Thé vert, THÉS, the\u0301', ['tea', 'vert', 'teas', 'tea']],
  ['té verde, tè', ['tea', 'verde', 'tea']],
  ['the été, menthé, te', ['the', 'ete', 'menthe', 'te']],
])('the words of "%s" are told without what nobody sees', (text, words) =>
  expect(wordsOf(text)).toEqual(words),
);

test('tea is tea in languages that write it with an accent, and the English article is none', () => {
  for (const word of ['tea', 'Tee', 'thé', 'té', 'tè', 'thés'])
    expect(wordsOf(word).map(meaningOf)).toEqual(['kind:tea']);
  expect(meaningOf('the')).not.toBe('kind:tea');
});
