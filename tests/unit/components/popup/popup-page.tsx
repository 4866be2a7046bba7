import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { firstLook } from '../../../../components/popup/first-look';
import { frontPage } from '../../../../components/popup/front-page';
import { PopupScreen } from '../../../../components/popup/popup-screen';
import type { Product } from '../../../../utils/domain/product/product';
import { nameWords } from '../../../../utils/domain/words/words';
import { db } from '../../../../utils/storage/db';
import { DAY, euros, milk } from '../../../support/rows';
import { freshBrowser } from '../sidepanel/panel-page';

/** Which of the browser's own answers a test decides: the tab in front, and whether its shop is always read. */
export const world = { url: 'https://greengrocer.example/p/milk' as string | null, isGranted: true };

/** A clean browser with the shop's page in front; call before each test. */
export async function freshPopup(): Promise<void> {
  await freshBrowser();
  Object.assign(world, { url: 'https://greengrocer.example/p/milk', isGranted: true });
  fakeBrowser.extension.getViews = () => [];
  fakeBrowser.permissions.contains = async () => world.isGranted;
  fakeBrowser.tabs.query = (async () => [
    { id: 7, active: true, title: 'Page', ...(world.url ? { url: world.url } : {}) },
  ]) as unknown as typeof fakeBrowser.tabs.query;
}

/** Draws the popup. */
export async function openPopup(): Promise<void> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const first = await firstLook(await frontPage());
  render(<PopupScreen first={first} />, root);
}

/** The product page in front. */
export const HERE = 'https://greengrocer.example/p/milk';

/** What is remembered of that page, with what a test changes. */
export const here = (given: Partial<Product> = {}): Product =>
  milk({
    productKey: HERE,
    url: HERE,
    origin: 'https://greengrocer.example',
    name: 'Whole milk 2 l',
    price: euros('2.38'),
    unitPrice: null,
    quantity: { value: 2, unit: 'l' },
    seenAt: Date.now(),
    ...given,
  });

/** Puts products into the memory. */
export const keep = (...products: Product[]) =>
  db.products.bulkPut(
    products.map((each) => ({ ...each, words: nameWords(`${each.name} ${each.brand ?? ''}`) })),
  );

/** A sighting of the price in front, so many days ago. */
export const priceAt = (daysAgo: number, price: string) => ({
  productKey: HERE,
  observedAt: Date.now() - daysAgo * DAY,
  price: euros(price),
  availability: null,
});

/** Sends the open form off, once what was typed has arrived. */
export async function submit(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  document.querySelector('dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}
