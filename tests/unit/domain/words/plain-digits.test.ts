import { expect, test } from 'vitest';
import { hasDigit, plainDigits } from '../../../../utils/domain/words/plain-digits';

test.each(['1', 'a 9', '٣', '۴', '５', '๖', '𝟗', 'price: ৭'])('a digit is in "%s"', (text) => {
  expect(hasDigit(text)).toBe(true);
});

test.each(['', 'a', 'Ünï', '½', 'Ⅷ', '第', 'Цена'])('none is in "%s"', (text) => {
  expect(hasDigit(text)).toBe(false);
});

test.each([
  ['٣٫٥', '3.5'],
  ['５％', '5%'],
  ['1½', '1.5'],
  ['a\u00a0\u200b b', 'a b'],
])('"%s" is "%s" in plain digits', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
