/** Ingredients that a recipe prints together, under a heading of their own ("For the icing") or none. */
export interface IngredientGroup {
  readonly name: string | null;
  /** The lines as they are printed: "2 eggs, beaten". */
  readonly lines: readonly string[];
}

/** What a recipe comes to: the text as printed ("12 muffins"), and its number, which is what amounts are scaled by; null where it is not said. */
export interface RecipeYield {
  readonly servings: number | null;
  readonly text: string | null;
}

/** What a page says about how to cook something, as far as shopping goes. */
export interface Recipe {
  readonly name: string;
  readonly url: string;
  readonly image: string | null;
  readonly recipeYield: RecipeYield;
  /** In the order of the page. */
  readonly groups: readonly IngredientGroup[];
}

/** All lines of a recipe's ingredients, in order. */
export function recipeIngredient({ groups }: Pick<Recipe, 'groups'>): readonly string[] {
  return groups.flatMap(({ lines }) => lines);
}
