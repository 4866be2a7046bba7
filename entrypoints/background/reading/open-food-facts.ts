import * as v from 'valibot';
import {
  type FoodClaim,
  type FoodFacts,
  foodFacts,
  type Nutrition,
} from '../../../utils/domain/product/food';
import { type FoodSource, OPEN_FOOD_FACTS } from '../../../utils/domain/product/food-source';

const TIMEOUT_MS = 10_000;
const MAX_CHARS = 500_000;
const FIELDS = 'ingredients_text,allergens_tags,traces_tags,labels_tags,nutriments';

const tags = v.optional(v.array(v.pipe(v.string(), v.maxLength(200))), []);
const number = v.optional(v.unknown());
const answer = v.object({
  status: v.picklist([0, 1]),
  product: v.optional(
    v.object({
      ingredients_text: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(5800)))),
      allergens_tags: tags,
      traces_tags: tags,
      labels_tags: tags,
      nutriments: v.optional(v.record(v.string(), number), {}),
    }),
  ),
});
type Answered = NonNullable<v.InferOutput<typeof answer>['product']>;

const LABELS: Readonly<Record<string, FoodClaim>> = {
  'en:vegan': 'vegan',
  'en:vegetarian': 'vegetarian',
  'en:no-gluten': 'gluten-free',
  'en:no-lactose': 'lactose-free',
  'en:halal': 'halal',
  'en:kosher': 'kosher',
  'en:organic': 'organic',
};

/**
 * Open Food Facts, asked by barcode: the barcode is all that is sent, to this one address, without cookies or referrer. A redirect is
 * refused and the answer is a stranger's: parsed in full, or refused.
 */
export function openFoodFacts(send: typeof fetch): FoodSource {
  return {
    origin: OPEN_FOOD_FACTS,
    lookUp: async (gtin) => {
      if (!/^\d{8,14}$/.test(gtin)) throw new Error('this is no barcode');
      const response = await send(`${OPEN_FOOD_FACTS}/api/v2/product/${gtin}.json?fields=${FIELDS}`, {
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status !== 404 && !response.ok)
        throw new Error(`Open Food Facts answered ${response.status}`);
      const text = await response.text();
      if (text.length > MAX_CHARS) throw new Error('Open Food Facts answered too much');
      const { status, product } = v.parse(answer, JSON.parse(text));
      return status === 1 && product ? v.parse(foodFacts, factsIn(product)) : null;
    },
  };
}

function factsIn(product: Answered): FoodFacts {
  const { allergens_tags, traces_tags, labels_tags, nutriments } = product;
  const sentences = [
    ...(allergens_tags.length > 0 ? [`Contains ${namesIn(allergens_tags)}.`] : []),
    ...(traces_tags.length > 0 ? [`May contain traces of ${namesIn(traces_tags)}.`] : []),
  ];
  return {
    ingredients: product.ingredients_text?.trim() || null,
    allergens: sentences.join(' ') || null,
    nutrition: nutritionIn(nutriments),
    claims: [...new Set(labels_tags.flatMap((tag) => LABELS[tag] ?? []))],
    source: 'open-food-facts',
  };
}

// "en:sulphur-dioxide-and-sulphites" is their word for it in English.
function namesIn(tagged: readonly string[]): string {
  return tagged.map((tag) => tag.replace(/^\w\w:/, '').replaceAll('-', ' ')).join(', ');
}

function nutritionIn(nutriments: Readonly<Record<string, unknown>>): Nutrition | null {
  const upTo = (name: string, most: number) => {
    const value = Number(nutriments[`${name}_100g`] ?? Number.NaN);
    return value >= 0 && value <= most ? value : null;
  };
  const found = {
    energy: upTo('energy-kj', 4000),
    fat: upTo('fat', 100),
    saturates: upTo('saturated-fat', 100),
    carbohydrate: upTo('carbohydrates', 100),
    sugars: upTo('sugars', 100),
    protein: upTo('proteins', 100),
    salt: upTo('salt', 100),
  };
  return Object.values(found).every((value) => value === null) ? null : { per: '100 g', ...found };
}
