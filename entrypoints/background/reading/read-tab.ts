import { browser } from 'wxt/browser';
import type { PageReading } from '../../../utils/domain/product/product';
import { saveReading } from './sightings';

/** Reads a tab in the given way and keeps what it says; answers what kind of page it is. */
export async function readTab(
  tabId: number,
  read: (tabId: number) => Promise<PageReading>,
): Promise<{ kind: PageReading['kind']; productKey: string | null }> {
  const reading = await readAndSave(tabId, read);
  return { kind: reading.kind, productKey: reading.kind === 'product' ? reading.product.productKey : null };
}

/** The same, answering all that was read. */
export async function readAndSave(
  tabId: number,
  read: (tabId: number) => Promise<PageReading>,
): Promise<PageReading> {
  const reading = await read(tabId);
  const tab = await browser.tabs.get(tabId);
  const origin = tab.url ? new URL(tab.url).origin : null;
  if (origin) await saveReading(reading, origin, tab.incognito);
  return reading;
}
