import * as v from 'valibot';
import { isBuyable } from '../../domain/product/offer';
import type { Product } from '../../domain/product/product';
import { savePlan } from '../../storage/commands/plans';
import { listShops } from '../../storage/queries/shops';
import { count, product } from './arguments';
import { exactPlan } from './exact-plan';
import { findHandled } from './find-product';
import { planWords } from './plan-words';
import { defineTool, refuse, type ToolOutcome } from './tool';

/** Stores a proposal of exact lines. It puts nothing into a cart: only the person's click on the panel can approve it. */
export const proposeCart = defineTool({
  name: 'propose_cart',
  description:
    'Propose exact products to buy. Shows them to the person, who alone can approve; puts nothing into a cart.',
  schema: v.strictObject({
    lines: v.pipe(
      v.array(v.strictObject({ product, count })),
      v.minLength(1),
      v.maxLength(30),
      v.check(
        (lines) => new Set(lines.map((line) => line.product)).size === lines.length,
        'name each product once',
      ),
    ),
  }),
  run: async ({ lines }, context) => {
    const products = await findHandled(
      lines.map(({ product }) => product),
      context,
    );
    const wanted = lines.flatMap(({ count }, index) =>
      products[index] ? [{ product: products[index], count }] : [],
    );
    if (wanted.length < lines.length)
      return refuse('unknown-handle', 'not all of these products are known here');
    const refusal = wanted.map(({ product }) => refusalOf(product)).find((each) => each !== null);
    if (refusal) return refusal;
    const plan = exactPlan(wanted, await listShops(), context.now(), context.newId());
    if (!plan)
      return refuse('mixed-currencies', 'these prices are in different currencies; propose them apart');
    await savePlan(plan);
    return { result: { kind: 'plan', planId: plan.id }, output: `Proposed.\n${planWords(plan, context)}` };
  },
});

function refusalOf(product: Product): ToolOutcome | null {
  if (!product.price || !product.isPriceSure || product.priceConflict.length > 0) {
    return refuse('price-unsure', 'the price of one of them is not sure; open its page first');
  }
  return isBuyable(product.availability) ? null : refuse('not-buyable', 'one of them cannot be bought now');
}
