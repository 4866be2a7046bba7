import { afterAll, beforeAll } from 'vitest';
import { recipeIngredient } from '../../../../utils/domain/list/recipe';
import { capturePage } from '../../../../utils/extraction/capture/capture';
import { readDocument } from '../../../../utils/extraction/read-document';
import { readRecipe } from '../../../../utils/extraction/recipe/read-recipe';

/** A page: what it is like, the html of its body, the ingredients that a person sees, and for how many they are. */
export type RecipePage = readonly [
  name: string,
  html: string,
  lines: readonly string[] | null,
  servings: number | null,
];

const PLACE = { url: 'https://kitchen.example/dish', observedAt: 1 };

/** The recipe in the html of a body, null for none. */
export function recipeIn(html: string) {
  return readRecipe(capturePage(pageOf(html), PLACE));
}

/** What is read of a page: its lines, for how many they are, and whether it is taken for a product beside them. */
export function readingOf(html: string) {
  const recipe = recipeIn(html);
  return {
    lines: recipe && recipeIngredient(recipe),
    servings: recipe?.recipeYield.servings ?? null,
    isSold: recipe !== null && readDocument(pageOf(html), PLACE).kind === 'product',
  };
}

function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html><body>${html}</body></html>`,
    'text/html',
  );
  // happy-dom picks the wrong option while it parses.
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  return page;
}

/** What has the class `off` is drawn nowhere in the tests of a file. */
export function drawNothingOff(): void {
  const draws = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
  beforeAll(() => {
    const value = function (this: Element) {
      return this.closest('.off') === null;
    };
    Object.defineProperty(Element.prototype, 'checkVisibility', { value, configurable: true });
  });
  afterAll(() => {
    if (draws) Object.defineProperty(Element.prototype, 'checkVisibility', draws);
    else Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });
}
