import { browser } from 'wxt/browser';
import type { PageReading } from '../../utils/domain/product';
import { readReviewsNow, readTabNow } from './reading';
import { saveReading } from './sightings';

/** Reads a tab for the copilot and keeps what it says. Throws when the tab shows another site than the one that was attached. */
export async function readAttachedPage(tabId: number, origin: string): Promise<PageReading> {
  await assertAt(tabId, origin);
  const reading = await readTabNow(tabId);
  const { incognito } = await assertAt(tabId, origin);
  await saveReading(reading, origin, incognito);
  return reading;
}

/** What buyers wrote on the page of an attached tab; nothing of it is kept. Throws as the reading does. */
export async function readAttachedReviews(tabId: number, origin: string): Promise<readonly string[]> {
  await assertAt(tabId, origin);
  const reviews = await readReviewsNow(tabId);
  await assertAt(tabId, origin);
  return reviews;
}

async function assertAt(tabId: number, origin: string): Promise<{ incognito: boolean }> {
  const { url, incognito } = await browser.tabs.get(tabId);
  if (!url || new URL(url).origin !== origin)
    throw new Error(`the tab no longer shows ${origin}: attach it again`);
  return { incognito };
}
