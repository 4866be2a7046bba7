import {
  DIETS,
  type FoodRule,
  type FoodRules,
  type FoodVerdict,
} from '../../../../utils/domain/product/food';
import { judgeFood } from '../../../../utils/matching/food/judge-food';
import { factsOf } from './generated-foods';

/** What is decided of a list of ingredients for one rule; traces count unless they are allowed. */
export function judgeText(rule: FoodRule, text: string, allowsTraces = false): FoodVerdict['state'] {
  const isDiet = (DIETS as readonly string[]).includes(rule);
  const person = { allergens: isDiet ? [] : [rule], diets: isDiet ? [rule] : [], allowsTraces } as FoodRules;
  return judgeFood(factsOf(text), person).state;
}
