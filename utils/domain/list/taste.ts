import * as v from 'valibot';
import { type FoodRules, foodRules, NO_FOOD_RULES } from '../product/food';
import { quantity, text } from '../schemas';

const id = v.pipe(text(80), v.minLength(1));
const key = v.pipe(text(2600), v.url());

/** A swap that the person turned down: this product is not offered instead of that one again. */
export const refusedSwap = v.object({
  /** Both keys, so that the same refusal is kept once. */
  id: v.pipe(text(5300), v.minLength(1)),
  /** The product that it was offered for. */
  productKey: key,
  /** The product that was turned down. */
  refusedKey: key,
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** A swap that the person turned down. */
export type RefusedSwap = v.InferOutput<typeof refusedSwap>;

/** The id of a refusal. */
export function swapId(productKey: string, refusedKey: string): string {
  return `${productKey} ${refusedKey}`;
}

/** Things that are the same to one person, by what was ticked and by how far a product may differ. */
export const productGroup = v.object({
  id,
  name: v.pipe(text(300), v.minLength(1)),
  /** Ticked by hand, whatever their names say. */
  members: v.pipe(v.array(key), v.maxLength(200), v.readonly()),
  /** Words that a name must have, each; in small letters. */
  words: v.pipe(v.array(text(60)), v.maxLength(12), v.readonly()),
  /** A brand that must stay; null where any will do. */
  brand: v.nullable(text(200)),
  size: v.nullable(quantity),
  /** How far the size may differ, as a share: 0.2 is 20 %. */
  sizeTolerance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  isOrganic: v.boolean(),
  createdAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** Things that are the same to one person. */
export type ProductGroup = v.InferOutput<typeof productGroup>;

/** What a person likes more or less, and what that is worth: a share of the price, negative for what is disliked. */
export const preference = v.variant('kind', [
  v.object({ kind: v.literal('brand'), name: v.pipe(text(200), v.minLength(1)), worth: share() }),
  v.object({ kind: v.literal('shop'), name: v.pipe(text(300), v.minLength(1)), worth: share() }),
  v.object({ kind: v.literal('organic'), worth: share() }),
]);

/** What a person likes more or less. */
export type Preference = v.InferOutput<typeof preference>;

/** What it is worth to have an item from the shop that it should rather come from: a share of the price. */
export const PREFERRED_SHOP_WORTH = 0.1;

/** All preferences, as they are kept. */
export const preferences = v.pipe(v.array(preference), v.maxLength(60), v.readonly());

function share() {
  return v.pipe(v.number(), v.finite(), v.minValue(-1), v.maxValue(1));
}

/** All that one person wants of a substitute. */
export interface Taste {
  readonly rules: FoodRules;
  readonly preferences: readonly Preference[];
  readonly groups: readonly ProductGroup[];
  /** The ids of refused swaps. */
  readonly refused: ReadonlySet<string>;
}

/** Wants nothing in particular. */
export const ANY_TASTE: Taste = { rules: NO_FOOD_RULES, preferences: [], groups: [], refused: new Set() };

/** The settings that are part of a taste, checked: rules that cannot be read must not count as none. */
export const tasteSettings = v.object({ foodRules, preferences });
