import { assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../utils/domain/list/list';
import { isOneArticle } from '../../../utils/domain/product/match';
import type { Product } from '../../../utils/domain/product/product';
import { featuresOf } from '../../../utils/matching/features/features';
import { FACTS, pairFacts } from '../../../utils/matching/likely/facts';
import { TRAINED_FACTS } from '../../../utils/matching/likely/table';
import { matchProducts } from '../../../utils/matching/match-products';
import { fitsFor } from '../../../utils/matching/wishes/wish-fits';
import { productOf } from '../product-of';

type Given = Partial<Product> | string;

function inShop(shop: string, given: Given): Product {
  const origin = `https://${shop}.example`;
  const url = `${origin}/p`;
  return productOf({
    productKey: url,
    origin,
    url,
    ...(typeof given === 'string' ? { name: given } : given),
  });
}

function match(a: Given, b: Given) {
  return matchProducts(inShop('one', a), inShop('two', b));
}

const LIKELY: readonly (readonly [string, string])[] = [
  ['Northlight Photo Studio 4 Deluxe', 'northlight photo studio v4.0 deluxe ( dvd-rom )'],
  ['Harbor Finale Notation 2009 for Windows', 'Harbor Finale Notation 2009 (Win 2000 XP Vista)'],
  ['Brightwave 32" Black LCD TV BW32V505U', 'Brightwave BW32V505 32" widescreen HDTV piano black'],
];

describe('one article under two names is likely the same, and never sure', () => {
  test.each(LIKELY)('%s and %s', (a, b) => {
    const found = match(a, b);
    expect(found).toMatchObject({ kind: 'same-item', isSure: false, rule: 'likeness' });
    expect(found.reasons?.[0]?.weight).toBeGreaterThan(0);
  });
});

describe('what both names state is never overruled by likeness', () => {
  test.each([
    [
      'Duracell Plus Power AA LR6 Alkaline Batteries 8 pack',
      'Duracell Plus Power AAA LR03 Alkaline Batteries 8 pack',
    ],
    ['Anker PowerLine USB-C Cable 1 m braided', 'Anker PowerLine USB-C Cable 2 m braided'],
    ['Apple iPhone 15 Pro smartphone', 'Apple iPhone 15 Pro Max smartphone'],
    ['Apple iPhone 14 smartphone blue', 'Apple iPhone 15 smartphone blue'],
    ['Leather case for Apple iPhone 15', 'Apple iPhone 15'],
    ['Carrying case for Sony WH-1000XM5', 'Sony WH-1000XM5'],
    ['SanDisk Ultra Flair USB stick 64 GB', 'SanDisk Ultra Flair USB stick 128 GB'],
    ['Sony Cyber-shot digital camera red', 'Sony Cyber-shot digital camera silver'],
    ['Northlight Photo Studio 4 upgrade', 'Northlight Photo Studio 4'],
    ['Northlight Photo Studio 4', 'Northlight Photo Studio 5'],
    ['Northlight Tax Office 2006', 'Northlight Tax Office 2007'],
    ['Northlight Antivirus 3-user', 'Northlight Antivirus 5-user'],
    ['Northlight Spelling 3rd grade', 'Northlight Spelling 4th grade'],
    ['Kitchen scale refurbished by Northlight', 'Kitchen scale by Northlight'],
    ['Butter 250 g', 'Peanut butter 250 g'],
  ])('%s and %s', (a, b) => expect(match(a, b).kind).not.toBe('same-item'));

  test('two brands of one kind of goods', () =>
    expect(
      match(
        { brand: 'Arla', name: 'Arla Fresh Whole Milk 1 l' },
        { brand: 'Cravendale', name: 'Cravendale Fresh Whole Milk 1 l' },
      ).kind,
    ).toBe('same-kind'));

  test('a new and a used one', () => {
    const [name] = LIKELY[0] ?? [''];
    const used = { name, itemCondition: 'UsedCondition' as const };
    expect(match({ ...used, itemCondition: 'NewCondition' }, used).kind).toBe('same-kind');
  });
});

test('a list that asks for this article only is not filled by likeness', () => {
  const [mine, theirs] = (LIKELY[0] ?? ['', '']).map((name, index) => inShop(`shop${index}`, name));
  if (!mine || !theirs) throw new Error('no products');
  const wish = (accepts: 'same-item' | 'same-kind') =>
    fitsFor({ ...WISH, productKey: mine.productKey, accepts }, [mine, theirs]).map(({ product }) => product);
  expect(isOneArticle(matchProducts(mine, theirs))).toBe(false);
  expect(wish('same-item')).toEqual([mine]);
  expect(wish('same-kind')).toEqual([mine, theirs]);
});

const WISH = {
  ...NO_CONDITIONS,
  id: 'wish',
  listId: 'list',
  text: 'Photo Studio',
  count: 1,
  need: null,
  position: 0,
  isDone: false,
};

describe('for any two products', () => {
  const word = constantFrom(
    'sony',
    'Pro',
    'black',
    '32"',
    'BW-32V5',
    '2007',
    'case',
    'for',
    '1 m',
    '64 GB',
    'é',
    '牛奶',
  );
  const name = tuple(word, word, word, word).map((words) => words.join(' '));
  const product = tuple(
    name,
    constantFrom(null, 'Sony'),
    constantFrom(null, 'BW32V5'),
    constantFrom(0, 100, 900),
  ).map(([name, brand, mpn, minor]) =>
    inShop('any', { name, brand, mpn, price: { minor, currency: 'EUR' } }),
  );

  test('their order does not matter', () =>
    assert(
      property(product, product, (a, b) => {
        expect(matchProducts(a, b)).toEqual(matchProducts(b, a));
      }),
    ));

  test('nor does it for any single fact', () =>
    assert(
      property(product, product, (a, b) => {
        const [one, two] = [featuresOf(a).wording, featuresOf(b).wording];
        expect(pairFacts(one, two)).toEqual(pairFacts(two, one));
      }),
    ));

  test('each is the same article as itself when its brand and number are known', () =>
    assert(
      property(product, (a) => {
        const known = { ...a, brand: 'Sony', mpn: 'BW32V5' };
        expect(matchProducts(known, { ...known })).toMatchObject({ kind: 'same-item', isSure: true });
      }),
    ));
});

test('the trees were trained on the facts that are worked out today', () =>
  expect(TRAINED_FACTS).toEqual(FACTS.map(({ name }) => name)));
