import type { Model } from '../../utils/agent/chat';
import { createModel } from '../../utils/agent/model';
import { errandOutbox, needsLook, throughOutbox } from '../../utils/agent/outbox';
import { priceOf } from '../../utils/agent/price-table';
import { readFields } from '../../utils/agent/read-fields';
import { paidModel } from '../../utils/agent/spending';
import type { ModelProfile } from '../../utils/domain/model-profile';
import type { PageReading } from '../../utils/domain/product';
import type { Settings } from '../../utils/domain/settings';
import { outlineOf } from '../../utils/extraction/outline';
import { t } from '../../utils/platform/text';
import { readSecret } from '../../utils/storage/commands/secrets';
import { activeProfile } from '../../utils/storage/queries/profiles';
import { readSettings } from '../../utils/storage/queries/settings';
import { askPage } from './pages';
import { readCapture } from './reading';

const PATIENCE_MS = 60_000;

/**
 * Reads a tab with the help of the person's model: it sees some lines of the page and says which of them are the price, the
 * name and so on. What it says counts only where the page shows the same words, and is never sure. Throws with a sentence for the person.
 */
export async function readTabWithModel(tabId: number): Promise<PageReading> {
  const profile = await activeProfile();
  if (!profile) throw new Error(t('popupNoModel'));
  const capture = await askPage(tabId, 'capturePage', {});
  const settings = await readSettings();
  const shop = new URL(capture.url).origin;
  if (await needsLook(settings.review, profile.baseUrl, [shop])) throw new Error(t('popupLookFirst'));
  const model = await readingModel(profile, settings, shop);
  const isMasked = settings.maskPersonalData;
  const request = { outline: outlineOf(capture), nonce: crypto.randomUUID().slice(0, 13), isMasked };
  const words = await readFields(model, request, AbortSignal.timeout(PATIENCE_MS));
  return readCapture(capture, words);
}

async function readingModel(profile: ModelProfile, settings: Settings, shop: string): Promise<Model> {
  const key = await readSecret(profile.id, new URL(profile.baseUrl).origin);
  const letOut = errandOutbox('reading', { shops: [shop], now: Date.now, newId: () => crypto.randomUUID() });
  const fetching = throughOutbox((input, init) => fetch(input, init), letOut);
  const price = priceOf(profile.model, profile.server);
  const purse = { runId: null, model: profile.model, price, caps: settings, now: Date.now };
  return paidModel(createModel({ profile, key, fetch: fetching, random: Math.random }), purse);
}
