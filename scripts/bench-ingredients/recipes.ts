export { parseIngredientLine, parseIngredientLines } from '../../utils/recipes/ingredient-line';
export { unitAtStart } from '../../utils/recipes/kitchen-units';
export { amountAtStart } from '../../utils/recipes/line-number';
