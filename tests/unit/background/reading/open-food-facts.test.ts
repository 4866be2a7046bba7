import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFoodFacts } from '../../../../entrypoints/background/reading/food-facts';
import { openFoodFacts } from '../../../../entrypoints/background/reading/open-food-facts';
import { judgeFood } from '../../../../utils/matching/food/judge-food';
import { db } from '../../../../utils/storage/db';
import { withFoods } from '../../../../utils/storage/queries/foods';
import { productOf } from '../../product-of';

/** In the form in which the service answers (API v2), written by hand. */
const ANSWER = {
  code: '4006381333931',
  product: {
    allergens_tags: ['en:milk', 'en:gluten'],
    ingredients_text: 'Zucker, Weizenmehl, Magermilchpulver',
    labels_tags: ['en:vegetarian', 'en:green-dot', 'en:organic'],
    nutriments: { 'energy-kj_100g': 2100, fat_100g: 24.5, salt_100g: '0.4', sugars_100g: 450 },
    traces_tags: ['en:nuts'],
  },
  status: 1,
  status_verbose: 'product found',
};

const sent: { url: string; init: RequestInit }[] = [];
const answering = (body: unknown, status = 200): typeof fetch =>
  (async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  }) as typeof fetch;

const GTIN = '4006381333931';
let isGranted = true;
beforeEach(async () => {
  sent.length = 0;
  isGranted = true;
  fakeBrowser.permissions.contains = async () => isGranted;
  await Promise.all([db.settings.clear(), db.foods.clear()]);
});
afterEach(() => fakeBrowser.reset());

describe('Open Food Facts', () => {
  test('is sent the barcode and nothing else, and follows nobody', async () => {
    await openFoodFacts(answering(ANSWER)).lookUp(GTIN);
    expect(sent).toHaveLength(1);
    const { origin, pathname, searchParams } = new URL(sent[0]?.url ?? '');
    expect([origin, pathname, [...searchParams.keys()]]).toEqual([
      'https://world.openfoodfacts.org',
      `/api/v2/product/${GTIN}.json`,
      ['fields'],
    ]);
    expect(sent[0]?.init).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('is read in its own form, and what cannot be is left out', async () => {
    expect(await openFoodFacts(answering(ANSWER)).lookUp(GTIN)).toEqual({
      ingredients: 'Zucker, Weizenmehl, Magermilchpulver',
      allergens: 'Contains milk, gluten. May contain traces of nuts.',
      nutrition: {
        per: '100 g',
        energy: 2100,
        fat: 24.5,
        saturates: null,
        carbohydrate: null,
        sugars: null,
        protein: null,
        salt: 0.4,
      },
      claims: ['vegetarian', 'organic'],
      source: 'open-food-facts',
    });
  });

  test('knows that it does not know', async () =>
    expect(
      await openFoodFacts(answering({ status: 0, status_verbose: 'product not found' }, 404)).lookUp(GTIN),
    ).toBeNull());

  test.each([
    ['a page', '<html>', 200],
    ['another form', { status: 1, product: { ingredients_text: 7 } }, 200],
    ['an error', ANSWER, 503],
    ['far too much', `${JSON.stringify(ANSWER)}${' '.repeat(600_000)}`, 200],
  ])('that answers %s is not believed', async (_, body, status) =>
    expect(openFoodFacts(answering(body, status)).lookUp(GTIN)).rejects.toThrow(),
  );

  test('is not asked for what is no barcode', async () => {
    await expect(openFoodFacts(answering(ANSWER)).lookUp('../../user?x=1')).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});

describe('it is asked', () => {
  const biscuit = productOf({ gtin: GTIN });
  const ask = (product = biscuit, now = 1) => askFoodFacts(product, openFoodFacts(answering(ANSWER)), now);
  const switchOn = () => db.settings.put({ key: 'asksOpenFoodFacts', value: true });

  test('never before the person switched it on', async () => {
    expect(await ask()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('never without the grant, which can be taken back', async () => {
    await switchOn();
    isGranted = false;
    expect(await ask()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('once, and what it says is held against the rules', async () => {
    await switchOn();
    expect(await ask()).toBe(true);
    expect(await ask(biscuit, 2)).toBe(false);
    expect(sent).toHaveLength(1);
    const [known] = await withFoods([biscuit]);
    expect(known?.food?.source).toBe('open-food-facts');
    const verdict = judgeFood(known?.food ?? null, { allergens: ['nuts'], diets: [], allowsTraces: false });
    expect(verdict).toMatchObject({ state: 'breaks', isTrace: true });
  });

  test.each([
    ['without a barcode', { gtin: null }],
    ['with a shop’s own number', { gtin: '2000000000015' }],
    [
      'whose page names its ingredients',
      {
        food: { ingredients: 'sugar', allergens: null, nutrition: null, claims: [], source: 'page' as const },
      },
    ],
  ])('never for a product %s', async (_, given) => {
    await switchOn();
    expect(await ask(productOf({ gtin: GTIN, ...given }))).toBe(false);
    expect(sent).toEqual([]);
  });
});
