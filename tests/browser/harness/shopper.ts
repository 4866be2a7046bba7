import type { Page } from 'playwright-core';
import type { ChromiumWithCartwright } from './chromium.ts';
import { rowsOf, send, untilRows } from './database.ts';

/** What a shopper sees of a stored product; the fields that tests and the demo look at. */
export interface SeenProduct {
  readonly productKey: string;
  readonly url: string;
  readonly name: string;
  readonly price: { readonly minor: number; readonly currency: string } | null;
  readonly seenAt: number;
  readonly hasOwnPage: boolean;
}

/** What became of an approved line, as stored. */
export interface FillRow {
  readonly id: string;
  readonly planId: string;
  readonly state: 'running' | 'done' | 'stopped';
  readonly results: readonly {
    readonly origin: string;
    readonly name: string;
    readonly wanted: number;
    readonly added: number;
    readonly refusal: string | null;
  }[];
}

/** Opens a shop's page and waits until Cartwright remembers something that it said there. */
export async function visit(shop: Page, screen: Page, url: string): Promise<void> {
  const since = Date.now();
  await shop.goto(url);
  const { origin } = new URL(url);
  await untilRows<SeenProduct>(screen, 'products', (rows) =>
    rows.some((row) => row.productKey.startsWith(`${origin}/`) && row.seenAt >= since),
  );
}

/** Opens the popup as it would open over the shop's page; waits for the price. */
export async function openPopup(browser: ChromiumWithCartwright, shop: Page): Promise<Page> {
  await shop.bringToFront();
  const popup = await browser.screen('popup', { width: 400, height: 600 });
  await popup.getByRole('region', { name: 'Price', exact: true }).waitFor();
  return popup;
}

/** Makes a list in the side panel and types the wishes into it. */
export async function makeList(panel: Page, name: string, wishes: readonly string[]): Promise<void> {
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByLabel('Name of the list').fill(name);
  await panel.getByRole('button', { name: 'Create list' }).click();
  for (const [index, wish] of wishes.entries()) {
    await panel.getByLabel('Add an item').fill(wish);
    await panel.getByRole('button', { name: 'Add', exact: true }).click();
    await untilRows(panel, 'items', (rows) => rows.length === index + 1);
  }
}

/** Puts products on a new list by their keys, as "Add to list" in the popup does; answers the list. */
export async function listProducts(
  { panel, shop }: { readonly panel: Page; readonly shop: Page },
  pages: readonly { readonly url: string; readonly name: string }[],
  count: number,
): Promise<string> {
  const { id } = await send<{ id: string }>(panel, 'createList', { name: 'Test' });
  for (const { url, name } of pages) {
    await visit(shop, panel, url);
    const products = await untilRows<SeenProduct>(panel, 'products', (rows) =>
      rows.some((row) => row.url === url && row.hasOwnPage && row.price !== null),
    );
    const productKey = products.find((row) => row.url === url)?.productKey ?? null;
    const item = { text: name, count, need: null, productKey, accepts: 'same-item' };
    await send(panel, 'addItem', { listId: id, ...item });
  }
  await panel.bringToFront();
  return id;
}

/** Has the open list planned and waits for the plan. */
export async function planList(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel.getByRole('button', { name: 'Plan this list' }).click();
  await panel.getByRole('button', { name: /^Put / }).waitFor();
}

/** Approves the plan that is shown, by a real click, and waits until its carts are settled; answers what became of each line. */
export async function approvePlan(panel: Page, timeout = 90_000): Promise<FillRow> {
  const before = (await rowsOf<FillRow>(panel, 'fills')).length;
  await panel.getByRole('button', { name: /^Put / }).click();
  const fills = await untilRows<FillRow>(
    panel,
    'fills',
    (rows) => rows.length > before && rows.every((row) => row.state !== 'running'),
    timeout,
  );
  const [latest] = fills.slice(-1);
  if (!latest) throw new Error('nothing was filled');
  return latest;
}
