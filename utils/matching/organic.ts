import type { Product } from '../domain/product';

const ORGANIC =
  /(?:^|[\s\-(])(?:organic|bio|biologique|biologic[oa]|biologische?|ecológic[oa]|orgánic[oa])(?=$|[\s\-),])|有机|有機|عضوي/iu;

/** Whether the product says that it is organic: by a label on its page, or by its name. */
export function isOrganic({ name, food }: Pick<Product, 'name' | 'food'>): boolean {
  return (food?.claims.includes('organic') ?? false) || ORGANIC.test(name);
}
