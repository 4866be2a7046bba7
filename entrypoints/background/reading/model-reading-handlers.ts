import { browser } from 'wxt/browser';
import type { Handlers } from '../../../utils/messaging/contract';
import { isGranted } from '../../../utils/platform/permissions';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { refuseHeld } from '../../../utils/storage/commands/sent-requests';
import { allowShopsOf } from '../../../utils/storage/commands/shops';
import { findSentRequest } from '../../../utils/storage/queries/sent-requests';
import { ERRAND_PORTS } from '../agent/errand-model';
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
    // Begun at once, so that a stop finds it.
    const [reading] = await Promise.all([reader.read(tabId, id), isAlways && allowFor(id, Date.now())]);
    return reading;
  },
  refuseReading: ({ id }) => refuseHeld('reading', id, Date.now()),
  stopReading: async ({ tabId }) => reader.stop(tabId),
};

async function allowFor(id: string, now: number): Promise<void> {
  const request = await findSentRequest(id);
  if (request) await allowShopsOf(request, now);
}
