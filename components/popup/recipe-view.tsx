import type { ShoppingList } from '../../utils/domain/list/list';
import { type Recipe, recipeIngredient } from '../../utils/domain/list/recipe';
import { t, tn } from '../../utils/platform/text';
import { listLists } from '../../utils/storage/queries/lists';
import { readSettings } from '../../utils/storage/queries/settings';
import { Loaded } from '../shared/loaded';
import { useLive } from '../shared/use-live';
import { GrantLine } from './grant-line';
import { NEW_LIST } from './list-choice';
import './recipe.css';
import { RecipeForm } from './recipe-form';

interface RecipeViewProps {
  readonly recipe: Recipe;
  readonly origin: string;
}

/** A recipe on the page: for how many, what that asks to buy, and one button that puts it on a list. */
export function RecipeView({ recipe, origin }: RecipeViewProps) {
  const live = useLive(listsAndPreferred, []);
  const { text } = recipe.recipeYield;
  return (
    <article class="recipe">
      <header>
        <h2>{recipe.name}</h2>
        <p class="small quiet">{tn('popupRecipe', recipeIngredient(recipe).length)}</p>
        {text && <p class="small quiet">{t('popupRecipeYield', text)}</p>}
      </header>
      <Loaded live={live} lines={3}>
        {({ lists, preferred }) => (
          <RecipeForm key={recipe.url} recipe={recipe} lists={lists} first={preferred} />
        )}
      </Loaded>
      <GrantLine origin={origin} />
    </article>
  );
}

interface Lists {
  readonly lists: readonly ShoppingList[];
  /** The list last used, or a new one where there is none. */
  readonly preferred: string;
}

async function listsAndPreferred(): Promise<Lists> {
  const [lists, { activeListId }] = await Promise.all([listLists(), readSettings()]);
  const known = lists.find(({ id }) => id === activeListId) ?? lists[0];
  return { lists, preferred: known?.id ?? NEW_LIST };
}
