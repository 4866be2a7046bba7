import * as v from 'valibot';
import type { AttachedTab } from '../../domain/conversation';
import type { PageReading } from '../../domain/product';
import { findProducts } from '../../storage/queries/products';
import { cleanLine } from '../untrusted';
import { tab } from './arguments';
import { describeProducts } from './describe';
import { defineTool, refuse, type ToolContext, type ToolOutcome } from './tool';

const MAX_ROWS = 25;
const LONGEST_REVIEW = 300;

/** Reads a tab that the person attached, now: the products on it, or what buyers wrote there. Other tabs have no name here. */
export const readTab = defineTool({
  name: 'read_tab',
  description: 'Read an attached tab: its product or its list; with reviews, what buyers wrote instead.',
  schema: v.strictObject({ tab, reviews: v.optional(v.boolean()) }),
  run: async ({ tab, reviews = false }, context) => {
    const attached = context.tabs.find(({ handle }) => handle === tab);
    if (!attached) return refuse('unknown-handle', `no tab ${tab} is attached`);
    try {
      const outcome = await describeReading(await readAttached(attached, context), context);
      return reviews && outcome.result.kind === 'products'
        ? { ...outcome, output: await reviewsOn(attached, context) }
        : outcome;
    } catch (cause) {
      console.warn(`attached tab ${tab} was not read`, cause);
      return refuse(
        'tab-unreadable',
        `tab ${tab} cannot be read now; ask the person to open it and attach it again`,
      );
    }
  },
});

async function reviewsOn({ tabId, url }: AttachedTab, { readReviews }: ToolContext): Promise<string> {
  const reviews = await readReviews(tabId, new URL(url).origin);
  return reviews.length === 0
    ? 'No review was found on the page.'
    : reviews.map((text) => `- ${cleanLine(text, LONGEST_REVIEW)}`).join('\n');
}

async function readAttached(attached: AttachedTab, context: ToolContext): Promise<PageReading | 'moved'> {
  const { origin } = new URL(attached.url);
  const reading = await context.readPage(attached.tabId, origin);
  const url =
    reading.kind === 'product'
      ? reading.product.url
      : reading.kind === 'listing'
        ? reading.listing.url
        : null;
  return url !== null && new URL(url).origin !== origin ? 'moved' : reading;
}

async function describeReading(reading: PageReading | 'moved', context: ToolContext): Promise<ToolOutcome> {
  if (reading === 'moved')
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
