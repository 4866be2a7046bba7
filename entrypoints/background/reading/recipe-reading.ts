import * as v from 'valibot';
import type { Recipe } from '../../../utils/domain/list/recipe';
import { recipe } from '../../../utils/domain/list/recipe-schema';
import type { PageCapture } from '../../../utils/domain/product/page-capture';
import { readRecipe } from '../../../utils/extraction/recipe/read-recipe';
import type { Output } from '../../../utils/messaging/contract';
import { readTab } from './read-tab';
import { readPageIn } from './reading';

/** Reads a tab and keeps what it sells. Where that is nothing, the page may tell how to cook something: that is answered, and kept nowhere. */
export async function readTabWithRecipe(tabId: number): Promise<Output<'readTab'>> {
  const { capture, reading } = await readPageIn(tabId);
  const answer = await readTab(tabId, async () => reading);
  return { ...answer, recipe: answer.kind === 'none' ? recipeIn(capture) : null };
}

/** The recipe of a captured page, checked like any other word of a stranger; null for none, and for one beyond all bounds. */
function recipeIn(capture: PageCapture): Recipe | null {
  const { success, output } = v.safeParse(v.nullable(recipe), readRecipe(capture));
  return success ? output : null;
}
