import { browser } from 'wxt/browser';
import type { PageReading } from '../../utils/domain/product';
import { rulesOf } from '../../utils/storage/queries/rules';
import { askPage } from './pages';
import { saveReading } from './sightings';

/** Reads a tab now and keeps what it says; answers what kind of page it is. */
export async function readTab(
  tabId: number,
): Promise<{ kind: PageReading['kind']; productKey: string | null }> {
  const reading = await readAndSave(tabId);
  return { kind: reading.kind, productKey: reading.kind === 'product' ? reading.product.productKey : null };
}

/** The same, answering all that was read. */
export async function readAndSave(tabId: number): Promise<PageReading> {
  const { url } = await browser.tabs.get(tabId);
  const reading = await askPage(tabId, 'readNow', { rules: url ? await rulesOf(new URL(url).origin) : [] });
  const tab = await browser.tabs.get(tabId);
  const origin = tab.url ? new URL(tab.url).origin : null;
  if (origin) await saveReading(reading, null, origin, tab.incognito);
  return reading;
}
