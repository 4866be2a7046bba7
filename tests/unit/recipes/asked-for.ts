import { type LineWish, recipeWishes } from '../../../utils/recipes/recipe-wishes';

/** A line as people or their sites write it, and what goes onto a list for it. */
export type WrittenLine = readonly [line: string, wishes: readonly string[]];

/** What a line asks for, in short: "800 g chopped tomatoes", "3 x Uova". */
export function askedFor(line: string): readonly string[] {
  return recipeWishes([line], 1).map(short);
}

function short({ text, count, need }: LineWish): string {
  if (need) return `${need.value} ${need.unit} ${text}`;
  return count > 1 ? `${count} x ${text}` : text;
}
