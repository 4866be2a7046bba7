import * as v from 'valibot';
import type { Substitute } from '../../domain/match';
import { findSubstitutes } from '../../matching/find-substitutes';
import { findCandidates, findProduct } from '../../storage/queries/products';
import { product } from './arguments';
import { describeProduct, moneyWords } from './describe';
import { findOneHandled } from './find-product';
import { defineTool, refuse, type ToolContext } from './tool';

/** Finds cheaper offers of the same article, and other goods that would do, among what was seen. */
export const findSubstitutesTool = defineTool({
  name: 'find_substitutes',
  description:
    'Find the same article cheaper elsewhere, or cheaper goods of the same kind, among what was seen.',
  schema: v.strictObject({ product }),
  run: async ({ product }, context) => {
    const found = await findOneHandled(product, context);
    if (!found) return refuse('unknown-handle', `there is no product ${product}`);
    const candidates = await findCandidates(found);
    const substitutes = findSubstitutes(found, candidates, {
      now: context.now(),
      limit: 8,
      includesDearer: true,
    });
    const shuffled = context.shuffle(substitutes, ({ productKey }) => productKey);
    const lines = await Promise.all(shuffled.map((each) => substituteWords(each, context)));
    return {
      result: { kind: 'substitutes', productKey: found.productKey },
      output: [
        describeProduct(found, context),
        ...(lines.length > 0 ? lines : ['Nothing cheaper was seen.']),
      ].join('\n'),
    };
  },
});

async function substituteWords(substitute: Substitute, context: ToolContext): Promise<string> {
  const { productKey, match, saving, basis, difference } = substitute;
  const found = await findProduct(productKey);
  const percent = `${(Math.abs(saving) * 100).toFixed(0)} % ${saving >= 0 ? 'cheaper' : 'dearer'}`;
  const amount = difference ? `, difference ${moneyWords(difference)}` : '';
  const reason = `${match.kind}${match.isSure ? '' : ' (by likeness)'}, ${percent} ${basis === 'price' ? 'for the same amount' : 'per unit'}${amount}`;
  return found ? `${describeProduct(found, context)} || ${reason}` : reason;
}
