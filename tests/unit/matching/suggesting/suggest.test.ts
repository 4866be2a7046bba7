import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_CONDITIONS } from '../../../../utils/domain/list/list';
import { ANY_TASTE, type ProductGroup, swapId, type Taste } from '../../../../utils/domain/list/taste';
import type { FoodFacts } from '../../../../utils/domain/product/food';
import type { Product } from '../../../../utils/domain/product/product';
import type { Suggestion } from '../../../../utils/domain/product/suggestion';
import { matchProducts } from '../../../../utils/matching/match-products';
import { groupAround, isInGroup } from '../../../../utils/matching/suggesting/groups';
import { suggest } from '../../../../utils/matching/suggesting/suggest';
import { fitsForTaste } from '../../../../utils/matching/wishes/own-fits';
import { productOf } from '../../product-of';

const NOW = 100 * 86_400_000;
const GTIN = '8076809513753';

function milk(shop: string, minor: number, given: Partial<Product> = {}): Product {
  const origin = `https://${shop}.example`;
  return productOf({
    origin,
    url: `${origin}/milk`,
    productKey: `${origin}/milk`,
    name: 'Whole Milk 1 l',
    quantity: { value: 1, unit: 'l' },
    price: { minor, currency: 'EUR' },
    seenAt: NOW,
    ...given,
  });
}

const food = (ingredients: string | null, claims: FoodFacts['claims'] = []): FoodFacts => ({
  ingredients,
  allergens: null,
  nutrition: null,
  claims,
  source: 'page',
});
const mine = milk('mine', 150, { gtin: GTIN });
const tasteOf = (given: Partial<Taste>): Taste => ({ ...ANY_TASTE, ...given });
const find = (candidates: readonly Product[], taste: Partial<Taste> = {}) =>
  suggest(mine, candidates, { now: NOW, limit: 10 }, tasteOf(taste));
const shops = (found: ReturnType<typeof find>) =>
  found.offers.map(({ productKey }) => new URL(productKey).hostname.split('.')[0]);

describe('a rule about food', () => {
  const rules = { allergens: ['nuts' as const], diets: [], allowsTraces: false };
  const offers = [
    milk('safe', 120, { food: food('Milk, salt') }),
    milk('nutty', 110, { food: food('Milk, hazelnuts') }),
    milk('traced', 105, { food: food('Milk. May contain traces of nuts.') }),
    milk('silent', 100),
  ];

  test('leaves out what breaks it and what is not known, and tells which', () => {
    const found = find(offers, { rules });
    expect(shops(found)).toEqual(['safe']);
    expect(
      found.leftOut.map(({ productKey, verdict }) => [new URL(productKey).hostname, verdict.state]),
    ).toEqual(
      expect.arrayContaining([
        ['nutty.example', 'breaks'],
        ['traced.example', 'breaks'],
        ['silent.example', 'unknown'],
      ]),
    );
  });

  test('lets traces through where the person allows them', () =>
    expect(shops(find(offers, { rules: { ...rules, allowsTraces: true } }))).toEqual(['traced', 'safe']));

  test('says nothing of batteries', () => {
    const cell = { name: 'AA Batteries 4 pack', quantity: { value: 4, unit: 'piece' as const }, gtin: GTIN };
    const found = suggest(
      milk('a', 500, cell),
      [milk('b', 400, cell)],
      { now: NOW, limit: 5 },
      tasteOf({ rules }),
    );
    expect(found).toMatchObject({ offers: [{}], leftOut: [] });
  });
});

test('a refused swap is never suggested again, for that product only', () => {
  const other = milk('other', 120);
  const refused = new Set([swapId(mine.productKey, other.productKey)]);
  expect(shops(find([other], { refused }))).toEqual([]);
  const second = milk('second', 150, { name: 'Whole Milk 1 l' });
  expect(
    suggest(second, [other], { now: NOW, limit: 5 }, tasteOf({ refused })).offers.map(
      (each) => each.productKey,
    ),
  ).toEqual([other.productKey]);
});

const shareOf = (offer: Suggestion | undefined) =>
  offer && 'share' in offer.reason ? offer.reason.share : null;

