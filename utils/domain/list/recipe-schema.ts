import * as v from 'valibot';
import { orNull, text, url } from '../schemas';
import type { Recipe } from './recipe';

/** A recipe as it was read off a stranger's page, bounded like everything from there. */
export const recipe: v.GenericSchema<unknown, Recipe> = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  url,
  image: orNull(text(4096)),
  recipeYield: v.object({
    servings: orNull(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(500))),
    text: orNull(text(200)),
  }),
  groups: v.pipe(
    v.array(
      v.object({
        name: orNull(text(200)),
        lines: v.pipe(v.array(text(400)), v.minLength(1), v.maxLength(200)),
      }),
    ),
    v.minLength(1),
    v.maxLength(60),
  ),
});
