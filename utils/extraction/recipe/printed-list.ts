import type { IngredientGroup } from '../../domain/list/recipe';

/** Ingredients as a page shows them to people. */
export interface PrintedList {
  readonly groups: readonly IngredientGroup[];
  /** What calls them ingredients: a heading over them, or only the name of their class. */
  readonly calledBy: 'heading' | 'class';
  /** Whether steps, notes or the like come next. */
  readonly isBeforeMethod: boolean;
}