describe('each suggestion carries one reason with its number', () => {
  const likesOrganic = { preferences: [{ kind: 'organic' as const, worth: 0.15 }] };
  test.each([
    [milk('a', 120, { gtin: GTIN }), {}, { kind: 'cheaper', difference: { minor: 30 }, isSameArticle: true }],
    [milk('a', 120), {}, { kind: 'cheaper', difference: { minor: 30 } }],
    [
      milk('a', 186, { name: 'Whole Milk 2 l', quantity: { value: 2, unit: 'l' } }),
      {},
      { kind: 'per-unit', share: 0.38, unit: 'l' },
    ],
    [
      milk('a', 150, { name: 'Organic Whole Milk 1 l' }),
      likesOrganic,
      { kind: 'same-price', liked: { kind: 'organic' } },
    ],
    [milk('a', 165, { food: food(null, ['organic']) }), likesOrganic, { kind: 'liked', share: 0.1 }],
  ] as const)('%#', (candidate, taste, reason) => {
    const [offer] = find([candidate], taste).offers;
    if ('share' in reason) expect(shareOf(offer)).toBeCloseTo(reason.share, 6);
    const { share: _, ...rest } = { share: 0, ...reason };
    expect(offer?.reason).toMatchObject(rest);
  });

  test('and nothing dearer is suggested without one', () =>
    expect(shops(find([milk('a', 165)]))).toEqual([]));
});

test('the same article comes before what is only most likely it, however much that saves', () => {
  const scores = (shop: string, minor: number, given: Partial<Product>) =>
    milk(shop, minor, { name: 'Harbor Finale Notation 2009 for Windows', quantity: null, ...given });
  const own = scores('mine', 5000, { gtin: GTIN });
  const likely = scores('likely', 4000, { name: 'Harbor Finale Notation 2009 (Win 2000 XP Vista)' });
  const article = scores('article', 4900, { gtin: GTIN });
  expect(matchProducts(own, likely)).toMatchObject({ kind: 'same-item', rule: 'likeness' });
  expect(shops(suggest(own, [likely, article], { now: NOW, limit: 5 }, ANY_TASTE))).toEqual([
    'article',
    'likely',
  ]);
});

describe('preferences', () => {
  test('put what is liked first, as far as it is worth that much', () => {
    const candidates = [milk('plain', 140), milk('liked', 150)];
    const worth = (share: number) => ({
      preferences: [{ kind: 'shop' as const, name: 'https://liked.example', worth: share }],
    });
    expect(shops(find(candidates, worth(0.15)))).toEqual(['liked', 'plain']);
    expect(shops(find(candidates, worth(0.05)))).toEqual(['plain', 'liked']);
  });

  test('keep back a brand that is not liked', () => {
    const preferences = [{ kind: 'brand' as const, name: 'Sour & Co', worth: -0.5 }];
    expect(shops(find([milk('sour', 120, { brand: 'Sour & Co' })], { preferences }))).toEqual([]);
  });

  test('outbid no rule', () => {
    const rules = { allergens: ['milk' as const], diets: [], allowsTraces: false };
    const preferences = [{ kind: 'organic' as const, worth: 1 }];
    const cow = milk('a', 100, { food: food('Milk', ['organic']) });
    expect(find([cow], { rules, preferences }).offers).toEqual([]);
  });
});

describe('a group of one’s own', () => {
  const group: ProductGroup = {
    id: 'g',
    createdAt: 0,
    ...groupAround(
      milk('mine', 150, {
        name: 'Hollin Organic Whole Milk 2 l',
        brand: 'Hollin',
        quantity: { value: 2, unit: 'l' },
      }),
    ),
  };

  test('is made of the product’s words, its size and what it is', () =>
    expect(group).toMatchObject({
      words: ['organic', 'whole', 'milk'],
      brand: null,
      size: { value: 2, unit: 'l' },
      sizeTolerance: 0.2,
      isOrganic: true,
    }));

  test.each([
    [
      'another brand of the size',
      { name: 'Cloverly Organic Whole Milk', quantity: { value: 2, unit: 'l' as const } },
      true,
    ],
    ['a fifth less', { name: 'Organic Whole Milk', quantity: { value: 1.6, unit: 'l' as const } }, true],
    [
      'more than a fifth less',
      { name: 'Organic Whole Milk', quantity: { value: 1.5, unit: 'l' as const } },
      false,
    ],
    ['one that is not organic', { name: 'Whole Milk', quantity: { value: 2, unit: 'l' as const } }, false],
    [
      'one without a word that must stay',
      { name: 'Organic Skimmed Milk', quantity: { value: 2, unit: 'l' as const } },
      false,
    ],
    ['one of no known size', { name: 'Organic Whole Milk', quantity: null }, false],
  ])('%s', (_, given, isMember) => expect(isInGroup(milk('x', 100, given), group)).toBe(isMember));

  test('keeps the brand where the person says so', () => {
    const fixed = { ...group, brand: 'Hollin', words: ['milk'], isOrganic: false };
    const of = (brand: string) => milk('x', 1, { brand, quantity: { value: 2, unit: 'l' } });
    expect([isInGroup(of('Hollin'), fixed), isInGroup(of('Cloverly'), fixed)]).toEqual([true, false]);
  });

  test('lets what was ticked stand in, however it is called', () => {
    const drink = milk('oats', 120, { name: 'Barista Edition', quantity: { value: 1, unit: 'l' } });
    expect(shops(find([drink]))).toEqual([]);
    const ticked = { ...group, members: [mine.productKey, drink.productKey] };
    expect(shops(find([drink], { groups: [ticked] }))).toEqual(['oats']);
  });

  test('lets nothing else of the kind stand in', () => {
    const own = milk('mine', 200, { name: 'Organic Whole Milk 1 l', gtin: GTIN });
    const kept = { id: 'o', createdAt: 0, ...groupAround(own) };
    const candidates = [
      milk('plain', 120),
      milk('organic', 150, { name: 'Farm Organic Whole Milk 1 l' }),
      milk('twin', 190, { gtin: GTIN }),
    ];
    const found = (groups: ProductGroup[]) =>
      shops(suggest(own, candidates, { now: NOW, limit: 5 }, tasteOf({ groups })));
    expect(found([])).toEqual(['twin', 'plain', 'organic']);
    expect(found([kept])).toEqual(['twin', 'organic']);
  });

  test('meets a wish that refers to it, and only its members do', () => {
    const drink = milk('oats', 120, { name: 'Barista Edition' });
    const item = {
      ...NO_CONDITIONS,
      id: 'i',
      listId: 'l',
      text: 'milk',
      count: 2,
      need: null,
      productKey: null,
      accepts: 'same-kind' as const,
      isDone: false,
      position: 1,
      groupId: 'g',
    };
    const ticked = { ...group, words: [], members: [drink.productKey] };
    const { fits } = fitsForTaste(item, [mine, drink], tasteOf({ groups: [ticked] }));
    expect(fits).toMatchObject([{ product: { name: 'Barista Edition' }, count: 2, rule: 'own group' }]);
  });
});

