import * as v from 'valibot';
import type { AttachedTab } from '../../domain/conversation';
import type { PageReading } from '../../domain/product';
import { findProducts } from '../../storage/queries/products';
import { tab } from './arguments';
import { describeProducts } from './describe';
import { defineTool, refuse, type ToolContext, type ToolOutcome } from './tool';

const MAX_ROWS = 25;

/** Reads a tab that the person attached, now, and answers the products on it. Other tabs have no name here. */
export const readTab = defineTool({
  name: 'read_tab',
  description: 'Read a tab that the person attached: the product on it, or the products of its list.',
  schema: v.strictObject({ tab }),
  run: async ({ tab }, context) => {
    const attached = context.tabs.find(({ handle }) => handle === tab);
    if (!attached) return refuse('unknown-handle', `no tab ${tab} is attached`);
    try {
      return await describeReading(await readAttached(attached, context), context);
    } catch (cause) {
      console.warn(`attached tab ${tab} was not read`, cause);
      return refuse(
        'tab-unreadable',
        `tab ${tab} cannot be read now; ask the person to open it and attach it again`,
      );
    }
  },
});

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
