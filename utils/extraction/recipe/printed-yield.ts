import type { RecipeYield } from '../../domain/recipe';
import { parseRecipeYield } from '../../domain/recipe-yield';
import { attr } from '../nodes';
import type { Page } from '../page';
import { all } from '../select';
import { textOf } from '../text';
import { lineText } from './line-text';
import { speaksOfYield } from './words';

const LONGEST = 60;
const MARKED = /serving|yield|portion|serves/i;

/** What the page shows the recipe to come to: in an element that its name marks, or in a short text that says so; null for nothing. */
export function printedYield(page: Page): RecipeYield | null {
  return markedYield(page) ?? spokenYield(page);
}

function markedYield({ root }: Page): RecipeYield | null {
  for (const element of all(root, '[itemprop],[class],[data-servings]')) {
    const name = `${attr(element, 'itemprop') ?? ''} ${attr(element, 'class') ?? ''}`;
    if (!MARKED.test(name)) continue;
    const found = told(attr(element, 'content') ?? textOf(element, LONGEST + 1));
    if (found) return found;
  }
  return null;
}

function spokenYield(page: Page): RecipeYield | null {
  for (const { parent, text } of page.survey().texts) {
    if (text.length > LONGEST) continue;
    const whole = speaksOfYield(text) ? text : textOf(parent, LONGEST + 1);
    const found = speaksOfYield(whole) ? told(whole) : null;
    if (found) return found;
  }
  return null;
}

function told(text: string): RecipeYield | null {
  if (text.length > LONGEST) return null;
  const found = parseRecipeYield(lineText(text));
  return found.servings === null ? null : found;
}
