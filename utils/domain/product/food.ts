import * as v from 'valibot';

/** The fourteen allergens that the European Union's food labelling names (Regulation 1169/2011, Annex II). */
export const ALLERGENS = [
  'gluten',
  'crustaceans',
  'egg',
  'fish',
  'peanut',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const;

/** One of the fourteen. */
export type Allergen = (typeof ALLERGENS)[number];

/** Ways to eat that a product can be held to. */
export const DIETS = ['vegan', 'vegetarian', 'gluten-free', 'lactose-free', 'halal', 'kosher'] as const;

/** One of these ways. */
export type Diet = (typeof DIETS)[number];

/** What a label on the page claims of the food. */
const FOOD_CLAIMS = [...DIETS, 'organic'] as const;

/** One such claim. */
export type FoodClaim = (typeof FOOD_CLAIMS)[number];

const ORGANIC =
  /(?:^|[\s\-(])(?:organic|bio|biologique|biologic[oa]|biologische?|ecológic[oa]|orgánic[oa])(?=$|[\s\-),])|有机|有機|عضوي/iu;

/** Whether a name says "organic" of the product as a whole. */
export function isOrganicName(name: string): boolean {
  return ORGANIC.test(name);
}

const grams = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100)));

/** What is in 100 g or 100 ml: energy in kJ, everything else in grams; null where the page does not say. */
export const nutrition = v.object({
  per: v.picklist(['100 g', '100 ml']),
  energy: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(4000))),
  fat: grams,
  saturates: grams,
  carbohydrate: grams,
  sugars: grams,
  protein: grams,
  salt: grams,
});

/** What is in 100 g or 100 ml of a food. */
export type Nutrition = v.InferOutput<typeof nutrition>;

const words = v.nullable(v.pipe(v.string(), v.maxLength(6000)));

/** The facts of a food, bounded as a page's words must be. */
export const foodFacts = v.object({
  ingredients: words,
  allergens: words,
  nutrition: v.nullable(nutrition),
  claims: v.pipe(v.array(v.picklist(FOOD_CLAIMS)), v.maxLength(12), v.readonly()),
  source: v.picklist(['page', 'open-food-facts']),
});

/**
 * What is known of a food: its list of ingredients and its statement of allergens in the source's own words (what may be in
 * it by traces included), nutrition, and labels. Text is data, never instructions.
 */
export type FoodFacts = v.InferOutput<typeof foodFacts>;

/** What one person never wants; empty lists forbid nothing. */
export const foodRules = v.object({
  allergens: v.pipe(v.array(v.picklist(ALLERGENS)), v.maxLength(14), v.readonly()),
  diets: v.pipe(v.array(v.picklist(DIETS)), v.maxLength(6), v.readonly()),
  /** Whether "may contain traces of" is no reason to leave a product out. */
  allowsTraces: v.boolean(),
});

/** What one person never wants. */
export type FoodRules = v.InferOutput<typeof foodRules>;

/** Forbids nothing. */
export const NO_FOOD_RULES: FoodRules = { allergens: [], diets: [], allowsTraces: false };

/** One rule of a person: an allergen to be without, or a diet to keep. */
export type FoodRule = Allergen | Diet;

/** Whether a food keeps to a person's rules. What is not known is not fine. */
export type FoodVerdict =
  | { readonly state: 'fine' }
  | { readonly state: 'breaks'; readonly rule: FoodRule; readonly word: string; readonly isTrace: boolean }
  | {
      readonly state: 'unknown';
      readonly rule: FoodRule;
      /** Nothing to read, an ingredient that was not understood, or a label that is missing. */
      readonly why: 'no-ingredients' | 'not-understood' | 'no-label';
      readonly word: string | null;
    };

/** All rules that hold for a person. */
export function rulesIn({ allergens, diets }: FoodRules): readonly FoodRule[] {
  return [...allergens, ...diets];
}
