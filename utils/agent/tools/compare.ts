import * as v from 'valibot';
import { compareProducts } from '../../matching/compare-products';
import { product } from './arguments';
import { describeProducts, lowestWords } from './describe';
import { findHandled } from './find-product';
import { defineTool, refuse } from './tool';

/** Puts products side by side; code decides which is lowest, not the model. */
export const compare = defineTool({
  name: 'compare',
  description:
    'Compare two to eight products side by side: price, unit price, amount, availability and more.',
  schema: v.strictObject({ products: v.pipe(v.array(product), v.minLength(2), v.maxLength(8)) }),
  run: async ({ products }, context) => {
    const names = [...new Set(products)];
    const found = (await findHandled(names, context)).filter((each) => each !== null);
    if (found.length < names.length)
      return refuse('unknown-handle', 'not all of these products are known here');
    if (found.length < 2) return refuse('bad-arguments', 'two different products are needed');
    const comparison = compareProducts(found);
    return {
      result: { kind: 'comparison', productKeys: comparison.productKeys },
      output: [...describeProducts(found, context), ...lowestWords(comparison, context.handles)].join('\n'),
    };
  },
});
