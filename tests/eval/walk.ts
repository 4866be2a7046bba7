import type { Page } from 'playwright-core';
import { visit } from '../browser/harness/shopper.ts';
import type { Mall } from '../mall/mall.d.mts';
import type { MallPage } from './task.ts';

/** The lists that the shopper looked through. */
export const WALK: readonly (readonly [shop: string, path: string])[] = [
  ['greengrocer', '/c/dairy'],
  ['cornershop', '/aisle/dairy'],
  ['kaufhaus', '/kategorie/haushalt'],
  ['oldtimes', '/list.htm?cat=1'],
  ['woodland', '/shop/'],
  ['nova', '/category/electronics'],
  ['roastery', '/collections/all'],
  ['baihuo', '/list/pantry'],
  ['souk', '/ar/category/pantry'],
  ['bargainbin', '/deals/household'],
  ['greengrocer', '/c/pantry'],
  ['cornershop', '/aisle/household'],
  ['kaufhaus', '/kategorie/kueche'],
  ['oldtimes', '/list.htm?cat=3'],
  ['bargainbin', '/deals/electronics'],
];

/** The pages of single goods that the shopper opened. */
export const PAGES: readonly MallPage[] = [
  ['greengrocer', '10093'],
  ['cornershop', '316'],
  ['bargainbin', '512'],
  ['bargainbin', '501'],
  ['bargainbin', '507'],
];

/** Walks through the mall like a shopper who looks around, with a few tabs at once. */
export async function walkThroughMall(mall: Mall, tabs: readonly Page[], panel: Page): Promise<void> {
  const open = [
    ...WALK.map(([shop, path]) => mall.url(shop, path)),
    ...PAGES.map((page) => addressOf(mall, page)),
  ];
  await Promise.all(
    tabs.map(async (tab) => {
      for (let url = open.shift(); url !== undefined; url = open.shift()) await visit(tab, panel, url);
    }),
  );
}

/** The address of a product's page. Throws when the shop has no such product. */
export function addressOf(mall: Mall, [shop, id]: MallPage): string {
  const product = mall.expectations().products.find((each) => each.shop === shop && each.id === id);
  if (!product) throw new Error(`${shop} has no product ${id}`);
  return product.url;
}
