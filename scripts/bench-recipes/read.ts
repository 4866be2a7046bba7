export { recipeIngredient } from '../../utils/domain/list/recipe';
export { readPage } from '../../utils/extraction/read-page';
export { readRecipe } from '../../utils/extraction/recipe/read-recipe';
