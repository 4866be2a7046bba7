import { browser } from 'wxt/browser';
import type { PageReading } from '../../utils/domain/product';
import { rulesOf } from '../../utils/storage/queries/rules';
import { askPage } from './pages';
import { saveReading } from './sightings';

/** Reads a tab for the copilot and keeps what it says. Throws when the tab shows another site than the one that was attached. */
export async function readAttachedPage(tabId: number, origin: string): Promise<PageReading> {
  await assertAt(tabId, origin);
  const reading = await askPage(tabId, 'readNow', { rules: await rulesOf(origin) });
  const { incognito } = await assertAt(tabId, origin);
  await saveReading(reading, null, origin, incognito);
  return reading;
}

async function assertAt(tabId: number, origin: string): Promise<{ incognito: boolean }> {
  const { url, incognito } = await browser.tabs.get(tabId);
  if (!url || new URL(url).origin !== origin)
    throw new Error(`the tab no longer shows ${origin}: attach it again`);
  return { incognito };
}
