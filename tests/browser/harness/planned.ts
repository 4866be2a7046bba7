import type { Page } from 'playwright-core';
import type { ExpectedProduct, Mall } from '../../mall/mall.d.mts';
import { send, untilRows } from './database.ts';
import { planList, type SeenProduct, visit } from './shopper.ts';

/** The dearest plain things that a shop has in stock: they reach its minimum order. */
export function dearest(mall: Mall, shop: string, count: number): ExpectedProduct[] {
  return mall
    .expectations()
    .products.filter(
      (page) =>
        page.shop === shop &&
        page.availability === 'InStock' &&
        page.price !== null &&
        page.variants.length === 0 &&
        page.trap === null &&
        page.falsePrice === null,
    )
    .sort((a, b) => Number(b.price) - Number(a.price))
    .slice(0, count);
}

/** Visits product pages, puts each on a new list with its count, as "Add to list" does, and has the list planned. */
export async function planThings(
  panel: Page,
  shop: Page,
  things: readonly { readonly url: string; readonly name: string; readonly count: number }[],
): Promise<void> {
  const { id: listId } = await send<{ id: string }>(panel, 'createList', { name: 'Test' });
  for (const { url, name, count } of things) {
    await visit(shop, panel, url);
    const rows = await untilRows<SeenProduct>(panel, 'products', (all) =>
      all.some((row) => row.url === url && row.hasOwnPage && row.price !== null),
    );
    const productKey = rows.find((row) => row.url === url)?.productKey ?? null;
    const item = { listId, text: name, count, need: null, productKey, accepts: 'same-item' };
    await send(panel, 'addItem', item);
  }
  await panel.bringToFront();
  await planList(panel);
}
