import { ListPlus } from 'lucide-preact';
import type { ShoppingList } from '../../utils/domain/list/list';
import type { Recipe } from '../../utils/domain/list/recipe';
import { t, tn } from '../../utils/platform/text';
import { Button } from '../shared/button';
import { Stepper } from '../shared/stepper';
import { ListChoice } from './list-choice';
import { RecipeWishes } from './recipe-wishes';
import { useRecipeForm } from './use-recipe-form';

const MOST_SERVINGS = 200;

interface RecipeFormProps {
  readonly recipe: Recipe;
  readonly lists: readonly ShoppingList[];
  /** The list to begin with. */
  readonly first: string;
}

/** For how many, onto which list, and the button that does it. */
export function RecipeForm({ recipe, lists, first }: RecipeFormProps) {
  const form = useRecipeForm(recipe, lists, first);
  const { wishes, isDone } = form;
  const howMany = t(recipe.recipeYield.servings === null ? 'popupRecipeTimes' : 'popupRecipeServings');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isDone) form.put();
  };
  return (
    <form class="recipe-form" onSubmit={submit}>
      <div class="recipe-servings">
        <span aria-hidden="true">{howMany}</span>
        <Stepper label={howMany} count={form.servings} most={MOST_SERVINGS} onChange={form.setServings} />
      </div>
      <RecipeWishes wishes={wishes} />
      <ListChoice
        lists={lists}
        listId={form.listId}
        name={form.name}
        onList={form.setList}
        onName={form.setName}
      />
      <Button kind="primary" icon={ListPlus} type="submit" disabled={isDone || wishes.length === 0}>
        {tn('popupRecipeAdd', wishes.length)}
      </Button>
    </form>
  );
}
