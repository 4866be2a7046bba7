import * as v from 'valibot';
import type { PricePoint } from '../../domain/money/price-history';
import { summarisePrices } from '../../domain/money/price-summary';
import { priceHistory } from '../../storage/queries/products';
import { product } from './arguments';
import { describeProduct, moneyWords } from './describe';
import { findOneHandled } from './find-product';
import { defineTool, refuse } from './tool';

/** What a product cost when it was seen before, and whether today's price is a good one. */
export const priceHistoryTool = defineTool({
  name: 'price_history',
  description: 'What a product cost each time it was seen, and how its price stands today.',
  schema: v.strictObject({ product }),
  run: async ({ product }, context) => {
    const found = await findOneHandled(product, context);
    if (!found) return refuse('unknown-handle', `there is no product ${product}`);
    const points = await priceHistory(found.productKey);
    return {
      result: { kind: 'history', productKey: found.productKey },
      output: `${describeProduct(found, context)}\n${historyWords(points, context.now())}`,
    };
  },
});

function historyWords(points: readonly PricePoint[], now: number): string {
  const summary = summarisePrices(points, now);
  if (!summary) return 'Its price was never seen for sure.';
  const standing =
    summary.standing === 'only' ? 'too few sightings to judge' : `today's price is ${summary.standing}`;
  const range = `lowest ${moneyWords(summary.lowest)}, usual ${moneyWords(summary.median)}, highest ${moneyWords(summary.highest)}`;
  const recent = points.slice(-8).map(({ observedAt, price }) => `${dayOf(observedAt)} ${moneyWords(price)}`);
  return `${summary.sightings} sightings since ${dayOf(summary.since)}: ${range}; ${standing}.\n${recent.join('\n')}`;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
