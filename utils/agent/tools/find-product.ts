import type { Product } from '../../domain/product/product';
import { findProduct } from '../../storage/queries/products';
import type { ToolContext } from './tool';

/** The products behind short names, in their order; null for a name that was not given in this run or whose product is gone. */
export async function findHandled(
  names: readonly string[],
  { handles }: ToolContext,
): Promise<readonly (Product | null)[]> {
  return Promise.all(
    names.map(async (name) => {
      const key = handles.keyOf('p', name);
      return key ? findProduct(key) : null;
    }),
  );
}

/** The product behind one short name, or null. */
export async function findOneHandled(name: string, context: ToolContext): Promise<Product | null> {
  return (await findHandled([name], context))[0] ?? null;
}
