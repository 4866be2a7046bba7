import type { IngredientLine } from './ingredient-line';
import { isUsedFreely } from './kitchen-remarks';
import { isManner, isSize, isWork } from './kitchen-work';

// Nobody buys by these; shops' own units and packs stand in lists and recipes alike.
const KITCHEN_UNITS =
  /^(?:teaspoon|tablespoon|dessertspoon|cup|pinch|dash|splash|drop|glug|drizzle|knob|handful|sprig|clove|stalk|dollop|slice|rasher|as needed)$/;
const SAID = /^(?:pinch|handful|sprig)$/;
const PURPOSE =
  /,\s*(?:to (?:taste|serve|garnish)|for \p{L}+ing\b|divided|optional|zum \p{L}+en\b|nach belieben|gehackt|gewürfelt|fein |in (?:würfel|scheiben)|haché|émincé|coupé|picad|troceado|tritat|fijn)|\b(?:to taste|for frying|for garnish|zum bestreuen)$/iu;
const SIZED_HOLDER = /^\d+ ?[([]\s?\d[^)\]]*[)\]] ?\p{L}/u;

/** Whether a line is of a recipe and of no shopping list: it measures by spoons and cups, or says what is done in the kitchen. */
export function isKitchenLine(line: IngredientLine): boolean {
  const { text, description } = line;
  return (
    isKitchenMeasure(line) ||
    isUsedFreely(description) ||
    SIZED_HOLDER.test(text) ||
    PURPOSE.test(text) ||
    isWorkedBehind(description)
  );
}

// A letter may stand for a spoon or for a size, and "Dash" is a detergent: only "a dash of" is one.
function isKitchenMeasure({ text, measured, loose }: IngredientLine): boolean {
  if (loose !== null) return KITCHEN_UNITS.test(loose) && (SAID.test(loose) || /\sof\s/i.test(text));
  return KITCHEN_UNITS.test(measured.unit ?? '') && (measured.written ?? '').length > 1;
}

// "1 large onion, finely chopped".
function isWorkedBehind(description: string): boolean {
  return description
    .split(/,\s*/)
    .slice(1)
    .some((part) => isWorkFirst(part.split(' ')[0] ?? ''));
}

function isWorkFirst(word: string): boolean {
  return isManner(word) || (isWork(word, undefined) && !isSize(word));
}
