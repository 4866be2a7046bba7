import { type Recipe, recipeIngredient } from '../../domain/list/recipe';
import { NO_YIELD } from '../../domain/list/recipe-yield';
import type { PageCapture } from '../../domain/product/page-capture';
import { metaOf } from '../markup/meta';
import { likeness } from '../product/names';
import { openPage, type Page } from '../tree/page';
import { chooseLines } from './choose-lines';
import { lineText } from './line-text';
import { printedLists } from './printed-lists';
import { printedYield } from './printed-yield';
import { demandsOf, isOffered } from './recipe-signs';
import { type StatedRecipe, statedRecipes } from './stated-recipes';

const LONGEST_NAME = 300;

/** Reads the recipe that the page is about; null when it is about none. Throws RangeError on a broken capture. */
export function readRecipe(capture: PageCapture): Recipe | null {
  const page = openPage(capture);
  return page && recipeOf(page);
}

function recipeOf(page: Page): Recipe | null {
  const recipes = statedRecipes(page);
  const stated = mainRecipe(recipes, page);
  if (!stated && isOffered(page)) return null;
  const groups = chooseLines(stated?.lines ?? [], printedLists(page), demandsOf(page, recipes));
  if (recipeIngredient({ groups }).length === 0) return null;
  const name = (stated?.name ?? page.headline()?.text ?? page.title).slice(0, LONGEST_NAME);
  const said = stated?.recipeYield ?? NO_YIELD;
  return {
    name: name === '' ? page.url.hostname : lineText(name),
    url: page.url.href,
    image: stated?.image ?? metaImage(page),
    recipeYield: said.servings === null ? (printedYield(page) ?? said) : said,
    groups,
  };
}

/** Of several recipes the one that bears the page's name; of several alike the first that has ingredients. */
function mainRecipe(recipes: readonly StatedRecipe[], page: Page): StatedRecipe | null {
  const withLines = recipes.filter(({ lines }) => lines.length > 0);
  const candidates = withLines.length > 0 ? withLines : recipes;
  if (candidates.length < 2) return candidates[0] ?? null;
  const headline = page.headline()?.text ?? page.title;
  const [best] = candidates
    .map((recipe) => ({ recipe, score: likeness(recipe.name ?? '', headline) }))
    .sort((a, b) => b.score - a.score);
  return best?.recipe ?? null;
}

function metaImage(page: Page): string | null {
  const image = metaOf(page).get('og:image');
  return image && URL.canParse(image, page.url.href) ? new URL(image, page.url.href).href : null;
}
