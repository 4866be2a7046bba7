import { browser } from 'wxt/browser';
import type { SentRequest } from '../../utils/domain/spending';
import type { Handlers } from '../../utils/messaging/contract';
import { isGranted } from '../../utils/platform/permissions';
import { stayAwakeFor } from '../../utils/platform/stay-awake';
import { refuseHeld } from '../../utils/storage/commands/sent-requests';
import { allowSending } from '../../utils/storage/commands/shops';
import { findSentRequest } from '../../utils/storage/queries/sent-requests';
import { ERRAND_PORTS } from './errand-model';
import { createModelReader } from './model-reading';
import { readPageIn } from './reading';

const reader = createModelReader({
  ...ERRAND_PORTS,
  isGranted,
  awake: stayAwakeFor,
  capture: async (tabId) => (await readPageIn(tabId)).capture,
  tab: async (tabId) => {
    const { url, incognito } = await browser.tabs.get(tabId);
    return { url: url ?? null, isPrivate: incognito };
  },
});

/** What the background does for the messages about reading a page with the person's model. */
export const modelReadingHandlers: Pick<
  Handlers,
  'readTabWithModel' | 'releaseReading' | 'refuseReading' | 'stopReading'
> = {
  readTabWithModel: ({ tabId }) => reader.read(tabId, null),
  releaseReading: async ({ tabId, id, isAlways }) => {
    // First, so that a stop that comes at once finds it.
    const reading = reader.read(tabId, id);
    const request = isAlways ? await findSentRequest(id) : null;
    if (request) await allowShops(request, Date.now());
    return reading;
  },
  refuseReading: ({ id }) => refuseHeld('reading', id, Date.now()),
  stopReading: async ({ tabId }) => reader.stop(tabId),
};

async function allowShops({ url, shops = [] }: SentRequest, now: number): Promise<void> {
  for (const shop of shops) await allowSending(shop, new URL(url).origin, now);
}
