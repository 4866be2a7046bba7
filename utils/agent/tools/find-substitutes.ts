import * as v from 'valibot';
import type { LeftOut, Suggestion } from '../../domain/product/suggestion';
import { suggest } from '../../matching/suggesting/suggest';
import { findCandidates, findProduct } from '../../storage/queries/products';
import { readTaste } from '../../storage/queries/taste';
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
    const search = { now: context.now(), limit: 8, includesDearer: true };
    const { offers, leftOut } = suggest(found, candidates, search, await readTaste());
    const shuffled = context.shuffle(offers, ({ productKey }) => productKey);
    const lines = await Promise.all(shuffled.map((each) => substituteWords(each, context)));
    return {
      result: { kind: 'substitutes', productKey: found.productKey },
      output: [
        describeProduct(found, context),
        ...(lines.length > 0 ? lines : ['Nothing cheaper was seen.']),
        ...leftOutWords(leftOut),
      ].join('\n'),
    };
  },
});

function leftOutWords(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const unknown = leftOut.filter(({ verdict }) => verdict.state === 'unknown').length;
  return [
    `Left out by the person's own rules about food: ${leftOut.length - unknown} that break one, ${unknown} of which it is not known.`,
  ];
}

async function substituteWords(substitute: Suggestion, context: ToolContext): Promise<string> {
  const { productKey, match, saving, basis, difference, otherwise } = substitute;
  const found = await findProduct(productKey);
  const percent = `${(Math.abs(saving) * 100).toFixed(0)} % ${saving >= 0 ? 'cheaper' : 'dearer'}`;
  const amount = difference ? `, difference ${moneyWords(difference)}` : '';
  const instead = otherwise.length > 0 ? `, but ${otherwise.join(', ')}` : '';
  const reason = `${match.kind}${match.isSure ? '' : ' (by likeness)'}, ${percent} ${basis === 'price' ? 'for the same amount' : 'per unit'}${amount}${instead}`;
  return found ? `${describeProduct(found, context)} || ${reason}` : reason;
}
