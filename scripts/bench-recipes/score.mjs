/** What is right of a page's recipe: the whole ingredient list, line by line and letter by letter; and the number of its yield, null where the label has none. */
export function marksOf(recipe, { ingredients, yields }, recipeIngredient) {
  const lines = recipe ? recipeIngredient(recipe) : [];
  // One label is a single text with a line for each ingredient.
  const wanted = typeof ingredients === 'string' ? ingredients.split('\n') : ingredients;
  return {
    ingredients: JSON.stringify(lines) === JSON.stringify(wanted),
    yields: yields ? recipe?.recipeYield.servings === firstNumber(yields) : null,
    firstWrong: firstWrong(lines, wanted),
  };
}

/** Where the list first goes wrong, in words; null where it does not. */
function firstWrong(lines, wanted) {
  const at = wanted.findIndex((line, index) => lines[index] !== line);
  if (at < 0) return lines.length > wanted.length ? `one too many: ${lines[wanted.length]}` : null;
  return `${lines[at] ?? 'nothing'}\n      instead of ${wanted[at]}`;
}

// One label is "2 dozen".
function firstNumber(text) {
  const [number, dozen] = /\d+(?:\.\d+)?( dozen)?/.exec(text) ?? [Number.NaN];
  return Number.parseFloat(number) * (dozen ? 12 : 1);
}
