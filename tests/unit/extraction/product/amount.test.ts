import { describe, expect, test } from 'vitest';
import { shownAmount } from '../../../../utils/extraction/product/amount';

describe('"TL" is lira, and a teaspoon', () => {
  test.each([
    ['tr', '1.299 TL', '1299'],
    ['en', '249,90 TL', '249.90'],
    [null, '1 TL', '1'],
  ])('of a page in %s, "%s" is an amount', (lang, text, decimal) => {
    expect(shownAmount(text, { lang, host: 'shop.example' })).toMatchObject({ decimal, sign: 'TL' });
  });

  test.each(['de', 'de-AT', 'nl', 'fi'])('in the language %s it is of a recipe', (lang) => {
    expect(shownAmount('1 TL', { lang, host: 'rice.example' })).toBeNull();
    expect(shownAmount('1 TL Kokosöl', { lang, host: 'rice.example' })).toBeNull();
  });

  test('lira in signs are lira in every language', () => {
    expect(shownAmount('1.299 ₺', { lang: 'de', host: 'shop.example' })).toMatchObject({ sign: '₺' });
  });
});
