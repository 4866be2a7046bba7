import { describe, expect, test } from 'vitest';
import { isOneArticle } from '../../../utils/domain/product/match';
import { matchProducts } from '../../../utils/matching/match-products';
import { productOf } from '../product-of';
import { FURTHER_SAME, FURTHER_TWINS } from './pairs/further';
import { NOT_FOUND_YET, TAKEN_FOR_ONE_YET, TRICKY_SAME, TRICKY_TWINS } from './pairs/tricky';
import { SAME, STAND_INS, TWINS } from './pairs/twins';

function match(brand: string | null, a: string, b: string) {
  return matchProducts(inShop('one', brand, a), inShop('two', brand, b));
}

function inShop(shop: string, brand: string | null, name: string) {
  const origin = `https://${shop}.example`;
  return productOf({ origin, url: `${origin}/p`, brand, name });
}

describe.each(Object.entries(TWINS))('%s is another article', (_, pairs) => {
  test.each(pairs)('%s: %s and %s', (...pair) => expect(match(...pair).kind).not.toBe('same-item'));
});

describe.each(Object.entries(TRICKY_TWINS))('%s two that are nearly alike are two', (_, pairs) => {
  test.each(pairs)('%s: %s and %s', (...pair) => expect(match(...pair).kind).not.toBe('same-item'));
});

describe('two that are nearly alike are two in any language', () => {
  test.each(FURTHER_TWINS)('%s: %s and %s', (...pair) => expect(match(...pair).kind).not.toBe('same-item'));
});

describe('two are taken for one yet', () => {
  test.fails.each(TAKEN_FOR_ONE_YET)('%s: %s and %s', (...pair) =>
    expect(match(...pair).kind).not.toBe('same-item'),
  );
});

describe('one article may be spelled in two ways', () => {
  test.each([...TRICKY_SAME, ...FURTHER_SAME])('%s: %s and %s', (...pair) =>
    expect(match(...pair).kind).toBe('same-item'),
  );
});

describe('one article is not found yet', () => {
  test.fails.each(NOT_FOUND_YET)('%s: %s and %s', (...pair) => expect(match(...pair).kind).toBe('same-item'));
});

describe('one article is found under both of its names', () => {
  test.each(SAME)('%s: %s and %s', (...pair) => expect(isOneArticle(match(...pair))).toBe(true));
});

describe('what is not the same article can stand in for it', () => {
  test.each(STAND_INS)('%s: %s and %s', (...pair) => expect(match(...pair).kind).toBe('same-kind'));
});
