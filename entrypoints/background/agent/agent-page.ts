import { browser } from 'wxt/browser';
import type { ReviewedPage } from '../../../utils/agent/tools/tool';
import type { PageReading } from '../../../utils/domain/product/product';
import { readReviews } from '../../../utils/extraction/product/reviews';
import { type ReadPage, readPageIn } from '../reading/reading';
import { saveReading } from '../reading/sightings';

/** Reads a tab for the copilot and keeps what it says. Throws when the tab shows another site than the one that was attached. */
export async function readAttachedPage(tabId: number, origin: string): Promise<PageReading> {
  return (await takeAttached(tabId, origin)).reading;
}

/** The same with what buyers wrote, of one and the same capture. */
export async function readAttachedReviews(tabId: number, origin: string): Promise<ReviewedPage> {
  const { capture, reading } = await takeAttached(tabId, origin);
  return { reading, reviews: readReviews(capture) };
}

async function takeAttached(tabId: number, origin: string): Promise<ReadPage> {
  await assertAt(tabId, origin);
  const page = await readPageIn(tabId);
  const { incognito } = await assertAt(tabId, origin);
  await saveReading(page.reading, origin, incognito);
  return page;
}

async function assertAt(tabId: number, origin: string): Promise<{ incognito: boolean }> {
  const { url, incognito } = await browser.tabs.get(tabId);
  if (!url || new URL(url).origin !== origin)
    throw new Error(`the tab no longer shows ${origin}: attach it again`);
  return { incognito };
}
