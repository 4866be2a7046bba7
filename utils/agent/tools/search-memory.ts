import * as v from 'valibot';
import { cheapestFirst } from '../../matching/wishes/cheapest-first';
import { searchProducts } from '../../matching/wishes/search-products';
import { listProducts } from '../../storage/queries/products';
import { text } from './arguments';
import { describeProducts } from './describe';
import { defineTool, refuse } from './tool';

const MAX_HITS = 12;
const NOT_SEEN =
  "nothing like it was seen yet; try words of the shops' language, else say that opening its page or attaching the tab would help";

/** Finds products by words among everything that was seen before, in this browser and nowhere else. */
export const searchMemory = defineTool({
  name: 'search_memory',
  description:
    'Search by words among all products seen so far, in any shop. Use a few words that name the goods.',
  schema: v.strictObject({
    words: text('what to look for, such as "whole milk"'),
    order: v.optional(
      v.pipe(v.picklist(['fit', 'unit-price']), v.description('unit-price: the cheapest per unit first')),
      'fit',
    ),
  }),
  run: async ({ words, order }, context) => {
    const hits = searchProducts(words, await listProducts(), MAX_HITS);
    const found = order === 'unit-price' ? cheapestFirst(hits) : hits.map(({ product }) => product);
    if (found.length === 0) return refuse('nothing-found', NOT_SEEN);
    return {
      result: { kind: 'products', productKeys: found.map(({ productKey }) => productKey) },
      output: describeProducts(found, context).join('\n'),
    };
  },
});
