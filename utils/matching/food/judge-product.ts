import type { FoodRules, FoodVerdict } from '../../domain/product/food';
import { rulesIn } from '../../domain/product/food';
import type { Product } from '../../domain/product/product';
import { judgeFood } from './judge-food';
import { isSurelyNotFood } from './not-food';

/** Whether a product keeps to a person's rules about food; what is surely no food does. */
export function judgeProduct(product: Product, rules: FoodRules): FoodVerdict {
  if (rulesIn(rules).length === 0 || isSurelyNotFood(product)) return { state: 'fine' };
  return judgeFood(product.food ?? null, rules);
}