describe('a wish', () => {
  const item = {
    ...NO_CONDITIONS,
    id: 'i',
    listId: 'l',
    text: 'whole milk',
    count: 1,
    need: null,
    productKey: null,
    accepts: 'same-kind' as const,
    isDone: false,
    position: 1,
  };
  const rules = { allergens: ['milk' as const], diets: [], allowsTraces: false };

  test('is not met by what a rule forbids, and says so', () =>
    expect(fitsForTaste(item, [mine], tasteOf({ rules }))).toEqual({ fits: [], isForbidden: true }));

  test('for a very product is met by it', () => {
    const asked = { ...item, productKey: mine.productKey };
    expect(fitsForTaste(asked, [mine], tasteOf({ rules })).fits).toMatchObject([{ product: mine }]);
  });
});

test('nothing but `suggest` and `own-fits` asks for substitutes, so that no screen forgets the rules', () => {
  const askers = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').filter((file) =>
    /from '[./\w-]*\/(?:comparable-offers|wish-fits)'/.test(
      readFileSync(file, 'utf8').replace(/import type .*\n/g, ''),
    ),
  );
  expect(askers.filter((file) => !/tools\.ts$/.test(file)).sort()).toEqual([
    'utils/matching/suggesting/suggest.ts',
    'utils/matching/wishes/own-fits.ts',
  ]);
});

test('what was compared is counted: dearer offers too, but not what is something else, of another currency or not allowed', () => {
  const cola = milk('cola', 100, { name: 'Cola 6 x 1 l', quantity: { value: 6, unit: 'l' } });
  const offers = [milk('dear', 165), milk('cheap', 120), cola];
  expect(find(offers).compared).toBe(2);
  expect(find([cola]).compared).toBe(0);
  expect(find([milk('abroad', 120, { price: { minor: 120, currency: 'USD' } })]).compared).toBe(0);
  const rules = { allergens: ['nuts' as const], diets: [], allowsTraces: false };
  expect(find([milk('dear', 165), milk('safe', 170, { food: food('Milk, salt') })], { rules })).toMatchObject(
    { compared: 1, leftOut: [] },
  );
});

describe('another value of a property', () => {
  const offers = [
    milk('semi', 100, { name: 'Semi-Skimmed Milk 1 l' }),
    milk('whole', 140, { brand: 'Cloverly' }),
  ];

  test('is said, and comes after what contradicts in nothing', () => {
    const found = find(offers);
    expect(shops(found)).toEqual(['whole', 'semi']);
    expect(found.offers.map(({ otherwise }) => otherwise)).toEqual([[], ['Semi-Skimmed']]);
  });

  test('counts for nothing within the own group', () => {
    const group: ProductGroup = { id: 'g', createdAt: 0, ...groupAround(mine), words: ['milk'] };
    expect(shops(find(offers, { groups: [group] }))).toEqual(['semi', 'whole']);
  });
});
