import { useState } from 'preact/hooks';
import type { ShoppingList } from '../../utils/domain/list/list';
import { type Recipe, recipeIngredient } from '../../utils/domain/list/recipe';
import { request } from '../../utils/messaging/request';
import { tn } from '../../utils/platform/text';
import { recipeWishes } from '../../utils/recipes/recipe-wishes';
import { NEW_LIST } from './list-choice';
import { usePopup } from './popup-context';
import { putOnList } from './put-on-list';

const MOST_WISHES = 200;
const LONGEST_NAME = 300;

/**
 * What a person chose for a recipe, and `put`, which puts it on the list. `isDone` from then on until something is changed or taken back,
 * so that nothing is put there twice by a second click.
 */
export function useRecipeForm(recipe: Recipe, lists: readonly ShoppingList[], first: string) {
  const { offer, attempt } = usePopup();
  const printed = Math.max(1, Math.round(recipe.recipeYield.servings ?? 1));
  const [servings, setServings] = useState(printed);
  const [chosen, setChosen] = useState(first);
  const [name, setName] = useState(recipe.name.slice(0, LONGEST_NAME));
  const [isDone, setDone] = useState(false);
  const list = lists.find(({ id }) => id === chosen) ?? null;
  const wishes = recipeWishes(recipeIngredient(recipe), servings / printed).slice(0, MOST_WISHES);
  const put = async () => {
    setDone(true);
    try {
      const { listId, back } = await putOnList(list?.id ?? null, name, (into) =>
        request('addItems', { listId: into, items: [...wishes] }),
      );
      setChosen(listId);
      offer(tn('popupAdded', wishes.length, list?.name ?? name), () => back().finally(() => setDone(false)));
    } catch (cause) {
      setDone(false);
      throw cause;
    }
  };
  const changing =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      setDone(false);
      set(value);
    };
  return {
    servings,
    listId: list?.id ?? NEW_LIST,
    name,
    wishes,
    isDone,
    setServings: changing(setServings),
    setList: changing(setChosen),
    setName: changing(setName),
    put: () => attempt(put),
  };
}
