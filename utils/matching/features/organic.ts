import { isOrganicName } from '../../domain/product/food';
import type { Product } from '../../domain/product/product';

/** Whether the product says that it is organic: by a label on its page, or by its name. */
export function isOrganic({ name, food }: Pick<Product, 'name' | 'food'>): boolean {
  return (food?.claims.includes('organic') ?? false) || isOrganicName(name);
}
