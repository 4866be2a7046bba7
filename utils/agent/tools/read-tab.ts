import * as v from 'valibot';
import type { PageReading } from '../../domain/product/product';
import type { AttachedTab } from '../../domain/talk/conversation';
import { findProducts } from '../../storage/queries/products';
import { cleanLine } from '../mask/untrusted';
import { tab } from './arguments';
import { describeProducts } from './describe';
import { defineTool, refuse, type ToolContext, type ToolOutcome } from './tool';

const MAX_ROWS = 25;

/** Reads a tab that the person attached, now: the products on it, or what buyers wrote there. Other tabs have no name here. */
export const readTab = defineTool({
  name: 'read_tab',
  description: 'Read an attached tab: its product or its list; with reviews, what buyers wrote instead.',
  schema: v.strictObject({ tab, reviews: v.optional(v.boolean()) }),
  run: async ({ tab, reviews = false }, context) => {
    const attached = context.tabs.find(({ handle }) => handle === tab);
    if (!attached) return refuse('unknown-handle', `no tab ${tab} is attached`);
    try {
      return await lookAt(attached, reviews, context);
    } catch (cause) {
      console.warn(`attached tab ${tab} was not read`, cause);
      return refuse(
        'tab-unreadable',
        `tab ${tab} cannot be read now; ask the person to open it and attach it again`,
      );
    }
  },
});

async function lookAt(
  { tabId, url }: AttachedTab,
  withReviews: boolean,
  context: ToolContext,
): Promise<ToolOutcome> {
  const { origin } = new URL(url);
  if (!withReviews) return describeReading(await context.readPage(tabId, origin), origin, context);
  const { reading, reviews } = await context.readReviews(tabId, origin);
  const outcome = await describeReading(reading, origin, context);
  return outcome.result.kind === 'products' ? { ...outcome, output: reviewLines(reviews) } : outcome;
}

function reviewLines(reviews: readonly string[]): string {
  if (reviews.length === 0) return 'No review was found on the page.';
  return reviews.map((text) => `- ${cleanLine(text, text.length)}`).join('\n');
}

function isOf(origin: string, reading: PageReading): boolean {
  if (reading.kind === 'none') return true;
  const { url } = reading.kind === 'product' ? reading.product : reading.listing;
  return new URL(url).origin === origin;
}

async function describeReading(
  reading: PageReading,
  origin: string,
  context: ToolContext,
): Promise<ToolOutcome> {
  if (!isOf(origin, reading))
    return refuse('tab-moved', 'the tab now shows another site, which the person did not attach');
  if (reading.kind === 'none')
    return refuse(
      'nothing-found',
      'no product was found on this page; say so, and that opening a product page would help',
    );
  const keys =
    reading.kind === 'product'
      ? [reading.product.productKey]
      : reading.listing.rows.slice(0, MAX_ROWS).map(({ productKey }) => productKey);
  const products = await findProducts(keys);
  if (products.length === 0) return refuse('nothing-found', 'nothing on this page could be kept');
  return {
    result: { kind: 'products', productKeys: products.map(({ productKey }) => productKey) },
    output: describeProducts(products, context).join('\n'),
  };
}
