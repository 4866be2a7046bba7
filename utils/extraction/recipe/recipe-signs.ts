import { jsonLdNodes } from '../markup/json-ld-nodes';
import { isProductNode } from '../markup/schema-node';
import type { Page } from '../tree/page';
import { one } from '../tree/select';
import type { StatedRecipe } from './stated-recipes';

const MICROFORMAT = '.hrecipe,.h-recipe';
const IN_ADDRESS =
  /(?:^|[/_-])(?:recipes?|rezepte?|recettes?|recetas?|ricett[ae]|receitas?|recept(?:en|y)?|przepisy?|retsepty?|tarif(?:i|leri)?|opp?skrifter?|reseptit?|resep)(?:$|[/_-])/i;

/** What a list must show of itself to be a recipe's where no lines are stated. */
export interface Demands {
  /** How much speaks for it, see `bestAlone`. */
  readonly evidence: number;
  /** The share of lines with amounts. */
  readonly measured: number;
}

/** What is demanded of a page's lists: less where the page says in its data, or in its address, that there is a recipe. */
export function demandsOf(page: Page, recipes: readonly StatedRecipe[]): Demands {
  if (recipes.length === 1 || one(page.root, MICROFORMAT)) return { evidence: 1, measured: 0 };
  return { evidence: 1.3, measured: IN_ADDRESS.test(page.url.pathname) ? 0 : 0.2 };
}

/** Whether the page states that it sells something: that has ingredients, too. */
export function isOffered(page: Page): boolean {
  return jsonLdNodes(page).some((node) => isProductNode(node) && node.get('offers').length > 0);
}
