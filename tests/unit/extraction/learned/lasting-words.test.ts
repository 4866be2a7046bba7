import { expect, test } from 'vitest';
import { lastingWord } from '../../../../utils/extraction/learned/lasting-words';

test.each([
  ['price', 'price'],
  ['current-price', 'current-price'],
  ['product__price--now', 'product__price--now'],
  ['c-price__amount', 'c-price__amount'],
  ['priceToPay', 'priceToPay'],
  ['preis', 'preis'],
  // CSS modules and styled components append a hash; the shop's own word before it stays.
  ['Price_now__3xY2z', 'Price_now'],
  ['styles_price__AbCdE', 'styles_price'],
  ['StyledPrice-hZqWxE', 'StyledPrice'],
  // The product's number is not the shop's.
  ['product-price-7893', 'product-price'],
])('%s lasts as %s', (word, lasting) => expect(lastingWord(word)).toBe(lasting));

test.each([
  'css-1x2y3z',
  'sc-abc',
  'sc-bdVaJa',
  'jsx-1234',
  'svelte-1abc',
  '_3fKsl',
  'x1lliihq',
  'bdfghk',
  'kXyZqRt',
  'e1a2b3c',
  'is-active',
  'active',
  'mt-4',
  'text-xl',
  'col-md-6',
  'flex',
  '12345',
  '',
  'a'.repeat(60),
])('%s does not last', (word) => expect(lastingWord(word)).toBeNull());
