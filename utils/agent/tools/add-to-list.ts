import * as v from 'valibot';
import type { NewWish } from '../../domain/list/grown-list';
import type { Product } from '../../domain/product/product';
import { parseWishTimes } from '../../domain/wish/times-wish';
import { addItem } from '../../storage/commands/add-items';
import { cleanLine } from '../mask/untrusted';
import { count, list, product, text } from './arguments';
import { findOneHandled } from './find-product';
import { describeList, meantOrNewList } from './lists';
import { defineTool, refuse } from './tool';

/** Puts a product, or a wish in words, on the person's shopping list. A list is not a cart: nothing is bought. */
export const addToList = defineTool({
  name: 'add_to_list',
  description:
    "Add to the person's shopping list: a product, or a wish in their words. Does not touch any shop.",
  schema: v.pipe(
    v.strictObject({
      product: v.optional(product),
      wish: v.optional(text('what is wanted, in words; leave out when a product is given')),
      count: v.optional(count, 1),
      list,
    }),
    v.check(
      ({ product, wish }) => (product === undefined) !== (wish === undefined),
      'give either a product or a wish',
    ),
  ),
  run: async ({ product, wish, count, list }, context) => {
    const found = product === undefined ? null : await findOneHandled(product, context);
    if (product !== undefined && !found) return refuse('unknown-handle', `there is no product ${product}`);
    const target = await meantOrNewList(list, context);
    if (!target) return refuse('no-list', `there is no list ${list}`);
    const wanted = wishFor(found, wish ?? '', count);
    const { merged, trashId } = await addItem({ ...wanted, listId: target.id }, context.now());
    const output = `${merged > 0 ? 'Counted to the item that was there.' : 'Added.'}\n${await describeList(target, context)}`;
    const change = { kind: 'added', text: wanted.text } as const;
    return { result: { kind: 'list', listId: target.id, trashId, change }, output };
  },
});

// Whether a substitute will do is the person's to say: an item that is there keeps what they chose.
function wishFor(product: Product | null, wish: string, count: number): NewWish {
  const words = cleanLine(product?.name ?? wish, 300);
  const read = product ? null : parseWishTimes(words, count);
  return { text: words, count, need: null, ...read, productKey: product?.productKey ?? null };
}
