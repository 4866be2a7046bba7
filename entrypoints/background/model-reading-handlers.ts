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
import { askPage } from './pages';

const reader = createModelReader({
  ...ERRAND_PORTS,
  isGranted,
  awake: stayAwakeFor,
  capture: (tabId) => askPage(tabId, 'capturePage', {}),
  isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
});

/** What the background does for the messages about reading a page with the person's model. */
export const modelReadingHandlers: Pick<
  Handlers,
  'readTabWithModel' | 'releaseReading' | 'refuseReading' | 'stopReading'
> = {
  readTabWithModel: ({ tabId }) => reader.read(tabId, null),
  releaseReading: async ({ tabId, id, isAlways }) => {
    const request = await findSentRequest(id);
    if (isAlways && request) await allowShops(request, Date.now());
    return reader.read(tabId, id);
  },
  refuseReading: ({ id }) => refuseHeld(id, Date.now()),
  stopReading: async ({ tabId }) => reader.stop(tabId),
};

async function allowShops({ url, shops = [] }: SentRequest, now: number): Promise<void> {
  for (const shop of shops) await allowSending(shop, new URL(url).origin, now);
}
