import { expect, test } from 'vitest';
import { type ListItem, NO_CONDITIONS } from '../../../utils/domain/list/list';
import { ANY_TASTE, type Taste } from '../../../utils/domain/list/taste';
import { planBasket } from '../../../utils/planning/plan-basket';
import { productOf } from '../product-of';

const item: ListItem = {
  ...NO_CONDITIONS,
  id: 'i1',
  listId: 'l1',
  text: 'dark chocolate',
  count: 1,
  need: null,
  productKey: null,
  accepts: 'same-kind',
  isDone: false,
  position: 1,
};

const chocolate = (shop: string, minor: number, ingredients: string | null) =>
  productOf({
    origin: `https://${shop}.example`,
    url: `https://${shop}.example/p`,
    name: 'Dark Chocolate 100 g',
    price: { minor, currency: 'EUR' },
    ...(ingredients
      ? { food: { ingredients, allergens: null, nutrition: null, claims: [], source: 'page' as const } }
      : {}),
  });

const GROUP = {
  ...{ id: 'g', name: 'bars', words: [], brand: null, size: null, sizeTolerance: 0.2 },
  ...{ isOrganic: false, createdAt: 0 },
};

const shelf = [
  chocolate('nutty', 100, 'cocoa mass, sugar, hazelnuts'),
  chocolate('silent', 110, null),
  chocolate('safe', 190, 'cocoa mass, sugar, cocoa butter'),
];
const plan = (products: typeof shelf, taste?: Taste) =>
  planBasket({
    items: [item],
    products,
    shops: [],
    budget: null,
    maxShops: null,
    currency: 'EUR',
    now: 0,
    id: 'p',
    ...(taste ? { taste } : {}),
  });
const noNuts: Taste = { ...ANY_TASTE, rules: { allergens: ['nuts'], diets: [], allowsTraces: false } };

test('a plan buys the dearer one where a rule forbids the cheaper ones', () => {
  expect(plan(shelf).shops.map(({ origin }) => origin)).toEqual(['https://nutty.example']);
  expect(plan(shelf, noNuts).shops.map(({ origin }) => origin)).toEqual(['https://safe.example']);
});

test('a wish that only forbidden things would meet is named with that reason', () =>
  expect(plan(shelf.slice(0, 2), noNuts).unmet).toMatchObject([{ itemId: 'i1', reason: 'forbidden' }]));

const member = (change: Parameters<typeof productOf>[0]) =>
  productOf({
    origin: 'https://b.example',
    url: 'https://b.example/p',
    name: 'Cocoa Bar',
    price: { minor: 50, currency: 'EUR' },
    ...change,
  });

test.each([
  ['half the size', { value: 50, unit: 'g' }, 2],
  ['a size that the group allows for', { value: 85, unit: 'g' }, 1],
  ['a size of another measure', { value: 5, unit: 'piece' }, 1],
] as const)(
  'of a group member of %s so much is bought as is as good as the wanted thing',
  (_, quantity, count) => {
    const wanted = chocolate('safe', 400, null);
    const other = member({ quantity });
    const group = { ...GROUP, members: [wanted.productKey, other.productKey] };
    const made = planBasket({
      ...{ items: [{ ...item, productKey: wanted.productKey, groupId: 'g' }], products: [wanted, other] },
      ...{ shops: [], budget: null, maxShops: null, currency: 'EUR', now: 0, id: 'p' },
      taste: { ...ANY_TASTE, groups: [group] },
    });
    expect(made.shops[0]?.lines).toMatchObject([{ name: 'Cocoa Bar', count, substitutedBy: 'own group' }]);
  },
);
